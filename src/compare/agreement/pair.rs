//! How far two members of a comparison agree.

use crate::model::{Dataset, PropositionIx};

use crate::compare::{Comparison, Fraction, Member};

/// Below this many common propositions a coefficient says too little to be shown.
pub const ENOUGH: usize = 10;

/// How two members' positions on one proposition stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PairClass {
    /// The same stance, and no figures that differ.
    Agree,
    /// No opposition, but one of them qualifies.
    Qualify,
    /// At least one claim of each is in conflict.
    Conflict,
    /// No opposition, but figures differ.
    FiguresDiffer,
    /// Opposed, but no pair of claims is in conflict.
    Changed,
}

impl PairClass {
    /// All classes.
    pub const ALL: [Self; 5] = [Self::Agree, Self::Qualify, Self::Conflict, Self::FiguresDiffer, Self::Changed];
}

/// How far two members agree on the propositions that both address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairAgreement {
    /// The first member.
    pub a: Member,
    /// The second member.
    pub b: Member,
    /// The propositions that both address; its length is the overlap.
    pub common: Vec<PropositionIx>,
    /// The same propositions by class, in the order of [`PairClass::ALL`].
    pub classes: [(PairClass, Vec<PropositionIx>); 5],
    /// The propositions that only the first addresses.
    pub only_a: Vec<PropositionIx>,
    /// The propositions that only the second addresses.
    pub only_b: Vec<PropositionIx>,
    /// Cohen's kappa with linear weights over the common propositions.
    pub coefficient: Coefficient,
}

/// Cohen's kappa with linear weights, if it can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coefficient {
    /// Fewer than [`ENOUGH`] common propositions.
    TooFew {
        /// How many there are.
        common: usize,
    },
    /// No disagreement was possible by chance, so that agreement means nothing.
    Undefined,
    /// The coefficient.
    Value(Fraction),
}

/// How far two members agree.
#[must_use]
pub fn agreement(dataset: &Dataset, comparison: &Comparison, a: Member, b: Member) -> PairAgreement {
    let _ = (dataset, comparison);
    PairAgreement {
        a,
        b,
        common: Vec::new(),
        classes: PairClass::ALL.map(|class| (class, Vec::new())),
        only_a: Vec::new(),
        only_b: Vec::new(),
        coefficient: Coefficient::TooFew { common: 0 },
    }
}
