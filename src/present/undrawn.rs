//! Who takes too few positions to be drawn between two readings.

use super::lean_rows::ENOUGH_POSITIONS;
use super::phrase::plainly;
use super::{Answered, Compared, Item, words};
use crate::compare::{Member, lean};
use crate::model::ReadingIx;
use crate::state::{Asked, Count, Open};

/// Somebody who is not drawn.
pub(super) struct Undrawn {
    pub(super) member: Member,
    /// How many of their positions bear on either reading.
    pub(super) positions: usize,
    /// The lean, if there is a position; else the member.
    pub(super) opens: Open,
}

/// Everybody who is not drawn between two readings, in dataset order.
pub(super) fn undrawn(of: &Compared, count: Count, between: (ReadingIx, ReadingIx)) -> Vec<Undrawn> {
    let [from, to] = [between.0, between.1].map(|reading| &of.dataset[reading].id);
    let all = of.by(count).members.iter().map(|&member| {
        let found = lean(&of.dataset, of.by(count), member, between);
        let positions = found.as_ref().map_or(0, |lean| lean.contributions.len());
        let opens = match found {
            Some(_) => Open::Reason(Asked::Lean(of.named(member), from.clone(), to.clone())),
            None => of.opens(member),
        };
        Undrawn { member, positions, opens }
    });
    all.filter(|one| one.positions < ENOUGH_POSITIONS).collect()
}

/// Who is not drawn, as the reason behind their number; none if something else is asked, or if everybody is drawn.
pub(super) fn not_drawn(of: &Compared, about: &Asked) -> Option<Answered> {
    let Asked::Undrawn(count, from, to) = about else { return None };
    let between = (of.reading(from)?, of.reading(to)?);
    let undrawn = undrawn(of, *count, between);
    if undrawn.is_empty() {
        return None;
    }
    let item = |one: &Undrawn| Item {
        mark: None,
        title: of.name(one.member).into(),
        text: plainly(of.words.n_positions(one.positions)),
        opens: one.opens.clone(),
    };
    let number = plainly(words::members(&of.words, *count, undrawn.len()));
    Some(Answered {
        title: of.words.pair(&of.dataset[between.0].label, &of.dataset[between.1].label),
        is_titled_by_dataset: true,
        sentences: vec![of.words.lean_left_out(number, ENOUGH_POSITIONS)],
        sum: String::new(),
        items: undrawn.iter().map(item).collect(),
        weights: None,
        claims: Vec::new(),
    })
}
