//! The built-in dataset with both comparisons, asked by ids.

use claim_comparator::compare::{Comparison, Finding, Member, Unit, coherence, compare};
use claim_comparator::load::load;
use claim_comparator::model::{ClaimIx, Dataset, PropositionIx, ReadingIx, SourceIx, VoiceIx};

pub(crate) struct BuiltIn {
    pub(crate) dataset: Dataset,
    pub(crate) by_voice: Comparison,
    pub(crate) by_source: Comparison,
}

impl BuiltIn {
    pub(crate) fn load() -> Self {
        let loaded = load(include_bytes!("../../data/china-russia-military-cooperation.claims.json")).unwrap();
        assert_eq!(loaded.issues, []);
        Self::of(loaded.dataset)
    }

    fn of(dataset: Dataset) -> Self {
        Self { by_voice: compare(&dataset, Unit::Voice), by_source: compare(&dataset, Unit::Source), dataset }
    }

    /// The dataset without all claims that are found in a source.
    pub(crate) fn without(&self, source: &str) -> Self {
        let mut dataset = self.dataset.clone();
        dataset.claims.retain(|claim| claim.source.as_str() != source);
        Self::of(dataset)
    }

    pub(crate) fn by(&self, unit: Unit) -> &Comparison {
        match unit {
            Unit::Voice => &self.by_voice,
            Unit::Source => &self.by_source,
        }
    }

    pub(crate) fn proposition(&self, id: &str) -> PropositionIx {
        PropositionIx(at(id, self.dataset.propositions.iter().map(|record| record.id.as_str())))
    }

    pub(crate) fn claim(&self, id: &str) -> ClaimIx {
        ClaimIx(at(id, self.dataset.claims.iter().map(|record| record.id.as_str())))
    }

    pub(crate) fn reading(&self, id: &str) -> ReadingIx {
        ReadingIx(at(id, self.dataset.readings.iter().map(|record| record.id.as_str())))
    }

    pub(crate) fn source(&self, id: &str) -> Member {
        Member::Source(SourceIx(at(id, self.dataset.sources.iter().map(|record| record.id.as_str()))))
    }

    pub(crate) fn voice(&self, id: &str) -> Member {
        Member::Voice(VoiceIx(at(id, self.dataset.voices.iter().map(|record| record.id.as_str()))))
    }

    pub(crate) fn finding(&self, unit: Unit, id: &str) -> &Finding {
        self.by(unit).finding(self.proposition(id)).unwrap()
    }

    pub(crate) fn id(&self, member: Member) -> &str {
        match member {
            Member::Voice(voice) => self.dataset[voice].id.as_str(),
            Member::Source(source) => self.dataset[source].id.as_str(),
        }
    }

    pub(crate) fn voice_id(&self, voice: VoiceIx) -> &str {
        self.id(Member::Voice(voice))
    }

    /// Every date of a source, a claim or a proposition.
    pub(crate) fn dates(&self, id: &str) -> Vec<&str> {
        let source =
            self.dataset.sources.iter().filter(|record| record.id.as_str() == id).map(|record| Some(&record.issued));
        let claims = self.dataset.claims.iter().filter(|record| record.id.as_str() == id);
        let propositions = self.dataset.propositions.iter().filter(|record| record.id.as_str() == id);
        let of_claims = claims.flat_map(|claim| [claim.asserted.as_ref(), claim.about.as_ref()]);
        let of_propositions = propositions.map(|proposition| proposition.about.as_ref());
        source.chain(of_claims).chain(of_propositions).flatten().map(|date| date.text()).collect()
    }

    /// The voices that affirm and deny one proposition, or a forecast and a fact that undercuts it.
    pub(crate) fn contradictions(&self) -> Vec<&str> {
        let all = coherence(&self.dataset, &self.by_voice);
        let torn = all.iter().filter(|of| !of.reversals.is_empty() || !of.undercut.is_empty());
        torn.map(|of| self.id(of.member)).collect()
    }
}

fn at<'d>(id: &str, mut ids: impl Iterator<Item = &'d str>) -> usize {
    ids.position(|other| other == id).unwrap_or_else(|| panic!("the dataset has no {id}"))
}
