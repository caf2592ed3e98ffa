//! The classes of common propositions in the order in which they stand, with their words.

use crate::compare::PairClass;
use crate::present::{Catalogue, Mark};
use crate::state::Aspect;

/// The classes in the order in which they stand: what divides before what unites.
pub(super) const CLASSES: [PairClass; 5] =
    [PairClass::Conflict, PairClass::FiguresDiffer, PairClass::Qualify, PairClass::Changed, PairClass::Agree];

/// What is asked about the propositions of a class.
pub(in crate::present) fn aspect(class: PairClass) -> Aspect {
    match class {
        PairClass::Conflict => Aspect::Conflicting,
        PairClass::FiguresDiffer => Aspect::FiguresDiffering,
        PairClass::Qualify => Aspect::Qualified,
        PairClass::Changed => Aspect::Changed,
        PairClass::Agree => Aspect::Agreed,
    }
}

/// The class that is asked about.
pub(super) fn asked(about: Aspect) -> Option<PairClass> {
    CLASSES.into_iter().find(|class| aspect(*class) == about)
}

/// The shape of a class.
pub(super) fn mark(class: PairClass) -> Mark {
    match class {
        PairClass::Conflict => Mark::Conflict,
        PairClass::FiguresDiffer => Mark::FiguresDiffer,
        PairClass::Qualify => Mark::Qualified,
        PairClass::Changed => Mark::Changed,
        PairClass::Agree => Mark::Agreement,
    }
}

/// The name of a class and its rule.
pub(super) fn named(words: &Catalogue, class: PairClass) -> (String, String) {
    match class {
        PairClass::Conflict => (words.side_conflict(), words.side_conflict_rule()),
        PairClass::FiguresDiffer => (words.side_figures(), words.side_figures_rule()),
        PairClass::Qualify => (words.side_qualified(), words.side_qualified_rule()),
        PairClass::Changed => (words.side_changed(), words.side_changed_rule()),
        PairClass::Agree => (words.side_agree(), words.side_agree_rule()),
    }
}
