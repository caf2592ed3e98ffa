//! The matrix: propositions in rows, who speaks in columns, a verdict at the end of every row.

use std::rc::Rc;

use super::measure::{Measure, measure, measure_name};
use super::phrase::texts_apart;
use super::reason::reason;
use super::search::Query;
use super::sorted::sorted;
use super::verdict_words::verdict_word;
use super::{Compared, Mark, words};
use crate::compare::{Finding, Member, Position};
use crate::model::order::{ascending, descending};
use crate::model::{Claim, PropositionId, Relay, SourceIx, Topic};
use crate::state::{Asked, Count, Filter, Open, Sort, State};

/// Voices with fewer positions than this share the last column.
const COLUMN_POSITIONS: u64 = 4;

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
    /// What is to be drawn.
    Told(Rc<Told>),
    /// What stands at this place among the rows of the page as it was built.
    Standing(usize),
}

/// What is told of one proposition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The statement.
    pub statement: String,
    /// Its kind.
    pub kind: String,
    /// What became of it, for a forecast.
    pub outcome: Option<String>,
    /// The verdict's shape.
    pub mark: Mark,
    /// The verdict's word.
    pub verdict: String,
    /// How contested it is, or whatever else rows stand in order of.
    pub measure: Measure,
    /// Why the verdict is what it is, in one line.
    pub reason: String,
    /// One cell per column.
    pub cells: Vec<Cell>,
}

/// What one column's member says of one proposition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The column's name, for a list without columns.
    pub name: String,
    /// The positions that count.
    pub own: Vec<Mark>,
    /// What the source reports of others, or disputes; not counted.
    pub reported: Vec<Mark>,
    /// The same in words; empty if nobody speaks.
    pub words: String,
}

/// The matrix for what the reader chose; without rows if nobody says anything.
#[must_use]
pub fn matrix(of: &Compared, state: &State) -> Matrix {
    let members = columns(of, state.unit);
    let shown = sorted(of, state.sort, filtered(of, state));
    let named = Rc::new(members.iter().map(|member| column(of, *member)).collect::<Vec<_>>());
    let row = |finding: &&Finding| Rc::new(row(of, state, &members, &named, finding));
    let groups = match state.sort {
        Sort::Contestedness | Sort::Voices | Sort::Diagnosticity => {
            vec![Group { label: None, rows: shown.iter().map(row).collect() }]
        }
        Sort::Topic => by_topic(of, &shown, row),
    };
    let total = total(of, state);
    let measured = measure_name(&of.words, state.sort);
    Matrix { columns: named, groups, sort: state.sort, measured, shown: shown.len(), total }
}

/// How many propositions there are without filters; none if nobody says anything.
pub(super) fn total(of: &Compared, state: &State) -> usize {
    if of.dataset.claims.is_empty() { 0 } else { of.by(state.unit).findings.len() }
}

/// What was found about the propositions that fit the filter, in dataset order.
///
/// There are none if nobody says anything.
pub(super) fn filtered<'c>(of: &'c Compared, state: &State) -> Vec<&'c Finding> {
    if of.dataset.claims.is_empty() {
        return Vec::new();
    }
    let query = Query::new(&state.filter.query);
    let findings = of.by(state.unit).findings.iter();
    findings.filter(|finding| passes(of, &state.filter, &query, finding)).collect()
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

fn by_topic(of: &Compared, shown: &[&Finding], row: impl Fn(&&Finding) -> Rc<Row>) -> Vec<Group> {
    let under = |topic: &Topic| {
        let rows: Vec<_> =
            shown.iter().filter(|finding| of.dataset[finding.proposition].topic == topic.id).map(&row).collect();
        (!rows.is_empty()).then(|| Group { label: Some(topic.label.clone()), rows })
    };
    of.dataset.topics.iter().filter_map(under).collect()
}

/// Who has a column; none stands for everybody without one.
fn columns(of: &Compared, unit: Count) -> Vec<Option<Member>> {
    let comparison = of.by(unit);
    if unit == Count::Sources {
        return (0..of.dataset.sources.len()).map(|at| Some(Member::Source(SourceIx(at)))).collect();
    }
    let count = |member: &Member| {
        comparison.findings.iter().filter(|finding| finding.position(*member).is_some()).count() as u64
    };
    let counts: Vec<u64> = comparison.members.iter().map(count).collect();
    let loud = counts.iter().filter(|count| **count >= COLUMN_POSITIONS).count();
    let order = descending(counts).into_iter().take(loud);
    let mut columns: Vec<_> = order.map(|at| comparison.members.get(at).copied()).collect();
    if loud < comparison.members.len() {
        columns.push(None);
    }
    columns
}

