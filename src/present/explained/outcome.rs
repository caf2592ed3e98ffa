//! What became of a forecast, through which later facts.

use crate::compare::explain::Basis;
use crate::compare::{Explanation, Finding, LedgerEntry, OutcomeReason, Resolved};
use crate::model::{ClaimIx, Date, Stance};
use crate::present::outcome_words::effect_words;
use crate::present::phrase::{Phrase, Sentence};
use crate::present::reason::names;
use crate::present::{Compared, date_words, words};
use crate::state::{Count, Open};

use super::relation::who;

/// At most so many later facts have a sentence of their own.
const TOLD: usize = 2;

pub(super) fn outcome(of: &Compared, count: Count, finding: &Finding, basis: &Basis) -> Option<Vec<Vec<Phrase>>> {
    let (outcome, Basis::Outcome(reason)) = (finding.outcome.as_ref()?, basis) else { return None };
    let word = words::outcome(outcome.state);
    let mut sentences = vec![Sentence::new(format!("The outcome is “{word}”: {}.", reason_words(*reason))).phrases()];
    sentences.extend(outcome.by.iter().take(TOLD).map(|by| resolved(of, count, by)));
    if outcome.by.len() > TOLD {
        sentences.push(more(outcome.by.len() - TOLD));
    }
    Some(sentences)
}

/// What a claim forecast, and what became of it seen from there.
pub(super) fn ledger(of: &Compared, count: Count, explanation: &Explanation) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Ledger(entry) = &explanation.basis else { return None };
    let what = Sentence::default()
        .with(who(of, entry.claim))
        .then(format!(" {} the forecast", words::stance(entry.stance)))
        .then(format!("{}: {}.", in_brackets(&entry.said), seen_words(entry)));
    let mut sentences = vec![what.phrases()];
    sentences.push(Sentence::new(format!("Of the forecast itself: {}.", reason_words(entry.facts.reason))).phrases());
    sentences.extend(entry.facts.by.iter().take(TOLD).map(|by| resolved(of, count, by)));
    if entry.facts.by.len() > TOLD {
        sentences.push(more(entry.facts.by.len() - TOLD));
    }
    Some(sentences)
}

/// The outcome as the claim has it; a denial turns round what the facts did.
fn seen_words(entry: &LedgerEntry) -> String {
    let turned = match entry.stance {
        Stance::Denies if entry.state != entry.facts.state => ", as it denies what the facts decided",
        Stance::Qualifies if entry.state != entry.facts.state => ", as it accepts the forecast only in part",
        _ => "",
    };
    format!("the outcome for this claim is “{}”{turned}", words::outcome(entry.state))
}

fn more(facts: usize) -> Vec<Phrase> {
    let more = words::counted(facts, "other later fact counts", "other later facts count");
    Sentence::new(format!("{more}.")).phrases()
}

fn reason_words(reason: OutcomeReason) -> &'static str {
    match reason {
        OutcomeReason::NoLaterFact => "no later fact in this dataset decides it",
        OutcomeReason::BorneOut => "a later fact of the same scope fulfils it",
        OutcomeReason::Overtaken => "a later fact of the same scope contradicts it",
        OutcomeReason::BothWays => "later facts of the same scope point both ways",
        OutcomeReason::OvertakenButInPart => {
            "a later fact of the same scope contradicts it, while another fulfils it in part"
        }
        OutcomeReason::OnlyInPart => "a later fact of the same scope fulfils it in part",
        OutcomeReason::OnlyOtherScopes => "what came later is of another scope",
    }
}

fn resolved(of: &Compared, count: Count, by: &Resolved) -> Vec<Phrase> {
    let proposition = &of.dataset[by.proposition];
    let statement = proposition.statement.trim_end_matches('.');
    Sentence::new(format!("{} “", effect_words(by)))
        .with(Phrase::opening(statement, Open::Proposition(proposition.id.clone())))
        .then("”, affirmed by ")
        .row(dated(of, count, &by.claims))
        .then(", later than the forecast by ")
        .row(dated(of, count, &by.later_than))
        .then(".")
        .phrases()
}

/// Names with the date at which the first of their claims was said.
fn dated(of: &Compared, count: Count, claims: &[ClaimIx]) -> Vec<Phrase> {
    let said = |phrase: &Phrase| {
        let Some(Open::Claim(id)) = &phrase.opens else { return None };
        let claim = claims.iter().find(|claim| of.dataset[**claim].id == *id)?;
        of.by(count).places.said(&of.dataset, *claim).map(in_brackets)
    };
    let with_date =
        |phrase: Phrase| Phrase { text: format!("{}{}", phrase.text, said(&phrase).unwrap_or_default()), ..phrase };
    names(of, count, claims).into_iter().map(with_date).collect()
}

fn in_brackets(date: &Date) -> String {
    format!(" ({})", date_words(date).replace(" (inferred)", ", inferred"))
}
