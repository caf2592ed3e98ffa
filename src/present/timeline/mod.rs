//! When it was said, what time it speaks of, and what became of forecasts.

mod axis;
mod claim_line;
mod frame;
mod outcome_line;
mod timeline_row;
mod years;

use std::rc::Rc;

pub use axis::{Axis, Published, Tick};
pub use claim_line::{ClaimLine, Stretch, Tie};
pub use outcome_line::{OutcomeEffect, OutcomeLine, Stem};
pub use timeline_row::TimelineRow;
pub use years::{ShownYears, Years};

use super::matrix::filtered;
use super::sorted::sorted;
use super::{Compared, Mark};
use crate::compare::{Finding, LedgerEntry, ledger};
use crate::model::order::ascending;
use crate::model::{ClaimId, ClaimIx, Date, Day};
use crate::state::{Asked, Open, Sort, State};
use claim_line::Dated;
use frame::Frame;
use timeline_row::Drawn;

/// Claims in time, proposition by proposition.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// The years shown.
    pub years: ShownYears,
    /// Years and publications, shared by all rows.
    pub axis: Axis,
    /// Rows under their topics, or one group without a label.
    pub groups: Vec<TimelineGroup>,
    /// How many claims are shown, and how many lie outside of the years shown.
    pub found: String,
    /// Every claim on the propositions that fit the filters, by the date it was said.
    pub table: Rc<Vec<TableLine>>,
    /// Which signs occur, in the order of [`Sign::ALL`].
    pub signs: Vec<Sign>,
}

/// Rows under one topic, by when the first claim was said.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineGroup {
    /// The topic, if rows stand under topics.
    pub label: Option<String>,
    /// The rows.
    pub rows: Vec<Rc<TimelineRow>>,
}

/// A claim in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableLine {
    /// When it was said.
    pub said: String,
    /// The period that it speaks of; empty if it names none.
    pub about: String,
    /// Who speaks.
    pub voice: String,
    /// Where it is found.
    pub source: String,
    /// The stance's shape.
    pub mark: Mark,
    /// The stance's word.
    pub stance: String,
    /// The proposition.
    pub statement: String,
    /// What it opens.
    pub opens: Open,
    /// For a claim on a forecast that counts: what became of it, and what that opens.
    pub outcome: Option<(String, Open)>,
}

/// A sign that the key explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A voice that affirms.
    Affirms,
    /// A voice that accepts in part.
    Qualifies,
    /// A voice that denies.
    Denies,
    /// A voice that is only reported.
    Reported,
    /// A date that is a month, a year or an interval.
    Wide,
    /// A date that is inferred or approximate.
    Vague,
    /// A period.
    About,
    /// A period that is inferred or approximate.
    VagueAbout,
    /// A period without a beginning or an end.
    OpenAbout,
    /// What ties a claim to a period that lies apart.
    Tie,
    /// What became of a forecast.
    Outcome,
    /// When a source was published.
    Published,
}

impl Sign {
    /// All signs.
    pub const ALL: [Self; 12] = [
        Self::Affirms,
        Self::Qualifies,
        Self::Denies,
        Self::Reported,
        Self::Wide,
        Self::Vague,
        Self::About,
        Self::VagueAbout,
        Self::OpenAbout,
        Self::Tie,
        Self::Outcome,
        Self::Published,
    ];
}

/// The timeline for what the reader chose; none if no claim is left.
#[must_use]
pub fn timeline(of: &Compared, state: &State) -> Option<Timeline> {
    let places = &of.by(state.unit).places;
    let years = shown_years(of, state)?;
    let frame = Frame::of(years.shown);
    let entries = ledger(&of.dataset, of.by(state.unit));
    let entry = |claim: ClaimIx| entries.iter().find(|entry| entry.claim == claim);
    let drawn = |finding: &'_ Finding| timeline_row::drawn(of, places, finding, &entry, frame);
    let findings = filtered(of, state);
    let all: Vec<Drawn> = match state.sort {
        Sort::Topic => by_first_claim(findings.iter().filter_map(|finding| drawn(finding)).collect()),
        sort => sorted(of, sort, findings.clone()).into_iter().filter_map(drawn).collect(),
    };
    let (claims, outside) = all.iter().fold((0, 0), |(n, out), row| (n + row.claims, out + row.outside));
    let axis = Axis::of(of, years.shown, frame);
    Some(Timeline {
        signs: signs(&all, &axis),
        axis,
        found: found(of, years, claims, outside),
        table: Rc::new(table(of, places, &findings, &entry)),
        groups: if state.sort == Sort::Topic { by_topic(of, &all) } else { one_group(&all) },
        years,
    })
}

/// What opens the reason for what became of a claim on a forecast.
fn became(claim: &ClaimId) -> Open {
    Open::Reason(Asked::Ledger(claim.clone()))
}

