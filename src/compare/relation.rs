//! Relations: how two claims on one proposition stand to each other.

use crate::model::{ClaimIx, Dataset};

use super::{Figures, Places};

/// How two claims on one proposition stand to each other. Symmetric; `a` comes before `b` in the dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// The first claim.
    pub a: ClaimIx,
    /// The second claim.
    pub b: ClaimIx,
    /// The first kind that fits, in the order of [`RelationKind`].
    pub kind: RelationKind,
    /// What became of comparing their values; none unless both give one and the kind is decided by stance or figures.
    pub figures: Option<Figures>,
}

/// The kinds of relation; the first that fits is the relation. *Opposed* means: one affirms, the other denies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RelationKind {
    /// One voice speaks twice.
    SameVoice(SameVoice),
    /// Opposed, but the periods they speak of share no day.
    DifferentTime,
    /// Opposed, but both declare what they cover, and it differs.
    DifferentScope,
    /// Not opposed; both give comparable values, which differ.
    FiguresDiffer,
    /// Not opposed; both give comparable values, which agree.
    FiguresAgree,
    /// Opposed.
    Conflict,
    /// Not opposed; at least one of them qualifies.
    Qualifies,
    /// Both affirm or both deny.
    Agree,
}

/// How a voice's two claims stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SameVoice {
    /// Not opposed, in two sources.
    Echo,
    /// Not opposed, in one source.
    Repetition,
    /// Opposed, and not known to be said at different dates.
    SelfContradiction,
    /// Opposed, and one was said before the other.
    ChangeOfMind,
}

/// The relation of two claims on one proposition.
#[must_use]
pub(super) fn relation(dataset: &Dataset, places: &Places, a: ClaimIx, b: ClaimIx) -> Relation {
    let _ = (dataset, places);
    Relation { a, b, kind: RelationKind::Agree, figures: None }
}
