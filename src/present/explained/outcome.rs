//! What became of a forecast, through which later facts.

use crate::compare::explain::Basis;
use crate::compare::{Explanation, Finding, LedgerEntry, OutcomeReason, Resolved};
use crate::model::{ClaimIx, Stance};
use crate::present::date_words::date_in_brackets;
use crate::present::outcome_words::effect;
use crate::present::phrase::{Phrase, plainly, row, within};
use crate::present::reason::names;
use crate::present::{Catalogue, Compared, Mark, words};
use crate::state::{Count, Open};

/// At most so many later facts have a sentence of their own.
const TOLD: usize = 2;

pub(super) fn outcome(of: &Compared, count: Count, finding: &Finding, basis: &Basis) -> Option<Vec<Vec<Phrase>>> {
    let (outcome, Basis::Outcome(reason)) = (finding.outcome.as_ref()?, basis) else { return None };
    let words = &*of.words;
    let because = words.outcome_because(&words::outcome(words, outcome.state), &reason_words(words, *reason));
    let mut sentences = vec![plainly(because)];
    sentences.extend(facts(of, count, &outcome.by));
    Some(sentences)
}

/// What a claim forecast, and what became of it seen from there.
pub(super) fn ledger(of: &Compared, count: Count, explanation: &Explanation) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Ledger(entry) = &explanation.basis else { return None };
    let words = &*of.words;
    let mut sentences = vec![
        words.claim_forecast(
            vec![of.claim_phrase(entry.claim)],
            Mark::of(entry.stance).name(),
            &date_in_brackets(words, &entry.said),
            &words::outcome(words, entry.state),
            turned(entry),
        ),
        plainly(words.forecast_itself(&reason_words(words, entry.facts.reason))),
    ];
    sentences.extend(facts(of, count, &entry.facts.by));
    Some(sentences)
}

/// Why the outcome for a claim is another than for the forecast, as messages choose by it: a denial turns round what the facts did.
fn turned(entry: &LedgerEntry) -> &'static str {
    match entry.stance {
        Stance::Denies if entry.state != entry.facts.state => "denies",
        Stance::Qualifies if entry.state != entry.facts.state => "qualifies",
        _ => "not",
    }
}

fn reason_words(words: &Catalogue, reason: OutcomeReason) -> String {
    match reason {
        OutcomeReason::NoLaterFact => words.reason_no_later_fact(),
        OutcomeReason::BorneOut => words.reason_borne_out(),
        OutcomeReason::Overtaken => words.reason_overtaken(),
        OutcomeReason::BothWays => words.reason_both_ways(),
        OutcomeReason::OvertakenButInPart => words.reason_overtaken_but_in_part(),
        OutcomeReason::OnlyInPart => words.reason_only_in_part(),
        OutcomeReason::OnlyOtherScopes => words.reason_only_other_scopes(),
    }
}

/// The later facts: the first ones, and how many more there are.
fn facts(of: &Compared, count: Count, by: &[Resolved]) -> Vec<Vec<Phrase>> {
    let mut sentences: Vec<_> = by.iter().take(TOLD).map(|by| resolved(of, count, by)).collect();
    if by.len() > TOLD {
        sentences.push(plainly(of.words.more_facts(by.len() - TOLD)));
    }
    sentences
}

fn resolved(of: &Compared, count: Count, by: &Resolved) -> Vec<Phrase> {
    let is_forecast = by.later_than.iter().all(|claim| of.dataset[*claim].stance != Stance::Denies);
    // They decide nothing, so they are named and not among the claims of the explanation.
    let denied_by: Vec<_> = of.names(count, &by.denied_by).into_iter().map(Phrase::plain).collect();
    of.words.resolved_by(
        effect(by),
        vec![within(of.statement_phrase(by.proposition))],
        row(&of.words, dated(of, count, &by.claims)),
        if is_forecast { "forecast" } else { "said" },
        row(&of.words, dated(of, count, &by.later_than)),
        if denied_by.is_empty() { "not" } else { "by" },
        row(&of.words, denied_by),
    )
}

/// Names with the date at which the first of their claims was said.
fn dated(of: &Compared, count: Count, claims: &[ClaimIx]) -> Vec<Phrase> {
    let said = |phrase: &Phrase| {
        let Some(Open::Claim(id)) = &phrase.opens else { return None };
        let claim = claims.iter().find(|claim| of.dataset[**claim].id == *id)?;
        of.by(count).places.said(&of.dataset, *claim).map(|date| date_in_brackets(&of.words, date))
    };
    let with_date = |phrase: Phrase| match said(&phrase) {
        Some(date) => Phrase { text: of.words.name_dated(&phrase.text, &date), ..phrase },
        None => phrase,
    };
    names(of, count, claims).into_iter().map(with_date).collect()
}
