//! The guide: what every mark and word means, and which keys work.

use super::{Catalogue, Mark, words};
use crate::compare::{Side, Verdict};
use crate::model::Stance;
use crate::state::{Count, Shortcuts, VERDICTS};

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

/// What every mark and word means, and which keys work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// Every stance.
    pub stances: Vec<GuideEntry>,
    /// Every verdict.
    pub verdicts: Vec<GuideEntry>,
    /// Keys that always work, each with what it does.
    pub keys: Vec<(String, String)>,
    /// Single keys without modifiers, each with what it does.
    pub single_keys: Vec<(String, String)>,
    /// Whether those do something.
    pub shortcuts: Shortcuts,
}

/// What every mark and word means, and which keys work.
#[must_use]
pub fn guide(words: &Catalogue, shortcuts: Shortcuts) -> Guide {
    let stances = [
        (Stance::Affirms, words.guide_affirms()),
        (Stance::Qualifies, words.guide_qualifies()),
        (Stance::Denies, words.guide_denies()),
    ];
    let stance = |(stance, meaning)| GuideEntry { mark: Mark::of(stance), word: words::stance(words, stance), meaning };
    let both = GuideEntry { mark: Mark::Both, word: words::side(words, Side::Both), meaning: words.guide_both() };
    // Two have a word of their own where sources are counted.
    let verdict = |verdict: Verdict| {
        let entry = |count| GuideEntry {
            mark: verdict.into(),
            word: words::verdict_for(words, count, verdict),
            meaning: words::verdict_meaning_for(words, count, verdict),
        };
        let (source, voice) = (entry(Count::Sources), entry(Count::Voices));
        let is_other = source.word != voice.word;
        is_other.then_some(source).into_iter().chain([voice])
    };
    Guide {
        stances: stances.into_iter().map(stance).chain([both]).collect(),
        verdicts: VERDICTS.into_iter().flat_map(verdict).collect(),
        keys: vec![
            (words.key_tab(), words.key_tab_does()),
            (words.key_arrows(), words.key_arrows_does()),
            (words.key_enter(), words.key_enter_does()),
            (words.key_escape(), words.key_escape_does()),
        ],
        single_keys: vec![
            (words.key_search(), words.key_search_does()),
            (words.key_help(), words.key_help_does()),
            (words.key_views(), words.key_views_does()),
        ],
        shortcuts,
    }
}
