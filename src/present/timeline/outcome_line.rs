//! What became of a forecast, on a timeline: a line from when it was made to each later fact.

use super::ClaimLine;
use super::claim_line::Dated;
use super::frame::Frame;
use crate::compare::{Finding, Places, Resolved};
use crate::model::order::distinct;
use crate::model::{ClaimIx, Effect};
use crate::present::phrase::words_of;
use crate::present::{Compared, Phrase, date_words};

/// A later fact that bears on a forecast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeLine {
    /// What it did to the forecast.
    pub effect: OutcomeEffect,
    /// What it did, and what it is.
    pub fact: Vec<Phrase>,
    /// All of it in words.
    pub words: String,
    /// From when the forecast was made to when the last of the facts was said, in thousandths of the track.
    pub span: (i64, i64),
    /// Where the facts were said that are shown.
    pub facts: Vec<i64>,
    /// What leads to here, or through here to facts below.
    pub stems: Vec<Stem>,
}

/// What a later fact did to a forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeEffect {
    /// It happened.
    BorneOut,
    /// The opposite happened.
    Overtaken,
    /// A part of it happened, or something of another scope.
    InPart,
}

/// A piece of a line from a forecast down to later facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stem {
    /// Where, in thousandths of the track.
    pub at: i64,
    /// Whether it runs through the upper half of its row.
    pub is_above: bool,
    /// Whether it runs through the lower half.
    pub is_below: bool,
}

/// The lines of the later facts that are shown, each with the claims on the forecast that it is later than.
pub(super) fn outcome_lines(
    of: &Compared,
    places: &Places,
    finding: &Finding,
    frame: Frame,
) -> Vec<(OutcomeLine, Vec<ClaimIx>)> {
    let by = finding.outcome.iter().flat_map(|outcome| &outcome.by);
    by.filter_map(|by| Some((line(of, places, by, frame)?, by.later_than.clone()))).collect()
}

fn line(of: &Compared, places: &Places, by: &Resolved, frame: Frame) -> Option<OutcomeLine> {
    let placed = |claims: &[ClaimIx]| -> Vec<i64> {
        let dated = claims.iter().filter_map(|claim| Dated::of(of, places, *claim));
        distinct(dated.map(|dated| dated.place(frame)).collect())
    };
    let (made, facts) = (placed(&by.later_than), placed(&by.claims));
    let (from, to) = ((*made.first()?).max(0), (*facts.last()?).min(1000));
    let first = by.claims.iter().filter_map(|claim| Dated::of(of, places, *claim)).min_by_key(Dated::rank)?;
    let statement = vec![Phrase { opens: None, ..of.statement_phrase(by.proposition) }]; // the whole line opens it
    let (effect, fact) = match (by.effect, by.same_scope) {
        (Effect::BearsOut, true) => (OutcomeEffect::BorneOut, of.words.timeline_borne_out(statement)),
        (Effect::Overtakes, true) => (OutcomeEffect::Overtaken, of.words.timeline_overtaken(statement)),
        (Effect::InPart, true) => (OutcomeEffect::InPart, of.words.timeline_in_part(statement)),
        (_, false) => (OutcomeEffect::InPart, of.words.timeline_other_scope(statement)),
    };
    (from < to).then(|| OutcomeLine {
        effect,
        words: of.words.timeline_fact_said(&words_of(&fact), &date_words(&of.words, first.said)),
        fact,
        span: (from, to),
        facts: facts.into_iter().filter(|at| (0..=1000).contains(at)).collect(),
        stems: Vec::new(),
    })
}

/// Lets lines run from the marks of forecasts down to what became of them.
pub(super) fn connect(claims: &mut [(ClaimIx, ClaimLine)], outcomes: &mut [(OutcomeLine, Vec<ClaimIx>)]) {
    let marks = claims.iter().enumerate().filter_map(|(row, (claim, line))| Some((line.at?, row, *claim)));
    let mut runs: Vec<(i64, usize, usize)> = Vec::new(); // where, from which row of claims, to which row of outcomes
    for (at, row, claim) in marks {
        let Some(last) = outcomes.iter().rposition(|(_, later_than)| later_than.contains(&claim)) else { continue };
        match runs.iter_mut().find(|run| run.0 == at) {
            Some(run) => run.2 = run.2.max(last),
            None => runs.push((at, row, last)),
        }
    }
    for (at, first, last) in runs {
        let last = claims.len() + last;
        let stems = claims.iter_mut().map(|(_, line)| &mut line.stems);
        for (row, stems) in stems.chain(outcomes.iter_mut().map(|(line, _)| &mut line.stems)).enumerate() {
            if (first..=last).contains(&row) {
                stems.push(Stem { at, is_above: row > first, is_below: row < last });
            }
        }
    }
}