fn column(of: &Compared, member: Option<Member>) -> Column {
    let dataset = &of.dataset;
    match member {
        Some(Member::Source(at)) => {
            let source = &dataset[at];
            Column {
                name: source.short.clone(),
                title: source.title.clone(),
                open: Some(Open::Source(source.id.clone())),
            }
        }
        Some(Member::Voice(at)) => {
            let voice = &dataset[at];
            Column { name: voice.name.clone(), title: voice.name.clone(), open: Some(Open::Voice(voice.id.clone())) }
        }
        None => Column { name: of.words.matrix_others(), title: of.words.matrix_others_title(), open: None },
    }
}

pub(super) fn passes(of: &Compared, filter: &Filter, query: &Query, finding: &Finding) -> bool {
    let proposition = &of.dataset[finding.proposition];
    let bears = |reading| proposition.bearings.get(reading).is_some_and(|bearing| bearing.get() != 0);
    (filter.verdicts.is_empty() || filter.verdicts.contains(&finding.verdict))
        && filter.topic.as_ref().is_none_or(|topic| *topic == proposition.topic)
        && filter.kind.is_none_or(|kind| kind == proposition.kind)
        && filter.reading.as_ref().is_none_or(bears)
        && query.matches(of, finding.proposition)
}

fn row(of: &Compared, state: &State, members: &[Option<Member>], columns: &[Column], finding: &Finding) -> Row {
    let proposition = &of.dataset[finding.proposition];
    let (measure, opens) = measure(of, state.sort, finding);
    let told = Told {
        statement: proposition.statement.clone(),
        kind: words::kind(&of.words, proposition.kind),
        outcome: finding.outcome.as_ref().map(|outcome| words::outcome(&of.words, outcome.state)),
        mark: finding.verdict.into(),
        verdict: verdict_word(of, state.unit, finding),
        measure,
        reason: reason(of, state.unit, finding),
        cells: members.iter().zip(columns).map(|(member, named)| cell(of, members, *member, named, finding)).collect(),
    };
    Row { id: proposition.id.clone(), opens, content: RowContent::Told(Rc::new(told)) }
}

fn cell(of: &Compared, members: &[Option<Member>], member: Option<Member>, column: &Column, finding: &Finding) -> Cell {
    let here = |position: &&Position| match member {
        Some(member) => position.member == member,
        None => !members.contains(&Some(position.member)),
    };
    let positions: Vec<&Position> = finding.positions.iter().filter(here).collect();
    let apart = apart(of, member, finding);
    let said = positions.iter().map(|position| said(of, position));
    let parts = said.chain(apart.iter().map(|claim| carried(of, claim)));
    Cell {
        name: column.name.clone(),
        own: positions.iter().map(|position| position.side.into()).collect(),
        reported: apart.iter().map(|claim| Mark::of(claim.stance)).collect(),
        words: texts_apart(&of.words, parts).unwrap_or_default(),
    }
}

/// What the member's source carries without standing behind it, once per voice and stance.
fn apart<'a>(of: &'a Compared, member: Option<Member>, finding: &Finding) -> Vec<&'a Claim> {
    let Some(Member::Source(source)) = member else { return Vec::new() };
    let dataset = &of.dataset;
    let id = &dataset[source].id;
    let here = finding.apart.iter().filter(|at| dataset[**at].source == *id);
    let claims = ascending(here.map(|at| (dataset[*at].stance, dataset[*at].voice.as_str(), *at)).collect());
    let each = claims.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1));
    each.filter_map(|alike| alike.first()).map(|(_, _, at)| &dataset[*at]).collect()
}

fn said(of: &Compared, position: &Position) -> String {
    let side = words::side(&of.words, position.side);
    match position.member {
        Member::Source(_) => side,
        Member::Voice(_) => of.words.cell_voice_takes(of.name(position.member), &side),
    }
}

fn carried(of: &Compared, claim: &Claim) -> String {
    let how = if claim.relay == Relay::Disputed { "disputed" } else { "reported" };
    of.words.cell_source_carries(how, of.voice_name(&claim.voice), &words::stance(&of.words, claim.stance))
}
