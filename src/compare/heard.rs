//! What is heard on each proposition: the claims that count, and those drawn apart.

use crate::model::{ClaimIx, Dataset};

use super::{Places, Unit};

/// The claims on one proposition, in dataset order.
#[derive(Clone, Debug, Default)]
pub(super) struct Heard {
    /// Those that count for a member.
    pub(super) counted: Vec<ClaimIx>,
    /// Those that do not.
    pub(super) apart: Vec<ClaimIx>,
}

impl Heard {
    /// What is heard on each proposition of a dataset.
    pub(super) fn all(dataset: &Dataset, places: &Places, unit: Unit) -> Vec<Self> {
        let mut heard = vec![Self::default(); dataset.propositions.len()];
        for claim in (0..dataset.claims.len()).map(ClaimIx) {
            let Some(heard) = places.proposition(claim).and_then(|at| heard.get_mut(at.0)) else { continue };
            if unit.counts(dataset[claim].relay) { heard.counted.push(claim) } else { heard.apart.push(claim) }
        }
        heard
    }
}
