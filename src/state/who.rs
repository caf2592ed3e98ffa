//! Who speaks, and what can be taken out of a comparison; by id, since addresses outlive the order of a dataset.

use super::Count;
use crate::model::{ClaimId, SourceId, VoiceId};

/// A source or a voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// A source.
    Source(SourceId),
    /// A voice.
    Voice(VoiceId),
}

impl Who {
    /// Somebody who is counted so, by id.
    #[must_use]
    pub fn counted(unit: Count, id: &str) -> Self {
        match unit {
            Count::Sources => Self::Source(id.into()),
            Count::Voices => Self::Voice(id.into()),
        }
    }

    /// The id.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Source(id) => id.as_str(),
            Self::Voice(id) => id.as_str(),
        }
    }

    /// What is counted if they are.
    #[must_use]
    pub fn unit(&self) -> Count {
        match self {
            Self::Source(_) => Count::Sources,
            Self::Voice(_) => Count::Voices,
        }
    }
}

/// Something taken out of the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// A claim.
    Claim(ClaimId),
    /// A source, with every claim that is found in it.
    Source(SourceId),
    /// A voice, with every claim that it asserts.
    Voice(VoiceId),
}
