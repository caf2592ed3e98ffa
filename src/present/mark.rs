//! Marks: one shape per stance and per verdict. The shape alone carries the meaning; colour repeats it.

use crate::compare::{Side, Verdict};
use crate::model::Stance;

/// A shape that stands for a stance or a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// A disc with a tick.
    Affirms,
    /// A disc filled by half.
    Qualifies,
    /// A square with a cross.
    Denies,
    /// A square and a disc, half each.
    Both,
    /// Two discs that overlap.
    Agreement,
    /// A disc against a square.
    Conflict,
    /// Two unequal bars, struck through.
    FiguresDiffer,
    /// An arrow that turns.
    Changed,
    /// A disc filled by half, in a ring.
    Qualified,
    /// One disc and its rings.
    Echo,
    /// One disc alone.
    SingleVoice,
    /// A dashed ring.
    Unaddressed,
}

impl Mark {
    /// The shape of a stance.
    #[must_use]
    pub fn of(stance: Stance) -> Self {
        match stance {
            Stance::Affirms => Self::Affirms,
            Stance::Qualifies => Self::Qualifies,
            Stance::Denies => Self::Denies,
        }
    }

    /// The mark's name: its css class and its place in the guide.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Affirms => "affirms",
            Self::Qualifies => "qualifies",
            Self::Denies => "denies",
            Self::Both => "both",
            Self::Agreement => "agreement",
            Self::Conflict => "conflict",
            Self::FiguresDiffer => "figures-differ",
            Self::Changed => "changed",
            Self::Qualified => "qualified",
            Self::Echo => "echo",
            Self::SingleVoice => "single-voice",
            Self::Unaddressed => "unaddressed",
        }
    }
}

impl From<Side> for Mark {
    fn from(side: Side) -> Self {
        match side {
            Side::Affirms => Self::Affirms,
            Side::Qualifies => Self::Qualifies,
            Side::Denies => Self::Denies,
            Side::Both => Self::Both,
        }
    }
}

impl From<Verdict> for Mark {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Unaddressed => Self::Unaddressed,
            Verdict::SingleVoice => Self::SingleVoice,
            Verdict::Echo => Self::Echo,
            Verdict::Agreement => Self::Agreement,
            Verdict::Qualified => Self::Qualified,
            Verdict::Conflict => Self::Conflict,
            Verdict::FiguresDiffer => Self::FiguresDiffer,
            Verdict::Changed => Self::Changed,
        }
    }
}
