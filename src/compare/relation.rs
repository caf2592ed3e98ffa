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
    relation_with(dataset, places, (a, b), &|| figures::compare(dataset, places, a, b))
}

/// The relation of two claims in dataset order, where `figures` compares their values.
pub(super) fn relation_with(
    dataset: &Dataset,
    places: &Places,
    (a, b): (ClaimIx, ClaimIx),
    figures: &dyn Fn() -> Option<Figures>,
) -> Relation {
    if places.voice(a) == places.voice(b) {
        let kind = RelationKind::SameVoice(same_voice(dataset, places, a, b));
        return Relation { a, b, kind, figures: None };
    }
    if are_opposed(dataset, a, b) {
        return Relation { a, b, kind: opposed(dataset, places, a, b), figures: None };
    }
    let figures = figures();
    let kind = match figures.as_ref().map(|figures| figures.answer) {
        Some(Answer::Differ(_)) => RelationKind::FiguresDiffer,
        Some(Answer::Agree(_)) => RelationKind::FiguresAgree,
        Some(Answer::NotComparable(_)) | None => by_stance(dataset, a, b),
    };
    Relation { a, b, kind, figures }
}

/// The relation of two opposed claims of different voices; of one voice, what it would be if they were two.
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

#[cfg(test)]
mod tests {
    use super::{RelationKind, SameVoice};
    use crate::compare::story::story;

    #[track_caller]
    fn check(text: &str, kind: RelationKind) {
        let kinds: Vec<_> = story(text).relations().into_iter().map(|relation| relation.kind).collect();
        assert_eq!(kinds, [kind]);
    }

    #[test]
    fn stance_decides_last() {
        check("ann A affirms \n bob B affirms", RelationKind::Agree);
        check("ann A denies \n bob B denies", RelationKind::Agree);
        check("ann A affirms \n bob B qualifies", RelationKind::Qualifies);
        check("ann A qualifies \n bob B denies", RelationKind::Qualifies);
        check("ann A qualifies \n bob B qualifies", RelationKind::Qualifies);
        check("ann A denies \n bob B affirms", RelationKind::Conflict);
        check("ann A affirms \n bob A denies", RelationKind::Conflict);
    }

    #[test]
    fn one_voice_is_never_against_another() {
        let check = |text: &str, same: SameVoice| check(text, RelationKind::SameVoice(same));
        check("ann A affirms \n ann A affirms", SameVoice::Repetition);
        check("ann A affirms \n ann A qualifies", SameVoice::Repetition);
        check("ann A affirms \n ann B affirms", SameVoice::Echo);
        check("ann A affirms value=1 \n ann B affirms value=2", SameVoice::Echo);
        check("ann A affirms \n ann A denies", SameVoice::SelfContradiction);
        check("ann A affirms said=2019 \n ann B denies said=2019-07", SameVoice::SelfContradiction);
        check("ann A affirms said=2019 \n ann B denies said=2021", SameVoice::ChangeOfMind);
        check("ann A affirms said=2021 \n ann A denies said=2019", SameVoice::ChangeOfMind);
    }

    #[test]
    fn what_is_not_dated_was_said_when_its_source_was_issued() {
        let dated = "source A issued=2019 \n source B issued=2021 \n ann A affirms \n ann B denies";
        check(dated, RelationKind::SameVoice(SameVoice::ChangeOfMind));
        let same = "source A issued=2019 \n ann A affirms \n ann A denies said=2019-02";
        check(same, RelationKind::SameVoice(SameVoice::SelfContradiction));
    }

    #[test]
    fn disjoint_periods_are_another_time() {
        check("ann A affirms about=2017 \n bob B denies about=2019", RelationKind::DifferentTime);
        check("ann A affirms about=2017 \n bob B denies about=2017-05", RelationKind::Conflict);
        check("ann A affirms about=2017/2020 \n bob B denies about=2020/2022", RelationKind::Conflict);
        check("ann A affirms about=2017 \n bob B denies", RelationKind::Conflict);
        check("ann A affirms about=2017 \n bob B affirms about=2019", RelationKind::Agree);
    }

    #[test]
    fn a_claim_without_period_has_its_propositions() {
        check("proposition p about=2019 \n ann A affirms \n bob B denies", RelationKind::Conflict);
        check("proposition p about=2019 \n ann A affirms about=2017 \n bob B denies", RelationKind::DifferentTime);
    }

    #[test]
    fn scopes_differ_only_where_both_are_declared() {
        check("ann A affirms scope=air \n bob B denies scope=sea", RelationKind::DifferentScope);
        check("ann A affirms scope=air \n bob B denies scope=_AIR_", RelationKind::Conflict);
        check("ann A affirms scope=air \n bob B denies", RelationKind::Conflict);
        check("ann A affirms scope=air \n bob B denies scope=_", RelationKind::Conflict);
        check("ann A affirms about=2017 scope=air \n bob B denies about=2018 scope=sea", RelationKind::DifferentTime);
        check("proposition p scope=air \n ann A affirms \n bob B denies scope=sea", RelationKind::Conflict);
    }

    #[test]
    fn figures_come_before_stance_unless_opposed() {
        check("ann A affirms value=1 \n bob B affirms value=1", RelationKind::FiguresAgree);
        check("ann A affirms value=1 \n bob B affirms value=2", RelationKind::FiguresDiffer);
        check("ann A qualifies value=1 \n bob B affirms value=2", RelationKind::FiguresDiffer);
        check("ann A denies value=1 \n bob B affirms value=1", RelationKind::Conflict);
        check("ann A affirms value=1 \n bob B affirms", RelationKind::Agree);
        check("ann A affirms value=1 unit=km \n bob B qualifies value=2 unit=t", RelationKind::Qualifies);
    }
}
