//! Verdicts: what the comparison says of one proposition, and the clause that said it.

use crate::model::{ClaimIx, SourceIx, Stance, VoiceIx};

/// What the comparison says of one proposition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// No claim that counts.
    Unaddressed,
    /// One voice in one source; by source: one source.
    SingleVoice,
    /// One voice in two or more sources.
    Echo,
    /// Two or more voices, one direction, no qualification.
    Agreement,
    /// Two or more voices, no opposition, at least one qualifies.
    Qualified,
    /// At least one pair of different voices in conflict.
    Conflict,
    /// One direction, but at least one pair of figures differs.
    FiguresDiffer,
    /// Affirmed and denied, but no opposed pair is a conflict.
    Changed,
}

impl Verdict {
    /// All verdicts, in the order of the table above.
    pub const ALL: [Self; 8] = [
        Self::Unaddressed,
        Self::SingleVoice,
        Self::Echo,
        Self::Agreement,
        Self::Qualified,
        Self::Conflict,
        Self::FiguresDiffer,
        Self::Changed,
    ];
}

/// The clause that gave a verdict, with what made it fit. Lists are in dataset order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// No claim counts.
    NoClaim,
    /// Everything comes from one source: `voices` has one entry when voices are counted.
    OneSource {
        /// The source.
        source: SourceIx,
        /// Who speaks in it.
        voices: Vec<VoiceIx>,
    },
    /// One voice alone, in several sources.
    OneVoiceRepeated {
        /// The voice.
        voice: VoiceIx,
        /// The sources that carry it.
        sources: Vec<SourceIx>,
    },
    /// All take the same stance.
    OneDirection {
        /// Affirms or denies.
        stance: Stance,
    },
    /// Nobody is opposed to another, and these claims qualify.
    Qualification {
        /// The claims that qualify.
        qualifying: Vec<ClaimIx>,
    },
    /// At least one affirming and one denying claim of different voices meet.
    Opposition {
        /// The affirming claims that meet a denying one of another voice.
        affirming: Vec<ClaimIx>,
        /// The denying claims that meet an affirming one of another voice.
        denying: Vec<ClaimIx>,
    },
    /// All in one direction, but these claims have a value that differs from another voice's.
    FiguresApart {
        /// The claims whose value differs from another's in the list.
        claims: Vec<ClaimIx>,
    },
    /// Affirmed and denied, but each opposed pair is about another time or scope, or is one voice with itself.
    Dissolved {
        /// The affirming claims.
        affirming: Vec<ClaimIx>,
        /// The denying claims.
        denying: Vec<ClaimIx>,
        /// How many opposed pairs are about disjoint periods.
        by_time: u64,
        /// How many opposed pairs declare different scopes.
        by_scope: u64,
        /// How many opposed pairs are one voice with itself.
        within_voice: u64,
    },
}
