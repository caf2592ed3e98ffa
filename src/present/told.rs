//! What is told of every proposition in the matrix: it stays the same whatever is filtered and however rows are sorted, so it is told once.

use std::rc::Rc;

use super::phrase::texts_apart;
use super::reason::reason;
use super::verdict_words::verdict_word;
use super::{Column, Compared, Mark, words};
use crate::compare::{Finding, Member, Position};
use crate::model::order::{ascending, descending};
use crate::model::{Claim, Relay, SourceIx};
use crate::state::{Count, Open};

/// Voices with fewer positions than this share the last column.
const COLUMN_POSITIONS: u64 = 4;

/// Every row of the matrix, as long as one unit is counted.
#[derive(Debug)]
pub(super) struct Table {
    /// Who speaks.
    pub(super) columns: Rc<Vec<Column>>,
    /// What is told of each proposition, in dataset order.
    pub(super) told: Vec<Rc<Told>>,
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

/// Every row of the matrix.
pub(super) fn table(of: &Compared, unit: Count) -> Table {
    let members = columns(of, unit);
    let columns: Vec<Column> = members.iter().map(|member| column(of, *member)).collect();
    let told =
        of.by(unit).findings.iter().map(|finding| Rc::new(told(of, unit, &members, &columns, finding))).collect();
    Table { columns: Rc::new(columns), told }
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

fn told(of: &Compared, unit: Count, members: &[Option<Member>], columns: &[Column], finding: &Finding) -> Told {
    let proposition = &of.dataset[finding.proposition];
    Told {
        statement: proposition.statement.clone(),
        kind: words::kind(&of.words, proposition.kind),
        outcome: finding.outcome.as_ref().map(|outcome| words::outcome(&of.words, outcome.state)),
        mark: finding.verdict.into(),
        verdict: verdict_word(of, unit, finding),
        reason: reason(of, unit, finding),
        cells: members.iter().zip(columns).map(|(member, named)| cell(of, members, *member, named, finding)).collect(),
    }
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
