//! A dataset with both of its comparisons, made once and read by everything that is shown.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::rc::Rc;

use super::legible::{legible, make_legible};
use super::search::Words;
use super::told::{Table, table};
use super::{Catalogue, Phrase};
use crate::compare::{Comparison, Finding, Member, Unit, compare};
use crate::model::order::distinct;
use crate::model::{
    Claim, ClaimId, ClaimIx, Dataset, PropositionId, PropositionIx, ReadingId, ReadingIx, SourceId, SourceIx, VoiceId,
    VoiceIx,
};
use crate::state::{Count, Open, State, Taken, Who};

/// A dataset with both of its comparisons.
#[derive(Debug)]
pub struct Compared {
    /// The records; their texts are legible.
    pub dataset: Dataset,
    /// The words of the interface.
    pub words: Rc<Catalogue>,
    /// How many characters of the dataset are spelled, since they have no shape of their own.
    hidden: usize,
    without: Vec<Taken>,
    sources: Comparison,
    voices: Comparison,
    searched: Vec<Words>,
    /// The rows of the matrix by sources and by voices, once somebody has asked for them.
    tables: [OnceCell<Table>; 2],
}

impl Compared {
    /// Makes a dataset legible, compares it and speaks English.
    #[must_use]
    pub fn new(mut dataset: Dataset) -> Self {
        let hidden = make_legible(&mut dataset);
        Self { hidden, ..Self::of(dataset) }
    }

    /// Compares a legible dataset.
    fn of(dataset: Dataset) -> Self {
        let (sources, voices) = (compare(&dataset, Unit::Source), compare(&dataset, Unit::Voice));
        let searched = Words::of(&dataset);
        Self {
            dataset,
            words: Rc::default(),
            hidden: 0,
            without: Vec::new(),
            sources,
            voices,
            searched,
            tables: Default::default(),
        }
    }

    /// The comparison without some claims; other records stay, so that links keep leading somewhere.
    #[must_use]
    pub fn without(&self, taken: &[Taken]) -> Self {
        let is_left = |claim: &Claim| {
            !taken.iter().any(|taken| match taken {
                Taken::Claim(id) => claim.id == *id,
                Taken::Source(id) => claim.source == *id,
                Taken::Voice(id) => claim.voice == *id,
            })
        };
        let mut dataset = self.dataset.clone();
        dataset.claims.retain(is_left);
        Self { without: taken.to_vec(), ..Self::of(dataset).in_words(self.words.clone()) }
    }

    /// Whether something is taken out of this comparison.
    #[must_use]
    pub fn is_without(&self, taken: &Taken) -> bool {
        self.without.contains(taken)
    }

    /// The comparison of the claims on some of the propositions; other records stay.
    #[must_use]
    pub(super) fn on(&self, is_shown: &dyn Fn(PropositionIx) -> bool) -> Self {
        let mut dataset = self.dataset.clone();
        let mut at = (0..dataset.claims.len()).map(|at| self.sources.places.proposition(ClaimIx(at)));
        dataset.claims.retain(|_| at.next().flatten().is_some_and(is_shown));
        Self::of(dataset).in_words(self.words.clone())
    }

    /// The same in other words.
    #[must_use]
    pub fn in_words(self, words: Rc<Catalogue>) -> Self {
        Self { words, tables: Default::default(), ..self }
    }

    /// What a reader should know of hidden characters; none if the dataset has none.
    #[must_use]
    pub fn hidden_said(&self) -> Option<String> {
        (self.hidden > 0).then(|| self.words.hidden_characters(self.hidden))
    }

    /// The comparison that counts as the reader chose.
    #[must_use]
    pub fn by(&self, count: Count) -> &Comparison {
        match count {
            Count::Sources => &self.sources,
            Count::Voices => &self.voices,
        }
    }

    /// Every row of the matrix that counts as the reader chose.
    pub(super) fn table(&self, count: Count) -> &Table {
        let [sources, voices] = &self.tables;
        let told = match count {
            Count::Sources => sources,
            Count::Voices => voices,
        };
        told.get_or_init(|| table(self, count))
    }

    /// What was found about a proposition.
    #[must_use]
    pub fn finding(&self, count: Count, id: &PropositionId) -> Option<&Finding> {
        self.by(count).finding(self.proposition(id)?)
    }

