//! Relations and what became of comparing values, in words.

use super::Catalogue;
use crate::compare::figures::{Agreement, Answer, Difference, Obstacle};
use crate::compare::{Figures, RelationKind, SameVoice};

/// The word for a relation.
pub(super) fn relation_word(words: &Catalogue, kind: RelationKind) -> String {
    match kind {
        RelationKind::SameVoice(_) => words.relation_same_voice(),
        RelationKind::DifferentTime => words.relation_different_time(),
        RelationKind::DifferentScope => words.relation_different_scope(),
        RelationKind::FiguresDiffer => words.relation_figures_differ(),
        RelationKind::FiguresAgree => words.relation_figures_agree(),
        RelationKind::Conflict => words.relation_conflict(),
        RelationKind::Qualifies => words.relation_qualifies(),
        RelationKind::Agree => words.relation_agree(),
    }
}

/// What the rule looked at, as a clause; empty where it looked at the figures alone.
pub(super) fn looked_at(words: &Catalogue, kind: RelationKind) -> String {
    match kind {
        RelationKind::SameVoice(SameVoice::Echo) => words.echo_looked_at(),
        RelationKind::SameVoice(SameVoice::Repetition) => words.repetition_looked_at(),
        RelationKind::SameVoice(SameVoice::SelfContradiction) => words.self_contradiction_looked_at(),
        RelationKind::SameVoice(SameVoice::ChangeOfMind) => words.change_of_mind_looked_at(),
        RelationKind::DifferentTime => words.different_time_looked_at(),
        RelationKind::DifferentScope => words.different_scope_looked_at(),
        RelationKind::FiguresDiffer | RelationKind::FiguresAgree => String::new(),
        RelationKind::Conflict => words.conflict_looked_at(),
        RelationKind::Qualifies => words.qualifies_looked_at(),
        RelationKind::Agree => words.agree_looked_at(),
    }
}

/// What became of comparing two values, as a clause; of a proposition that declares a tolerance, or none.
pub(super) fn figures_words(words: &Catalogue, figures: &Figures, tolerated: bool) -> String {
    match figures.answer {
        Answer::Agree(Agreement::Meet) => words.figures_meet(),
        Answer::Agree(Agreement::WithinTolerance) => words.figures_within_tolerance(),
        Answer::Agree(Agreement::DurationFits) => words.figures_duration_fits(),
        Answer::Differ(Difference::Apart) if tolerated => words.figures_beyond_tolerance(),
        Answer::Differ(Difference::Apart) => words.figures_apart(),
        Answer::Differ(Difference::RateAgainstTotal) => words.figures_rate_against_total(),
        Answer::Differ(Difference::ApartOverPeriods) => words.figures_apart_over_periods(),
        Answer::NotComparable(Obstacle::Periods) => words.figures_of_other_periods(),
        Answer::NotComparable(Obstacle::PriceYears) => words.figures_of_other_prices(),
        Answer::NotComparable(Obstacle::Units) => words.figures_of_other_units(),
        Answer::NotComparable(Obstacle::Kinds | Obstacle::NotANumber) => words.figures_not_comparable(),
    }
}
