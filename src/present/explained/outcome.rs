//! What became of a forecast, through which later facts.

use crate::compare::explain::{Basis, OutcomeRule};
use crate::compare::{Finding, Resolved};
use crate::model::{ClaimIx, Date};
use crate::present::outcome_words::effect_words;
use crate::present::phrase::{Phrase, Sentence};
use crate::present::reason::names;
use crate::present::{Compared, date_words, words};
use crate::state::{Count, Open};

/// At most so many later facts have a sentence of their own.
const TOLD: usize = 2;

pub(super) fn outcome(of: &Compared, count: Count, finding: &Finding, basis: &Basis) -> Option<Vec<Vec<Phrase>>> {
    let (outcome, Basis::Outcome(rule)) = (finding.outcome.as_ref()?, basis) else { return None };
    let word = words::outcome(outcome.state);
    let mut sentences = vec![Sentence::new(format!("The outcome is “{word}”: {}.", rule_words(*rule))).phrases()];
    sentences.extend(outcome.by.iter().take(TOLD).map(|by| resolved(of, count, by)));
    if outcome.by.len() > TOLD {
        let more = words::counted(outcome.by.len() - TOLD, "other later fact counts", "other later facts count");
        sentences.push(Sentence::new(format!("{more}.")).phrases());
    }
    Some(sentences)
}

fn rule_words(rule: OutcomeRule) -> &'static str {
    match rule {
        OutcomeRule::NothingLater => "no later fact in this dataset decides it",
        OutcomeRule::Fulfilled => "a later fact of the same scope fulfils it",
        OutcomeRule::Contradicted => "a later fact of the same scope contradicts it",
        OutcomeRule::BothWays => "later facts of the same scope point both ways",
        OutcomeRule::InPart => "a later fact of the same scope fulfils it in part",
        OutcomeRule::OtherScope => "what came later is of another scope",
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
