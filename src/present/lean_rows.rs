//! The lean axis: who stands where between two readings, and on how many positions that rests.

use super::phrase::plainly;
use super::{Catalogue, Compared, Phrase, words};
use crate::compare::{Fraction, Member, lean};
use crate::model::ReadingIx;
use crate::model::order::{ascending, descending};
use crate::state::{Asked, Count, Open, State};

/// Leans on fewer positions than this are not drawn.
pub(super) const ENOUGH_POSITIONS: usize = 3;

/// At the head of the page so many are drawn at most.
const MOST_DRAWN: usize = 12;

/// Who stands where between two readings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeanPlot {
    /// The reading at the left end.
    pub from: String,
    /// The reading at the right end.
    pub to: String,
    /// One row each, from left to right.
    pub rows: Vec<LeanRow>,
    /// How many are not drawn, which opens who; empty if everybody is.
    pub left_out: Vec<Phrase>,
}

/// Where one member stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeanRow {
    /// Who.
    pub name: String,
    /// What the row opens: the positions behind it.
    pub opens: Open,
    /// From −1000, wholly the left reading, to 1000, wholly the right one.
    pub permille: i64,
    /// The lean as a signed number with two decimals.
    pub number: String,
    /// On how many positions it rests.
    pub positions: usize,
    /// The same in words.
    pub behind: String,
}

/// The axis between two readings, as the reader chose; none if the dataset has fewer. Of very many only those with most positions are drawn.
#[must_use]
pub fn lean_plot(of: &Compared, state: &State) -> Option<LeanPlot> {
    let mut plot = whole_lean_plot(of, state)?;
    let all = plot.rows.len();
    if all > MOST_DRAWN {
        let loudest = descending(plot.rows.iter().map(|row| row.positions as u64).collect());
        let loudest = ascending(loudest.into_iter().take(MOST_DRAWN).collect());
        plot.rows = loudest.into_iter().filter_map(|at| plot.rows.get(at).cloned()).collect();
        let most = plainly(of.words.lean_most(MOST_DRAWN, all - MOST_DRAWN));
        plot.left_out = if plot.left_out.is_empty() { most } else { of.words.sentences(most, plot.left_out) };
    }
    Some(plot)
}

/// The same with everybody.
pub(super) fn whole_lean_plot(of: &Compared, state: &State) -> Option<LeanPlot> {
    let (between, count) = (of.between(state)?, state.unit);
    let drawn = drawn(of, count, between);
    let undrawn = of.by(count).members.len() - drawn.len();
    let row = |(member, value, positions)| row(of, between, member, value, positions);
    let rows = drawn.into_iter().map(row).collect();
    let [from, to] = [between.0, between.1].map(|reading| &of.dataset[reading]);
    let left_out = (undrawn > 0).then(|| {
        let opens = Open::Reason(Asked::Undrawn(count, from.id.clone(), to.id.clone()));
        let number = Phrase::opening(words::members(&of.words, count, undrawn), opens);
        of.words.lean_left_out(vec![number], ENOUGH_POSITIONS)
    });
    Some(LeanPlot { from: from.label.clone(), to: to.label.clone(), rows, left_out: left_out.unwrap_or_default() })
}

/// Who is drawn, from the first reading to the second, with the lean and the number of positions behind it.
pub(super) fn drawn(of: &Compared, count: Count, between: (ReadingIx, ReadingIx)) -> Vec<(Member, Fraction, usize)> {
    let comparison = of.by(count);
    let found = comparison.members.iter().filter_map(|member| {
        let lean = lean(&of.dataset, comparison, *member, between)?;
        let positions = lean.contributions.len();
        (positions >= ENOUGH_POSITIONS).then_some((*member, lean.value, positions))
    });
    let found: Vec<_> = found.collect();
    let from_right = found.iter().map(|(_, value, _)| value.of(1000).abs_diff(i64::MAX)).collect();
    descending(from_right).into_iter().filter_map(|at| found.get(at).copied()).collect()
}

fn row(of: &Compared, between: (ReadingIx, ReadingIx), member: Member, value: Fraction, positions: usize) -> LeanRow {
    let [from, to] = [between.0, between.1].map(|reading| of.dataset[reading].id.clone());
    LeanRow {
        name: of.name(member).into(),
        opens: Open::Reason(Asked::Lean(of.named(member), from, to)),
        permille: value.of(1000),
        number: signed(&of.words, value),
        positions,
        behind: of.words.n_positions(positions),
    }
}

/// A fraction from −1 to 1 with a sign and two decimals.
pub(super) fn signed(words: &Catalogue, value: Fraction) -> String {
    let hundredths = value.of(100);
    let sign = match hundredths {
        ..0 => "−",
        0 => "",
        1.. => "+",
    };
    words.signed(sign, &words.decimal(hundredths.unsigned_abs()))
}
