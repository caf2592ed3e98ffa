//! The matrix: propositions in rows, who speaks in columns, a verdict at the end of every row.

use std::rc::Rc;

use super::Compared;
use super::measure::{Measure, measure, measure_name};
use super::search::Query;
use super::sorted::sorted;
use super::told::{Table, Told};
use crate::compare::{Finding, Verdict};
use crate::model::{PropositionId, Topic};
use crate::state::{Asked, Filter, Open, Sort, State, VERDICTS};

/// Rows, columns and how many rows there would be without filters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    /// Who speaks.
    pub columns: Rc<Vec<Column>>,
    /// Rows under their topics, or one group without a label.
    pub groups: Vec<Group>,
    /// In which order they stand.
    pub sort: Sort,
    /// What the last column measures.
    pub measured: String,
    /// How many rows are shown.
    pub shown: usize,
    /// How many there are.
    pub total: usize,
    /// How many have each of [`VERDICTS`] among those that meet every other condition.
    pub verdicts: [usize; VERDICTS.len()],
}

/// How many there are of each of [`VERDICTS`].
pub(super) fn counted(verdicts: impl Iterator<Item = Verdict>) -> [usize; VERDICTS.len()] {
    let mut counts = [0; VERDICTS.len()];
    for verdict in verdicts {
        let at = VERDICTS.iter().position(|each| *each == verdict);
        at.and_then(|at| counts.get_mut(at)).into_iter().for_each(|count| *count += 1);
    }
    counts
}

/// Somebody who speaks, or the voices that share a column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The short name.
    pub name: String,
    /// The whole name.
    pub title: String,
    /// What the header opens; none for the shared column.
    pub open: Option<Open>,
}

/// Rows under one topic.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The topic, if rows stand under topics.
    pub label: Option<String>,
    /// The rows.
    pub rows: Vec<Rc<Row>>,
}

/// One proposition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Names the proposition.
    pub id: PropositionId,
    /// What the number in the last column opens: its reason, or the proposition if there is none.
    pub opens: Open,
    /// What it shows.
    pub content: RowContent,
}

/// What a row shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowContent {
    /// What is to be drawn: what is told of the proposition, and how contested it is or whatever else rows stand in order of.
    Told(Rc<Told>, Measure),
    /// What stands at this place among the rows of the page as it was built.
    Standing(usize),
}

/// The matrix for what the reader chose; without rows if nobody says anything.
#[must_use]
pub fn matrix(of: &Compared, state: &State) -> Matrix {
    let mut shown = fitting(of, state);
    let verdicts = counted(shown.iter().map(|finding| finding.verdict));
    shown.retain(|finding| state.filter.takes(finding.verdict));
    let shown = sorted(of, state.sort, shown);
    let Table { columns, told } = of.table(state.unit);
    let row = |finding: &&Finding| {
        let told = told.get(finding.proposition.0)?.clone();
        let (measure, opens) = measure(of, state.sort, finding);
        let id = of.dataset[finding.proposition].id.clone();
        Some(Rc::new(Row { id, opens, content: RowContent::Told(told, measure) }))
    };
    let groups = match state.sort {
        Sort::Contestedness | Sort::Voices | Sort::Diagnosticity => {
            vec![Group { label: None, rows: shown.iter().filter_map(row).collect() }]
        }
        Sort::Topic => by_topic(of, &shown, row),
    };
    let total = total(of, state);
    let measured = measure_name(&of.words, state.sort);
    Matrix { columns: columns.clone(), groups, sort: state.sort, measured, shown: shown.len(), total, verdicts }
}

/// How many propositions there are without filters; none if nobody says anything.
pub(super) fn total(of: &Compared, state: &State) -> usize {
    if of.dataset.claims.is_empty() { 0 } else { of.by(state.unit).findings.len() }
}

/// What was found about the propositions that fit the filter, in dataset order.
///
/// There are none if nobody says anything.
pub(super) fn filtered<'c>(of: &'c Compared, state: &State) -> Vec<&'c Finding> {
    let mut findings = fitting(of, state);
    findings.retain(|finding| state.filter.takes(finding.verdict));
    findings
}

/// The same, whatever the verdict.
fn fitting<'c>(of: &'c Compared, state: &State) -> Vec<&'c Finding> {
    if of.dataset.claims.is_empty() {
        return Vec::new();
    }
    let query = Query::new(&state.filter.query);
    let findings = of.by(state.unit).findings.iter();
    findings.filter(|finding| fits(of, &state.filter, &query, finding)).collect()
}

/// The proposition that what is laid open is about.
#[must_use]
pub fn opened_row<'a>(of: &'a Compared, open: Option<&'a Open>) -> Option<&'a PropositionId> {
    match open? {
        Open::Proposition(id) | Open::Reason(Asked::Proposition(_, id)) => Some(id),
        Open::Claim(id) => of.claimed(id),
        Open::Number(_) | Open::Source(_) | Open::Voice(_) | Open::Reason(_) | Open::Guide => None,
    }
}

fn by_topic(of: &Compared, shown: &[&Finding], row: impl Fn(&&Finding) -> Option<Rc<Row>>) -> Vec<Group> {
    let under = |topic: &Topic| {
        let rows: Vec<_> =
            shown.iter().filter(|finding| of.dataset[finding.proposition].topic == topic.id).filter_map(&row).collect();
        (!rows.is_empty()).then(|| Group { label: Some(topic.label.clone()), rows })
    };
    of.dataset.topics.iter().filter_map(under).collect()
}

pub(super) fn passes(of: &Compared, filter: &Filter, query: &Query, finding: &Finding) -> bool {
    filter.takes(finding.verdict) && fits(of, filter, query, finding)
}

fn fits(of: &Compared, filter: &Filter, query: &Query, finding: &Finding) -> bool {
    let proposition = &of.dataset[finding.proposition];
    let bears = |reading| proposition.bearings.get(reading).is_some_and(|bearing| bearing.get() != 0);
    filter.topic.as_ref().is_none_or(|topic| *topic == proposition.topic)
        && filter.kind.is_none_or(|kind| kind == proposition.kind)
        && filter.reading.as_ref().is_none_or(bears)
        && query.matches(of, finding.proposition)
}