fn found(of: &Compared, years: ShownYears, claims: usize, outside: usize) -> String {
    let year = |year: i32| of.words.date(year.into(), None, None);
    let (first, last) = (year(years.shown.first), year(years.shown.last));
    match outside {
        0 => of.words.timeline_found(claims, years.shown.number(), &first, &last),
        _ => of.words.timeline_found_some(claims - outside, years.shown.number(), &first, &last, outside),
    }
}

/// The years shown; none if nothing is dated.
fn shown_years(of: &Compared, state: &State) -> Option<ShownYears> {
    let places = &of.by(state.unit).places;
    let claims = || (0..of.dataset.claims.len()).map(ClaimIx);
    let said = years_of(claims().filter_map(|claim| places.said(&of.dataset, claim)))?;
    let about = years_of(claims().filter_map(|claim| places.period(&of.dataset, claim)));
    let all = about.map_or(said, |about| Years::new(about.first.min(said.first), about.last.max(said.last)));
    Some(ShownYears::of(state.years, said, all))
}

/// The years of the first and the last day that some dates name.
fn years_of<'d>(dates: impl Iterator<Item = &'d Date>) -> Option<Years> {
    let days = dates.flat_map(|date| [date.earliest(), date.latest()]).flatten();
    let wider = |(first, last): (Day, Day), day: Day| (first.min(day), last.max(day));
    let (first, last) = days.fold(None, |ends, day| Some(wider(ends.unwrap_or((day, day)), day)))?;
    Some(Years::new(first.year.into(), last.year.into()))
}

fn by_first_claim(rows: Vec<Drawn>) -> Vec<Drawn> {
    let ranks = ascending(rows.iter().enumerate().map(|(at, row)| (row.first, at)).collect());
    ranks.into_iter().filter_map(|(_, at)| rows.get(at).cloned()).collect()
}

fn by_topic(of: &Compared, all: &[Drawn]) -> Vec<TimelineGroup> {
    let under = |topic: &crate::model::Topic| {
        let rows: Vec<_> = all.iter().filter(|drawn| drawn.topic == topic.id).filter_map(Drawn::shown).collect();
        (!rows.is_empty()).then(|| TimelineGroup { label: Some(topic.label.clone()), rows })
    };
    of.dataset.topics.iter().filter_map(under).collect()
}

fn one_group(all: &[Drawn]) -> Vec<TimelineGroup> {
    let rows: Vec<_> = all.iter().filter_map(Drawn::shown).collect();
    if rows.is_empty() { Vec::new() } else { vec![TimelineGroup { label: None, rows }] }
}

/// Every claim on some propositions, by when it was said.
fn table<'e>(
    of: &Compared,
    places: &crate::compare::Places,
    findings: &[&Finding],
    entry: &impl Fn(ClaimIx) -> Option<&'e LedgerEntry>,
) -> Vec<TableLine> {
    let claims = findings.iter().flat_map(|finding| finding.counted.iter().chain(&finding.apart));
    let dated: Vec<Dated<'_>> = claims.filter_map(|claim| Dated::of(of, places, *claim)).collect();
    let ranks = ascending(dated.iter().enumerate().map(|(at, dated)| (dated.rank(), at)).collect());
    let line = |at: usize| {
        let dated = dated.get(at)?;
        let statement = &of.dataset[places.proposition(dated.at)?].statement;
        Some(dated.table_line(of, entry(dated.at), statement))
    };
    ranks.into_iter().filter_map(|(_, at)| line(at)).collect()
}

/// Which signs occur.
fn signs(all: &[Drawn], axis: &Axis) -> Vec<Sign> {
    let rows: Vec<_> = all.iter().filter_map(Drawn::shown).collect();
    let line = |fits: &dyn Fn(&ClaimLine) -> bool| rows.iter().any(|row| row.claims.iter().any(fits));
    let about = |fits: fn(&Stretch) -> bool| line(&|line| line.about.as_ref().is_some_and(fits));
    let occurs = |sign: &Sign| match sign {
        Sign::Affirms => line(&|line| line.at.is_some() && line.mark == Mark::Affirms),
        Sign::Qualifies => line(&|line| line.at.is_some() && line.mark == Mark::Qualifies),
        Sign::Denies => line(&|line| line.at.is_some() && line.mark == Mark::Denies),
        Sign::Reported => line(&|line| line.at.is_some() && !line.counts),
        Sign::Wide => line(&|line| line.said.is_some()),
        Sign::Vague => line(&|line| line.at.is_some() && line.is_vague),
        Sign::About => about(|_| true),
        Sign::VagueAbout => about(|stretch| stretch.is_vague),
        Sign::OpenAbout => about(|stretch| stretch.is_open_before || stretch.is_open_after),
        Sign::Tie => line(&|line| line.tie.is_some()),
        Sign::Outcome => rows.iter().any(|row| !row.outcomes.is_empty()),
        Sign::Published => !axis.published.is_empty(),
    };
    Sign::ALL.into_iter().filter(occurs).collect()
}
