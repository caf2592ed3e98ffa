//! What lies behind a number of the summary: the rule that counted, and what it counted.

use std::rc::Rc;

use super::counting::counting_rule;
use super::phrase::plainly;
use super::reason::reason;
use super::verdict_words::class_word;
use super::{Catalogue, Compared, Mark, Phrase, words};
use crate::compare::explain::Counted;
use crate::compare::{Member, OutcomeState, Summary, Verdict, summary};
use crate::model::order::distinct;
use crate::model::{ClaimIx, PropositionIx, SourceIx, VoiceIx};
use crate::state::{Count, Number, Open};

/// What lies behind a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberPanel {
    /// What was counted, with the number.
    pub title: String,
    /// The rule that counted.
    pub rule: String,
    /// What it counted.
    pub items: Rc<[Item]>,
}

/// One thing counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The shape, if it has a verdict or stance.
    pub mark: Option<Mark>,
    /// What it is.
    pub title: String,
    /// What was found about it.
    pub text: Vec<Phrase>,
    /// What it opens.
    pub opens: Open,
}

/// What lies behind a number of the summary.
#[must_use]
pub fn number_panel(of: &Compared, count: Count, number: Number) -> NumberPanel {
    let found = summary(&of.dataset, of.by(count));
    let counted = Counted::from(number);
    let items = match counted {
        Counted::Sources => sources(of, &found),
        Counted::Voices => voices(of, &found),
        Counted::Claims => claims(of, count, &found),
        Counted::Propositions => propositions(of, count, &found),
        Counted::Verdict(verdict) => ruled(of, count, &found, verdict),
        Counted::OnlyReported => found.only_reported.iter().filter_map(|at| item(of, count, *at)).collect(),
        Counted::Forecasts => forecasts(of, count, &found, |_| true),
        Counted::Outcome(state) => forecasts(of, count, &found, |of| of == state),
    };
    NumberPanel {
        title: title(of, count, counted, items.len()),
        rule: counting_rule(&of.words, count, counted),
        items: items.into(),
    }
}

/// What was counted, with the number.
fn title(of: &Compared, count: Count, counted: Counted, number: usize) -> String {
    let words = &of.words;
    match counted {
        Counted::Sources => words.number_sources(number),
        Counted::Voices => words.number_voices(number),
        Counted::Claims => words.number_claims(number),
        Counted::Propositions => words.number_propositions(number),
        Counted::Verdict(verdict) => words.number_verdict(number, &class_word(of, count, verdict)),
        Counted::OnlyReported => words.number_verdict(number, &words.verdict_only_reported()),
        Counted::Forecasts => words.number_forecasts(number),
        Counted::Outcome(state) => outcome_title(words, state, number),
    }
}

/// So many forecasts with an outcome.
pub(super) fn outcome_title(words: &Catalogue, state: OutcomeState, number: usize) -> String {
    match state {
        OutcomeState::Overtaken => words.number_overtaken(number),
        OutcomeState::BorneOut => words.number_borne_out(number),
        OutcomeState::Open => words.number_open(number),
        OutcomeState::Partly => words.number_partly(number),
    }
}

fn sources(of: &Compared, found: &Summary) -> Vec<Item> {
    let item = |at: &SourceIx| {
        let claims = of.dataset.claims.iter().filter(|claim| claim.source == of.dataset[*at].id).count();
        Item {
            mark: None,
            title: of.dataset[*at].title.clone(),
            text: plainly(of.words.source_with_claims(&of.dataset[*at].short, claims)),
            opens: of.opens(Member::Source(*at)),
        }
    };
    found.sources.iter().map(item).collect()
}

fn voices(of: &Compared, found: &Summary) -> Vec<Item> {
    let item = |at: &VoiceIx| {
        let mine = || of.dataset.claims.iter().filter(|claim| claim.voice == of.dataset[*at].id);
        let sources = distinct(mine().filter_map(|claim| of.source(&claim.source)).collect());
        let shorts: Vec<_> = sources.iter().map(|at| of.dataset[*at].short.as_str()).collect();
        Item {
            mark: None,
            title: of.dataset[*at].name.clone(),
            text: plainly(of.words.claims_in_sources(mine().count(), &words::listed(&of.words, &shorts))),
            opens: of.opens(Member::Voice(*at)),
        }
    };
    found.voices.iter().map(item).collect()
}

fn claims(of: &Compared, count: Count, found: &Summary) -> Vec<Item> {
    let item = |at: &ClaimIx| {
        let claim = &of.dataset[*at];
        let proposition = of.by(count).places.proposition(*at)?;
        let source = of.source(&claim.source)?;
        let statement = Phrase { opens: None, ..of.statement_phrase(proposition) }; // the claim opens, which has it
        Some(Item {
            mark: Some(Mark::of(claim.stance)),
            title: of.words.voice_takes(of.voice_name(&claim.voice), &words::stance(&of.words, claim.stance)),
            text: of.words.statement_in_source(vec![statement], &of.dataset[source].short),
            opens: Open::Claim(claim.id.clone()),
        })
    };
    found.claims.iter().filter_map(item).collect()
}

fn propositions(of: &Compared, count: Count, found: &Summary) -> Vec<Item> {
    found.propositions.iter().filter_map(|at| item(of, count, *at)).collect()
}

fn ruled(of: &Compared, count: Count, found: &Summary, verdict: Verdict) -> Vec<Item> {
    let list = found.verdicts.iter().filter(|(v, _)| *v == verdict).flat_map(|(_, list)| list);
    list.filter_map(|at| item(of, count, *at)).collect()
}

fn forecasts(of: &Compared, count: Count, found: &Summary, wanted: impl Fn(OutcomeState) -> bool) -> Vec<Item> {
    let list = found.outcomes.iter().filter(|(state, _)| wanted(*state)).flat_map(|(_, list)| list);
    list.filter_map(|at| item(of, count, *at)).collect()
}

fn item(of: &Compared, count: Count, at: PropositionIx) -> Option<Item> {
    let finding = of.by(count).finding(at)?;
    Some(Item {
        mark: Some(finding.verdict.into()),
        title: of.dataset[at].statement.clone(),
        text: plainly(reason(of, count, finding)),
        opens: Open::Proposition(of.dataset[at].id.clone()),
    })
}
