//! Places: where the references of the records lead, resolved once.

use std::collections::HashMap;

use crate::model::order::distinct;
use crate::model::{
    Claim, ClaimIx, Dataset, Date, Effect, Proposition, PropositionIx, Resolution, SourceIx, Voice, VoiceIx,
};

/// Where the references of the records lead. A claim with a reference that leads nowhere never counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    claims: Vec<Option<Place>>,
    resolved_by: Vec<Vec<(PropositionIx, Effect)>>,
    speak_for: Vec<Vec<VoiceIx>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    proposition: PropositionIx,
    source: SourceIx,
    voice: VoiceIx,
}

impl Places {
    /// Resolves the references of every record.
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
        let resolved_by = |proposition: &Proposition| {
            let later = proposition.resolved_by.iter();
            let place = |r: &Resolution| Some((PropositionIx(*propositions.get(r.proposition.as_str())?), r.effect));
            distinct(later.filter_map(place).collect())
        };
        let speak_for = |voice: &Voice| {
            let known = voice.speak_for.iter().filter_map(|id| voices.get(id.as_str()).copied().map(VoiceIx));
            distinct(known.collect())
        };
        Self {
            claims: dataset.claims.iter().map(place).collect(),
            resolved_by: dataset.propositions.iter().map(resolved_by).collect(),
            speak_for: dataset.voices.iter().map(speak_for).collect(),
        }
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

    /// The later propositions that resolve a forecast, with what they do to it, each once.
    #[must_use]
    pub fn resolved_by(&self, proposition: PropositionIx) -> &[(PropositionIx, Effect)] {
        self.resolved_by.get(proposition.0).map(Vec::as_slice).unwrap_or_default()
    }

    /// The voices that a voice speaks for, each once.
    #[must_use]
    pub fn speak_for(&self, voice: VoiceIx) -> &[VoiceIx] {
        self.speak_for.get(voice.0).map(Vec::as_slice).unwrap_or_default()
    }

    fn place(&self, claim: ClaimIx) -> Option<Place> {
        self.claims.get(claim.0).copied().flatten()
    }
}

/// Positions by id; the first record of an id keeps it.
fn by_id<'d>(ids: impl DoubleEndedIterator<Item = &'d str> + ExactSizeIterator) -> HashMap<&'d str, usize> {
    let mut positions = HashMap::new();
    for (position, id) in ids.enumerate().rev() {
        positions.insert(id, position);
    }
    positions
}
