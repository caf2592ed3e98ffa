//! What became of a forecast, through which later facts.

use crate::compare::explain::Basis;
use crate::compare::{Explanation, Finding, LedgerEntry, OutcomeReason, Resolved};
use crate::model::{ClaimIx, Date, Stance};
use crate::present::date_words::date_in_brackets;
use crate::present::outcome_words::effect;
use crate::present::phrase::{Phrase, Sentence};
use crate::present::reason::names;
use crate::present::{Compared, words};
use crate::state::{Count, Open};

use super::relation::who;

/// At most so many later facts have a sentence of their own.
const TOLD: usize = 2;

pub(super) fn outcome(of: &Compared, count: Count, finding: &Finding, basis: &Basis) -> Option<Vec<Vec<Phrase>>> {
    let (outcome, Basis::Outcome(reason)) = (finding.outcome.as_ref()?, basis) else { return None };
    let word = words::outcome(&of.words, outcome.state);
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
        .then(format!(" {} the forecast", words::stance(&of.words, entry.stance)))
        .then(format!("{}: {}.", in_brackets(of, &entry.said), seen_words(of, entry)));
    let mut sentences = vec![what.phrases()];
    sentences.push(Sentence::new(format!("Of the forecast itself: {}.", reason_words(entry.facts.reason))).phrases());
    sentences.extend(entry.facts.by.iter().take(TOLD).map(|by| resolved(of, count, by)));
    if entry.facts.by.len() > TOLD {
        sentences.push(more(entry.facts.by.len() - TOLD));
    }
    Some(sentences)
}

/// The outcome as the claim has it; a denial turns round what the facts did.
fn seen_words(of: &Compared, entry: &LedgerEntry) -> String {
    let turned = match entry.stance {
        Stance::Denies if entry.state != entry.facts.state => ", as it denies what the facts decided",
        Stance::Qualifies if entry.state != entry.facts.state => ", as it accepts the forecast only in part",
        _ => "",
    };
    format!("the outcome for this claim is “{}”{turned}", words::outcome(&of.words, entry.state))
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

fn effect_words(by: &Resolved) -> &'static str {
    match effect(by) {
        "bears_out" => "Borne out by",
        "overtakes" => "Overtaken by",
        "in_part" => "In part by",
        _ => "Touched, in another scope, by",
    }
}

fn resolved(of: &Compared, count: Count, by: &Resolved) -> Vec<Phrase> {
    let proposition = &of.dataset[by.proposition];
    let statement = proposition.statement.trim_end_matches('.');
    let is_forecast = by.later_than.iter().all(|claim| of.dataset[*claim].stance != Stance::Denies);
    // They decide nothing, so they are named and not among the claims of the explanation.
    let denied_by: Vec<_> = of.names(count, &by.denied_by).into_iter().map(Phrase::plain).collect();
    Sentence::new(format!("{} “", effect_words(by)))
        .with(Phrase::opening(statement, Open::Proposition(proposition.id.clone())))
        .then("”, affirmed by ")
        .row(&of.words, dated(of, count, &by.claims))
        .then(if is_forecast { ", later than the forecast by " } else { ", later than what is said of it by " })
        .row(&of.words, dated(of, count, &by.later_than))
        .then(if denied_by.is_empty() { "." } else { "; denied by " })
        .row(&of.words, denied_by)
        .then(if by.denied_by.is_empty() { "" } else { "." })
        .phrases()
}

/// Names with the date at which the first of their claims was said.
fn dated(of: &Compared, count: Count, claims: &[ClaimIx]) -> Vec<Phrase> {
    let said = |phrase: &Phrase| {
        let Some(Open::Claim(id)) = &phrase.opens else { return None };
        let claim = claims.iter().find(|claim| of.dataset[**claim].id == *id)?;
        of.by(count).places.said(&of.dataset, *claim).map(|date| in_brackets(of, date))
    };
    let with_date =
        |phrase: Phrase| Phrase { text: format!("{}{}", phrase.text, said(&phrase).unwrap_or_default()), ..phrase };
    names(of, count, claims).into_iter().map(with_date).collect()
}

fn in_brackets(of: &Compared, date: &Date) -> String {
    format!(" ({})", date_in_brackets(&of.words, date))
}