    /// The proposition that a claim is about, by the claim's id.
    #[must_use]
    pub fn claimed(&self, id: &ClaimId) -> Option<&PropositionId> {
        self.dataset.claims.iter().find(|claim| claim.id == *id).map(|claim| &claim.proposition)
    }

    /// Where a claim stands.
    #[must_use]
    pub fn claim(&self, id: &ClaimId) -> Option<ClaimIx> {
        self.dataset.claims.iter().position(|claim| claim.id == *id).map(ClaimIx)
    }

    /// Where a proposition stands.
    #[must_use]
    pub fn proposition(&self, id: &PropositionId) -> Option<PropositionIx> {
        self.dataset.propositions.iter().position(|proposition| proposition.id == *id).map(PropositionIx)
    }

    /// Where a reading stands.
    #[must_use]
    pub fn reading(&self, id: &ReadingId) -> Option<ReadingIx> {
        self.dataset.readings.iter().position(|reading| reading.id == *id).map(ReadingIx)
    }

    /// Who is counted, by id; none if the dataset does not have them.
    #[must_use]
    pub fn who(&self, who: &Who) -> Option<Member> {
        match who {
            Who::Source(id) => self.source(id).map(Member::Source),
            Who::Voice(id) => self.voice(id).map(Member::Voice),
        }
    }

    /// The id of who is counted.
    #[must_use]
    pub fn named(&self, member: Member) -> Who {
        match member {
            Member::Source(at) => Who::Source(self.dataset[at].id.clone()),
            Member::Voice(at) => Who::Voice(self.dataset[at].id.clone()),
        }
    }

    /// The short name of somebody, or the id if the dataset does not have them.
    #[must_use]
    pub fn who_name<'a>(&'a self, who: &'a Who) -> Cow<'a, str> {
        self.who(who).map_or_else(|| legible(who.id()), |member| self.name(member).into())
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

    /// The two readings between which everybody leans: those that the reader chose, if the dataset has them, else the first two.
    #[must_use]
    pub fn between(&self, state: &State) -> Option<(ReadingIx, ReadingIx)> {
        let chosen = state.between.as_ref().and_then(|(from, to)| Some((self.reading(from)?, self.reading(to)?)));
        chosen.filter(|(from, to)| from != to).or_else(|| self.axis())
    }

    /// The short name of a member.
    #[must_use]
    pub fn name(&self, member: Member) -> &str {
        match member {
            Member::Source(at) => &self.dataset[at].short,
            Member::Voice(at) => &self.dataset[at].name,
        }
    }

    /// What the name of somebody opens.
    #[must_use]
    pub(super) fn opens(&self, member: Member) -> Open {
        match member {
            Member::Source(at) => Open::Source(self.dataset[at].id.clone()),
            Member::Voice(at) => Open::Voice(self.dataset[at].id.clone()),
        }
    }

    /// The short name of somebody, which opens them.
    #[must_use]
    pub(super) fn member_phrase(&self, member: Member) -> Phrase {
        Phrase::opening(self.name(member), self.opens(member))
    }

    /// The name of a voice, by its id.
    #[must_use]
    pub fn voice_name(&self, id: &VoiceId) -> &str {
        self.voice(id).map_or("", |at| &self.dataset[at].name)
    }

    /// A claim by its voice and its source, which opens it.
    #[must_use]
    pub(super) fn claim_phrase(&self, at: ClaimIx) -> Phrase {
        let claim = &self.dataset[at];
        let voice = self.voice_name(&claim.voice);
        let source = self.source(&claim.source).map_or("", |at| self.dataset[at].short.as_str());
        let words = if voice == source { voice.to_owned() } else { self.words.voice_in_source(voice, source) };
        Phrase::opening(words, Open::Claim(claim.id.clone()))
    }

    /// A proposition by its statement, which opens it.
    #[must_use]
    pub(super) fn statement_phrase(&self, at: PropositionIx) -> Phrase {
        let proposition = &self.dataset[at];
        Phrase::opening(proposition.statement.clone(), Open::Proposition(proposition.id.clone())).of_dataset()
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
        self.searched.get(proposition.0)
    }
}
