//! Places: where the references of each claim lead, resolved once.

use std::collections::HashMap;

use crate::model::{Claim, ClaimIx, Dataset, Date, PropositionIx, SourceIx, VoiceIx};

/// Where the references of each claim lead. A claim with a reference that leads nowhere has no place and never counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    places: Vec<Option<Place>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    proposition: PropositionIx,
    source: SourceIx,
    voice: VoiceIx,
}

impl Places {
    /// Resolves the references of every claim.
    #[must_use]
    pub fn of(dataset: &Dataset) -> Self {
        let propositions = by_id(dataset.propositions.iter().map(|p| p.id.as_str()));
        let sources = by_id(dataset.sources.iter().map(|s| s.id.as_str()));
        let voices = by_id(dataset.voices.iter().map(|v| v.id.as_str()));
        let place = |claim: &Claim| {
            Some(Place {
                proposition: PropositionIx(*propositions.get(claim.proposition.as_str())?),
                source: SourceIx(*sources.get(claim.source.as_str())?),
                voice: VoiceIx(*voices.get(claim.voice.as_str())?),
            })
        };
        Self { places: dataset.claims.iter().map(place).collect() }
    }

    /// The proposition that a claim is about.
    #[must_use]
    pub fn proposition(&self, claim: ClaimIx) -> Option<PropositionIx> {
        self.place(claim).map(|place| place.proposition)
    }

    /// The source in which a claim is found.
    #[must_use]
    pub fn source(&self, claim: ClaimIx) -> Option<SourceIx> {
        self.place(claim).map(|place| place.source)
    }

    /// The voice that asserts a claim.
    #[must_use]
    pub fn voice(&self, claim: ClaimIx) -> Option<VoiceIx> {
        self.place(claim).map(|place| place.voice)
    }

    /// When a claim was said: its own date, or the date of its source.
    #[must_use]
    pub fn said<'d>(&self, dataset: &'d Dataset, claim: ClaimIx) -> Option<&'d Date> {
        let source = self.source(claim)?;
        Some(dataset[claim].asserted.as_ref().unwrap_or(&dataset[source].issued))
    }

    /// The period that a claim speaks of: its own, or that of its proposition.
    #[must_use]
    pub fn period<'d>(&self, dataset: &'d Dataset, claim: ClaimIx) -> Option<&'d Date> {
        let proposition = self.proposition(claim)?;
        dataset[claim].about.as_ref().or(dataset[proposition].about.as_ref())
    }

    fn place(&self, claim: ClaimIx) -> Option<Place> {
        self.places.get(claim.0).copied().flatten()
    }
}

/// Positions by id; the first record of an id keeps it.
fn by_id<'d>(ids: impl Iterator<Item = &'d str>) -> HashMap<&'d str, usize> {
    let mut positions = HashMap::new();
    for (position, id) in ids.enumerate() {
        positions.entry(id).or_insert(position);
    }
    positions
}
