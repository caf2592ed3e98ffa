//! Figures: whether the values of two claims on one proposition agree.
//!
//! Values are compared only if they can be: same dimension, periods that are not disjoint. What cannot be compared is
//! named and counts neither as agreement nor as difference. A value marked approximate is not widened: how far figures may
//! lie apart is the proposition's tolerance, the same for everyone.

use crate::model::ClaimIx;

/// What became of comparing two values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The answer.
    pub answer: Answer,
    /// Which of the two claims give their value under a condition.
    pub conditional: Vec<ClaimIx>,
}

/// Whether two values agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// They meet, exactly or within the proposition's tolerance.
    Agree(Agreement),
    /// They do not meet.
    Differ(Difference),
    /// They say nothing of each other.
    NotComparable(Obstacle),
}

/// How two values meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Agreement {
    /// They are equal or overlap.
    Meet,
    /// They lie apart by no more than the proposition tolerates.
    WithinTolerance,
    /// A duration fits an interval, whether its last year is counted or not.
    DurationFits,
}

/// Why two values do not meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Difference {
    /// They lie further apart than the proposition tolerates.
    Apart,
    /// One is per year, the other a total; neither is turned into the other.
    RateAgainstTotal,
}

/// Why two values cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Obstacle {
    /// They cover periods that share no day.
    Periods,
    /// Their units measure different things, or one is not known.
    Units,
    /// One is a date and the other no duration, or the interval is open.
    Kinds,
    /// A number is not finite, or a range has no end or ends before it starts.
    NotANumber,
}
