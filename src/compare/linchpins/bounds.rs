//! Bounds: how far a few items can shift two leans at most, so that most sets need not be tried.

use std::cmp::Ordering;

use super::LARGEST;
use super::balance::Balance;

/// How far two leans can be shifted by a few items.
pub(super) struct Bounds {
    now: Balance,
    standing: Option<Ordering>,
    /// By one item alone.
    alone: Extremes,
    /// By all that up to three items shift together.
    together: Extremes,
    /// How far the tilt of up to three items' shifts, themselves taken for a balance, can lie from that of some of them.
    slack: i64,
}

/// The least and the most that a shift adds, 0 included.
#[derive(Clone, Copy, Default)]
struct Extremes {
    low: Balance,
    high: Balance,
    /// To the tilt.
    tilt: (i64, i64),
}

impl Extremes {
    fn of<'s>(now: Balance, shifts: impl Iterator<Item = &'s Balance>) -> Self {
        shifts.fold(Self::default(), |most, &shift| {
            let tilt = now.tilted_by(shift);
            Self {
                low: most.low.with(shift, i64::min),
                high: most.high.with(shift, i64::max),
                tilt: (most.tilt.0.min(tilt), most.tilt.1.max(tilt)),
            }
        })
    }

    fn plus(self, other: Self) -> Self {
        Self {
            low: self.low.plus(other.low),
            high: self.high.plus(other.high),
            tilt: (self.tilt.0 + other.tilt.0, self.tilt.1 + other.tilt.1),
        }
    }

    fn times(self, times: usize) -> Self {
        (0..times).fold(Self::default(), |sum, _| sum.plus(self))
    }
}

impl Bounds {
    /// How far items can shift two leans, each alone and some of them together.
    pub(super) fn of<'s>(
        now: Balance,
        alone: impl Iterator<Item = &'s Balance>,
        together: impl Iterator<Item = &'s Balance>,
    ) -> Self {
        let alone = Extremes::of(now, alone);
        // However three items are joined, there are at most three pairs and one triple of them.
        let together = Extremes::of(now, together).times(4);
        let most = alone.times(LARGEST).plus(together);
        let most = most.low.with(most.high, |low, high| high.max(-low));
        let slack = 2 * (most.a.0 * most.b.1 + most.b.0 * most.a.1);
        Self { now, standing: now.standing(), alone, together, slack }
    }

    /// Whether a shift changes how the two leans stand.
    pub(super) fn changes(&self, shift: Balance) -> bool {
        self.now.plus(shift).standing() != self.standing
    }

    /// Whether a shift by at most two items can change how the leans stand, with so many more items that shift nothing together;
    /// never wrongly false.
    pub(super) fn can_change_apart(&self, shift: Balance, more: usize) -> bool {
        self.can_change_by(shift, self.alone.times(more))
    }

    /// The same with items that may shift something together, also with those of the shift.
    pub(super) fn can_change(&self, shift: Balance, more: usize) -> bool {
        self.can_change_by(shift, self.alone.times(more).plus(self.together))
    }

    fn can_change_by(&self, shift: Balance, more: Extremes) -> bool {
        let at = self.now.plus(shift);
        let Some(standing) = self.standing else { return at.plus(more.high).weighs() };
        let least = at.tilt() + more.tilt.0 - self.slack;
        let most = at.tilt() + more.tilt.1 + self.slack;
        !at.plus(more.low).weighs()
            || match standing {
                Ordering::Less => most >= 0,
                Ordering::Equal => least < 0 || most > 0,
                Ordering::Greater => least <= 0,
            }
    }
}
