//! Between two readings: which two, where everybody leans, and who is left out.

use super::topics::{TopicLeans, topics};
use crate::model::ReadingIx;
use crate::present::lean_rows::{ENOUGH_POSITIONS, drawn, whole_lean_plot};
use crate::present::phrase::all;
use crate::present::undrawn::undrawn;
use crate::present::{Compared, LeanPlot, Phrase};
use crate::state::{Action, Count, State};

/// Where everybody leans between two readings.
#[derive(Clone, Debug, PartialEq)]
pub struct Between {
    /// The labels of all readings, to choose two.
    pub choices: Vec<String>,
    /// Swaps the two.
    pub swap: Action,
    /// The two: which of the choices they are, and what they say.
    pub poles: [Pole; 2],
    /// Who stands where.
    pub plot: LeanPlot,
    /// Who is not drawn, and why; none if everybody is.
    pub left_out: Option<Vec<Phrase>>,
    /// The leans topic by topic; none if nobody is drawn.
    pub topics: Option<TopicLeans>,
    /// That the filters do not touch the leans; none without filters.
    pub unfiltered: Option<String>,
}

/// One of the two readings.
#[derive(Clone, Debug, PartialEq)]
pub struct Pole {
    /// Which of the choices it is.
    pub chosen: usize,
    /// What choosing each of the readings in its place does; whoever chooses the other one swaps the two.
    pub choose: Vec<Action>,
    /// Its label.
    pub label: String,
    /// The interpretation in one sentence.
    pub statement: String,
}

pub(super) fn between(of: &Compared, state: &State) -> Option<Between> {
    let between = of.between(state)?;
    let readings = || (0..of.dataset.readings.len()).map(ReadingIx);
    let action =
        |from: ReadingIx, to: ReadingIx| Action::LeanBetween(of.dataset[from].id.clone(), of.dataset[to].id.clone());
    let pole = |at: ReadingIx, choose: &dyn Fn(ReadingIx) -> Action| {
        let reading = &of.dataset[at];
        let choose = readings().map(choose).collect();
        Pole { chosen: at.0, choose, label: reading.label.clone(), statement: reading.statement.clone() }
    };
    let (from, to) = between;
    let unless = |chosen: ReadingIx, other: ReadingIx, else_: ReadingIx| if chosen == other { else_ } else { other };
    let drawn: Vec<_> = drawn(of, state.unit, between).into_iter().map(|(member, ..)| member).collect();
    Some(Between {
        choices: readings().map(|at| of.dataset[at].label.clone()).collect(),
        swap: action(to, from),
        poles: [
            pole(from, &|chosen| action(chosen, unless(chosen, to, from))),
            pole(to, &|chosen| action(unless(chosen, from, to), chosen)),
        ],
        plot: LeanPlot { left_out: Vec::new(), ..whole_lean_plot(of, state)? },
        left_out: left_out(of, state.unit, between),
        topics: topics(of, state.unit, between, &drawn),
        unfiltered: (!state.filter.is_empty()).then(|| of.words.lean_whole()),
    })
}

/// Who says too little to be drawn, each with the number of positions, which open the lean where there is one.
fn left_out(of: &Compared, count: Count, between: (ReadingIx, ReadingIx)) -> Option<Vec<Phrase>> {
    let few = undrawn(of, count, between)
        .into_iter()
        .map(|one| vec![Phrase::opening(of.words.lean_few_count(of.name(one.member), one.positions), one.opens)]);
    let names = all(&of.words, few.collect());
    (!names.is_empty()).then(|| of.words.lean_few(ENOUGH_POSITIONS, names))
}
