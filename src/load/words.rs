//! The words that a file uses for the choices of the model.

use crate::model::{Certainty, Effect, Kind, Relay, Stance, VoiceKind};

/// A choice that a file makes with one word.
pub(super) trait Word: Copy + 'static {
    /// The words, in the order of `CHOICES`.
    const WORDS: &'static [&'static str];
    /// What they mean.
    const CHOICES: &'static [Self];
}

macro_rules! words {
    ($($choice:ty: $($word:literal $variant:ident),+;)+) => {$(
        impl Word for $choice {
            const WORDS: &'static [&'static str] = &[$($word),+];
            const CHOICES: &'static [Self] = &[$(<$choice>::$variant),+];
        }
    )+};
}

words! {
    Stance: "affirms" Affirms, "qualifies" Qualifies, "denies" Denies;
    Certainty: "asserted" Asserted, "hedged" Hedged, "speculative" Speculative;
    Relay: "own" Own, "endorsed" Endorsed, "reported" Reported, "disputed" Disputed;
    Kind: "fact" Fact, "assessment" Assessment, "forecast" Forecast;
    Effect: "bears_out" BearsOut, "overtakes" Overtakes, "in_part" InPart;
    VoiceKind: "person" Person, "institution" Institution, "group" Group;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check<W: Word + serde::Serialize>() {
        for (word, choice) in W::WORDS.iter().zip(W::CHOICES) {
            assert_eq!(serde_json::to_value(choice).unwrap(), *word);
        }
    }

    #[test]
    fn words_are_those_that_are_written() {
        check::<Stance>();
        check::<Certainty>();
        check::<Relay>();
        check::<Kind>();
        check::<Effect>();
        check::<VoiceKind>();
    }
}
