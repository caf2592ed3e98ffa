//! Members: who is counted, voices or sources.

use crate::model::{Relay, SourceIx, VoiceIx};

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
}

/// Somebody who is counted. Members of one comparison are of one kind and sort in dataset order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Member {
    /// A voice.
    Voice(VoiceIx),
    /// A source.
    Source(SourceIx),
}
