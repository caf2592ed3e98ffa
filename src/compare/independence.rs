//! Independence: echoes and links between voices. Independence is never asserted, only bounded from above.

use crate::model::{ClaimIx, SourceIx, VoiceIx};

/// A voice that two or more sources carry on one proposition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Echo {
    /// The voice.
    pub voice: VoiceIx,
    /// The sources that carry it, at least two.
    pub sources: Vec<SourceIx>,
    /// Its claims that count.
    pub claims: Vec<ClaimIx>,
}
