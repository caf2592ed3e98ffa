//! Relations: how two claims on one proposition stand to each other.

use crate::model::{ClaimIx, Dataset, Stance};

use super::figures::{self, Answer};
use super::{Figures, Places, scope};

/// How two claims on one proposition stand to each other. Symmetric; `a` comes before `b` in the dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// The first claim.
    pub a: ClaimIx,
    /// The second claim.
    pub b: ClaimIx,
    /// The first kind that fits, in the order of [`RelationKind`].
    pub kind: RelationKind,
    /// What became of comparing their values; none unless both give one, voices differ and they are not opposed.
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

/// The relation of two claims on one proposition, whichever comes first.
pub(super) fn relation(dataset: &Dataset, places: &Places, a: ClaimIx, b: ClaimIx) -> Relation {
    let (a, b) = if a <= b { (a, b) } else { (b, a) };
    if places.voice(a) == places.voice(b) {
        let kind = RelationKind::SameVoice(same_voice(dataset, places, a, b));
        return Relation { a, b, kind, figures: None };
    }
    if are_opposed(dataset, a, b) {
        return Relation { a, b, kind: opposed(dataset, places, a, b), figures: None };
    }
    let figures = figures::compare(dataset, places, a, b);
    let kind = match figures.as_ref().map(|figures| figures.answer) {
        Some(Answer::Differ(_)) => RelationKind::FiguresDiffer,
        Some(Answer::Agree(_)) => RelationKind::FiguresAgree,
        Some(Answer::NotComparable(_)) | None => by_stance(dataset, a, b),
    };
    Relation { a, b, kind, figures }
}

/// The relation of two opposed claims of different voices.
pub(super) fn opposed(dataset: &Dataset, places: &Places, a: ClaimIx, b: ClaimIx) -> RelationKind {
    let periods = places.period(dataset, a).zip(places.period(dataset, b));
    if periods.is_some_and(|(a, b)| !a.overlaps(b)) {
        RelationKind::DifferentTime
    } else if scope::differ(&dataset[a], &dataset[b]) {
        RelationKind::DifferentScope
    } else {
        RelationKind::Conflict
    }
}

fn same_voice(dataset: &Dataset, places: &Places, a: ClaimIx, b: ClaimIx) -> SameVoice {
    if are_opposed(dataset, a, b) {
        let said = places.said(dataset, a).zip(places.said(dataset, b));
        let apart = said.is_some_and(|(a, b)| !a.overlaps(b));
        if apart { SameVoice::ChangeOfMind } else { SameVoice::SelfContradiction }
    } else if places.source(a) == places.source(b) {
        SameVoice::Repetition
    } else {
        SameVoice::Echo
    }
}

fn by_stance(dataset: &Dataset, a: ClaimIx, b: ClaimIx) -> RelationKind {
    let qualifies = |claim: ClaimIx| dataset[claim].stance == Stance::Qualifies;
    if qualifies(a) || qualifies(b) { RelationKind::Qualifies } else { RelationKind::Agree }
}

fn are_opposed(dataset: &Dataset, a: ClaimIx, b: ClaimIx) -> bool {
    matches!(
        (dataset[a].stance, dataset[b].stance),
        (Stance::Affirms, Stance::Denies) | (Stance::Denies, Stance::Affirms)
    )
}
