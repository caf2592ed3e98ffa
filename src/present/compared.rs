//! A dataset with both of its comparisons, made once and read by everything that is shown.

use super::search::Words;
use crate::compare::{Comparison, Finding, Member, Unit, compare};
use crate::model::order::distinct;
use crate::model::{
    ClaimId, ClaimIx, Dataset, PropositionId, PropositionIx, ReadingIx, SourceId, SourceIx, VoiceId, VoiceIx,
};
use crate::state::Count;

/// A dataset with both of its comparisons.
#[derive(Debug)]
pub struct Compared {
    /// The records.
    pub dataset: Dataset,
    sources: Comparison,
    voices: Comparison,
    words: Vec<Words>,
}

impl Compared {
    /// Compares a dataset.
    #[must_use]
    pub fn new(dataset: Dataset) -> Self {
        let (sources, voices) = (compare(&dataset, Unit::Source), compare(&dataset, Unit::Voice));
        let words = Words::of(&dataset);
        Self { dataset, sources, voices, words }
    }

    /// The comparison that counts as the reader chose.
    #[must_use]
    pub fn by(&self, count: Count) -> &Comparison {
        match count {
            Count::Sources => &self.sources,
            Count::Voices => &self.voices,
        }
    }

    /// What was found about a proposition.
    #[must_use]
    pub fn finding(&self, count: Count, id: &PropositionId) -> Option<&Finding> {
        let at = self.dataset.propositions.iter().position(|proposition| proposition.id == *id)?;
        self.by(count).finding(PropositionIx(at))
    }

    /// The proposition that a claim is about, by the claim's id.
    #[must_use]
    pub fn claimed(&self, id: &ClaimId) -> Option<&PropositionId> {
        self.dataset.claims.iter().find(|claim| claim.id == *id).map(|claim| &claim.proposition)
    }

    /// Where a source stands.
    #[must_use]
    pub fn source(&self, id: &SourceId) -> Option<SourceIx> {
        self.dataset.sources.iter().position(|source| source.id == *id).map(SourceIx)
    }

    /// Where a voice stands.
    #[must_use]
    pub fn voice(&self, id: &VoiceId) -> Option<VoiceIx> {
        self.dataset.voices.iter().position(|voice| voice.id == *id).map(VoiceIx)
    }

    /// The two readings that span the axis; none if the dataset has fewer.
    #[must_use]
    pub fn axis(&self) -> Option<(ReadingIx, ReadingIx)> {
        (self.dataset.readings.len() >= 2).then_some((ReadingIx(0), ReadingIx(1)))
    }

    /// The short name of a member.
    #[must_use]
    pub fn name(&self, member: Member) -> &str {
        match member {
            Member::Source(at) => &self.dataset[at].short,
            Member::Voice(at) => &self.dataset[at].name,
        }
    }

    /// The name of a voice, by its id.
    #[must_use]
    pub fn voice_name(&self, id: &VoiceId) -> &str {
        self.voice(id).map_or("somebody", |at| &self.dataset[at].name)
    }

    /// Who a claim counts for: its source or its voice.
    #[must_use]
    pub fn member(&self, count: Count, claim: ClaimIx) -> Option<Member> {
        let places = &self.by(count).places;
        match count {
            Count::Sources => places.source(claim).map(Member::Source),
            Count::Voices => places.voice(claim).map(Member::Voice),
        }
    }

    /// The names of those for whom claims count, each once, in the order of the dataset.
    #[must_use]
    pub fn names(&self, count: Count, claims: &[ClaimIx]) -> Vec<&str> {
        let members: Vec<Member> = distinct(claims.iter().filter_map(|claim| self.member(count, *claim)).collect());
        members.into_iter().map(|member| self.name(member)).collect()
    }

    /// The words by which a proposition is found.
    pub(super) fn words(&self, proposition: PropositionIx) -> Option<&Words> {
        self.words.get(proposition.0)
    }
}
