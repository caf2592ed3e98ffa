//! The matrix: propositions in rows, who speaks in columns, a verdict at the end of every row.

use std::rc::Rc;

use super::dispute::most_contested;
use super::reason::reason;
use super::search::Query;
use super::{Catalogue, Compared, Mark, words};
use crate::compare::{Finding, Member, Position};
use crate::model::order::{ascending, descending};
use crate::model::{Claim, Dataset, PropositionId, Relay, VoiceIx};
use crate::state::{Count, Filter, Open, Sort, State};

/// Voices with fewer positions than this share the last column.
const COLUMN_POSITIONS: u64 = 4;

/// Rows, columns and how many rows there would be without filters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    /// Who speaks.
    pub columns: Rc<Vec<Column>>,
    /// Rows under their topics, or one group without a label.
    pub groups: Vec<Group>,
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
    /// Percent contested and the number it is counted over; none below two.
    pub contested: Option<(i64, usize)>,
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

/// The matrix for what the reader chose.
#[must_use]
pub fn matrix(of: &Compared, state: &State) -> Matrix {
    let comparison = of.by(state.unit);
    let members = columns(of, state.unit);
    let mut shown = filtered(of, state);
    if state.sort != Sort::Topic {
        shown = most_contested(shown);
    }
    let named = Rc::new(members.iter().map(|member| column(&of.dataset, *member)).collect::<Vec<_>>());
    let row = |finding: &&Finding| Rc::new(row(of, state.unit, &members, &named, finding));
    let groups = match state.sort {
        Sort::Contestedness | Sort::Voices | Sort::Diagnosticity => {
            vec![Group { label: None, rows: shown.iter().map(row).collect() }]
        }
        Sort::Topic => by_topic(of, &shown, row),
    };
    Matrix { columns: named, groups, shown: shown.len(), total: comparison.findings.len() }
}

/// What was found about the propositions that fit the filter, in dataset order.
pub(super) fn filtered<'c>(of: &'c Compared, state: &State) -> Vec<&'c Finding> {
    let query = Query::new(&state.filter.query);
    let findings = of.by(state.unit).findings.iter();
    findings.filter(|finding| passes(of, &state.filter, &query, finding)).collect()
}

fn by_topic(of: &Compared, shown: &[&Finding], row: impl Fn(&&Finding) -> Rc<Row>) -> Vec<Group> {
    let under = |topic: &crate::model::Topic| {
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
        return (0..of.dataset.sources.len()).map(|at| Some(Member::Source(crate::model::SourceIx(at)))).collect();
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

fn column(dataset: &Dataset, member: Option<Member>) -> Column {
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
        None => Column { name: "Others".into(), title: "All voices with few positions".into(), open: None },
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

fn row(of: &Compared, count: Count, members: &[Option<Member>], columns: &[Column], finding: &Finding) -> Row {
    let dataset = &of.dataset;
    let proposition = &dataset[finding.proposition];
    Row {
        id: proposition.id.clone(),
        statement: proposition.statement.clone(),
        kind: words::kind(&of.words, proposition.kind),
        outcome: finding.outcome.as_ref().map(|outcome| words::outcome(&of.words, outcome.state)),
        mark: finding.verdict.into(),
        verdict: words::verdict_on(&of.words, count, finding),
        contested: finding.contestedness.as_ref().map(|c| (c.percent(), c.members)),
        reason: reason(of, count, finding),
        cells: members.iter().zip(columns).map(|(member, named)| cell(of, members, *member, named, finding)).collect(),
    }
}

fn cell(of: &Compared, members: &[Option<Member>], member: Option<Member>, column: &Column, finding: &Finding) -> Cell {
    let dataset = &of.dataset;
    let here = |position: &&Position| match member {
        Some(member) => position.member == member,
        None => !members.contains(&Some(position.member)),
    };
    let positions: Vec<&Position> = finding.positions.iter().filter(here).collect();
    let apart = apart(dataset, member, finding);
    let mut parts: Vec<String> = positions.iter().map(|position| said(&of.words, dataset, position)).collect();
    parts.extend(apart.iter().map(|claim| carried(&of.words, dataset, claim)));
    Cell {
        name: column.name.clone(),
        own: positions.iter().map(|position| position.side.into()).collect(),
        reported: apart.iter().map(|claim| Mark::of(claim.stance)).collect(),
        words: parts.join("; "),
    }
}

/// What the member's source carries without standing behind it, once per voice and stance.
fn apart<'a>(dataset: &'a Dataset, member: Option<Member>, finding: &Finding) -> Vec<&'a Claim> {
    let Some(Member::Source(source)) = member else { return Vec::new() };
    let id = &dataset[source].id;
    let here = finding.apart.iter().filter(|at| dataset[**at].source == *id);
    let claims = ascending(here.map(|at| (dataset[*at].stance, dataset[*at].voice.as_str(), *at)).collect());
    let each = claims.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1));
    each.filter_map(|alike| alike.first()).map(|(_, _, at)| &dataset[*at]).collect()
}

fn said(words: &Catalogue, dataset: &Dataset, position: &Position) -> String {
    let side = words::side(words, position.side);
    match position.member {
        Member::Source(_) => side,
        Member::Voice(at) => format!("{}: {side}", voice_name(dataset, at)),
    }
}

fn carried(words: &Catalogue, dataset: &Dataset, claim: &Claim) -> String {
    let verb = if claim.relay == Relay::Disputed { "disputes" } else { "reports" };
    let voice = dataset.voices.iter().find(|voice| voice.id == claim.voice).map_or("somebody", |voice| &voice.name);
    format!("{verb} {voice}: {}", words::stance(words, claim.stance))
}

fn voice_name(dataset: &Dataset, at: VoiceIx) -> &str {
    &dataset[at].name
}
