//! Members: who is counted, voices or sources.

use crate::model::{ClaimIx, Dataset, Relay, SourceIx, VoiceIx};

use super::Places;

/// What the comparison counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Voices: each counts once, in whichever sources and by whatever relay it speaks.
    Voice,
    /// Sources: each counts with what its author says or endorses.
    Source,
}

impl Unit {
    /// Whether a claim with this relay counts for its member; one that does not is drawn apart.
    #[must_use]
    pub fn counts(self, relay: Relay) -> bool {
        match self {
            Self::Voice => true,
            Self::Source => matches!(relay, Relay::Own | Relay::Endorsed),
        }
    }

    /// Whose claim it is: the voice that asserts it, or the source in which it is found.
    #[must_use]
    pub fn member(self, places: &Places, claim: ClaimIx) -> Option<Member> {
        match self {
            Self::Voice => places.voice(claim).map(Member::Voice),
            Self::Source => places.source(claim).map(Member::Source),
        }
    }

    /// How many records there are of the kind that is counted.
    pub(super) fn size(self, dataset: &Dataset) -> usize {
        match self {
            Self::Voice => dataset.voices.len(),
            Self::Source => dataset.sources.len(),
        }
    }

    /// The member at a position among them.
    pub(super) fn member_at(self, position: usize) -> Member {
        match self {
            Self::Voice => Member::Voice(VoiceIx(position)),
            Self::Source => Member::Source(SourceIx(position)),
        }
    }
}

/// Somebody who is counted. Members of one comparison are of one kind and sort in dataset order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Member {
    /// A voice.
    Voice(VoiceIx),
    /// A source.
    Source(SourceIx),
}

impl Member {
    /// Its position among the records of its kind.
    pub(super) fn at(self) -> usize {
        match self {
            Self::Voice(VoiceIx(at)) | Self::Source(SourceIx(at)) => at,
        }
    }
}
