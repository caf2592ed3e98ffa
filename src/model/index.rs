//! Positions of records in a dataset: small, copyable, and valid for the dataset they were made from.

use std::ops::Index;

use super::{Claim, Dataset, Proposition, Reading, Source, Topic, Voice};

/// Ends the program. Unlike the slice's own check it does not note from where, which would cost some bytes at each of many places.
#[cold]
#[inline(never)]
#[expect(clippy::panic, reason = "an index is only ever used with the dataset it was made from")]
fn foreign() -> ! {
    panic!("an index is used with another dataset than its own")
}

macro_rules! index {
    ($(#[$doc:meta])* $name:ident, $record:ty, $field:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub usize);

        impl Index<$name> for Dataset {
            type Output = $record;

            fn index(&self, at: $name) -> &$record {
                self.$field.get(at.0).unwrap_or_else(|| foreign())
            }
        }
    };
}

index!(
    /// Position of a source in [`Dataset::sources`].
    SourceIx, Source, sources
);
index!(
    /// Position of a voice in [`Dataset::voices`].
    VoiceIx, Voice, voices
);
index!(
    /// Position of a topic in [`Dataset::topics`].
    TopicIx, Topic, topics
);
index!(
    /// Position of a proposition in [`Dataset::propositions`].
    PropositionIx, Proposition, propositions
);
index!(
    /// Position of a reading in [`Dataset::readings`].
    ReadingIx, Reading, readings
);
index!(
    /// Position of a claim in [`Dataset::claims`].
    ClaimIx, Claim, claims
);
