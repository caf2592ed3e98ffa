//! Relations and what became of comparing values, in words.

use crate::compare::figures::{Agreement, Answer, Difference, Obstacle};
use crate::compare::{Figures, RelationKind, SameVoice};

/// The rule's words, and what it looked at.
pub(super) fn relation_words(kind: RelationKind) -> (&'static str, &'static str) {
    match kind {
        RelationKind::SameVoice(SameVoice::Echo) => ("same voice", "One voice in two sources: an echo."),
        RelationKind::SameVoice(SameVoice::Repetition) => ("same voice", "One voice, twice in one source."),
        RelationKind::SameVoice(SameVoice::SelfContradiction) => ("same voice", "The voice contradicts itself."),
        RelationKind::SameVoice(SameVoice::ChangeOfMind) => {
            ("same voice", "The voice changed its mind between two dates.")
        }
        RelationKind::DifferentTime => ("different time", "Opposed, but of periods that share no day."),
        RelationKind::DifferentScope => ("different scope", "Opposed, but of different declared scopes."),
        RelationKind::FiguresDiffer => ("figures differ", ""),
        RelationKind::FiguresAgree => ("figures agree", ""),
        RelationKind::Conflict => ("conflict", "One affirms, the other denies."),
        RelationKind::Qualifies => ("qualifies", "Not opposed; at least one accepts only in part."),
        RelationKind::Agree => ("agree", "Both say the same."),
    }
}

/// What became of comparing two values of a proposition that declares a tolerance, or none.
pub(super) fn figures_words(figures: &Figures, tolerated: bool) -> &'static str {
    match figures.answer {
        Answer::Agree(Agreement::Meet) => "The figures meet.",
        Answer::Agree(Agreement::WithinTolerance) => "The figures lie within the tolerance.",
        Answer::Agree(Agreement::DurationFits) => "The duration fits the interval.",
        Answer::Differ(Difference::Apart) if tolerated => "The figures lie further apart than the tolerance.",
        Answer::Differ(Difference::Apart) => "The figures do not meet, and no tolerance is declared.",
        Answer::Differ(Difference::RateAgainstTotal) => "One figure is a rate, the other a total.",
        Answer::NotComparable(Obstacle::Periods) => "The figures cover different periods and are not compared.",
        Answer::Differ(Difference::ApartOverPeriods) => {
            "The figures do not meet, but they do not cover quite the same period."
        }
        Answer::NotComparable(Obstacle::PriceYears) => "They are in prices of different years and are not compared.",
        Answer::NotComparable(Obstacle::Units) => "The units measure different things and are not compared.",
        Answer::NotComparable(Obstacle::Kinds | Obstacle::NotANumber) => "The figures cannot be compared.",
    }
}
