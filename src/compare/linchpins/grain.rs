//! Grain: what is taken away, claim by claim or all claims of a voice or a source at once.

use crate::compare::Places;
use crate::model::{ClaimIx, SourceIx, VoiceIx};

/// What is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grain {
    /// Single claims.
    Claims,
    /// Voices, with every claim that they assert.
    Voices,
    /// Sources, with every claim that is found in them.
    Sources,
}

impl Grain {
    /// All grains.
    pub const ALL: [Self; 3] = [Self::Claims, Self::Voices, Self::Sources];

    /// What must be taken away so that a claim is gone.
    #[must_use]
    pub fn item(self, places: &Places, claim: ClaimIx) -> Option<Item> {
        match self {
            Self::Claims => Some(Item::Claim(claim)),
            Self::Voices => places.voice(claim).map(Item::Voice),
            Self::Sources => places.source(claim).map(Item::Source),
        }
    }
}

/// Something that can be taken away. Items of one grain sort in dataset order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// A claim.
    Claim(ClaimIx),
    /// A voice, with every claim that it asserts.
    Voice(VoiceIx),
    /// A source, with every claim that is found in it.
    Source(SourceIx),
}
