//! The guide: what every mark and word means.

use super::{Catalogue, Mark, words};
use crate::compare::Verdict;
use crate::model::Stance;
use crate::state::VERDICTS;

/// A mark, its word and its meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideEntry {
    /// The shape.
    pub mark: Mark,
    /// The word.
    pub word: String,
    /// The meaning.
    pub meaning: String,
}

/// Every stance, then every verdict.
#[must_use]
pub fn guide(words: &Catalogue) -> (Vec<GuideEntry>, Vec<GuideEntry>) {
    let stances = [
        (Stance::Affirms, "Says that the proposition holds."),
        (Stance::Qualifies, "Accepts it in part, or under a condition that the claim names."),
        (Stance::Denies, "Says that it does not hold."),
    ];
    let stance = |(stance, meaning): (Stance, &str)| GuideEntry {
        mark: Mark::of(stance),
        word: words::stance(words, stance),
        meaning: meaning.into(),
    };
    let verdict = |verdict: Verdict| GuideEntry {
        mark: verdict.into(),
        word: words::verdict(words, verdict),
        meaning: words::verdict_meaning(words, verdict),
    };
    (stances.into_iter().map(stance).collect(), VERDICTS.into_iter().map(verdict).collect())
}
