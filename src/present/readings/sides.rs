//! What speaks for and against each reading: how many positions of whom.

use crate::compare::{Tally, readings_tally};
use crate::model::ReadingIx;
use crate::model::order::descending;
use crate::present::Compared;
use crate::state::{Asked, Count, Open};

/// So many lines are shown at once; the others are folded.
const SHOWN: usize = 8;

/// What speaks for and against one reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingSides {
    /// Its label.
    pub label: String,
    /// The interpretation in one sentence.
    pub statement: String,
    /// Why it is listed.
    pub note: Option<String>,
    /// Who says most on it, in dataset order.
    pub rows: Vec<SideRow>,
    /// Everybody else.
    pub more: Vec<SideRow>,
}

/// How many positions of somebody speak for and against a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideRow {
    /// Who.
    pub name: String,
    /// How many speak for it.
    pub supporting: usize,
    /// How many speak against it.
    pub opposing: usize,
    /// Both as parts of the largest number of all readings, in tenths of a percent.
    pub permille: (usize, usize),
    /// All of it in words.
    pub label: String,
    /// The reason.
    pub opens: Open,
}

pub(super) fn sides(of: &Compared, count: Count) -> Vec<ReadingSides> {
    let tallies = readings_tally(&of.dataset, of.by(count));
    let most = tallies.iter().map(|tally| tally.supporting.len().max(tally.opposing.len())).max().unwrap_or_default();
    let side = |at: usize| {
        let told = tallies.iter().filter(|tally| tally.reading.0 == at && weighing(tally) > 0);
        let told: Vec<&Tally> = told.collect();
        let loudest = descending(told.iter().map(|tally| weighing(tally) as u64).collect());
        let is_shown = |at: usize| loudest.iter().take(SHOWN).any(|loud| *loud == at);
        let (mut rows, mut more) = (Vec::new(), Vec::new());
        for (at, tally) in told.iter().enumerate() {
            let to = if is_shown(at) { &mut rows } else { &mut more };
            to.push(row(of, tally, most));
        }
        let reading = &of.dataset[ReadingIx(at)];
        ReadingSides {
            label: reading.label.clone(),
            statement: reading.statement.clone(),
            note: reading.note.clone(),
            rows,
            more,
        }
    };
    (0..of.dataset.readings.len()).map(side).collect()
}

/// How many positions weigh on the reading, either way.
fn weighing(tally: &Tally) -> usize {
    tally.supporting.len() + tally.opposing.len()
}

fn row(of: &Compared, tally: &Tally, most: usize) -> SideRow {
    let name = of.name(tally.member);
    let (supporting, opposing) = (tally.supporting.len(), tally.opposing.len());
    let reading = &of.dataset[tally.reading];
    let part = |number: usize| number * 1000 / most.max(1);
    SideRow {
        name: name.into(),
        supporting,
        opposing,
        permille: (part(supporting), part(opposing)),
        label: of.words.sides_row(name, opposing, &reading.label, supporting),
        opens: Open::Reason(Asked::Tally(of.named(tally.member), reading.id.clone())),
    }
}
