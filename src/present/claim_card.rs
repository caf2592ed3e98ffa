//! A claim as a card: who, through whom, how surely, in which words, where, when.

use super::phrase::{joined, of_dataset, plainly, words_of};
use super::value_words::value_words;
use super::{Catalogue, Compared, Mark, Phrase, Takeable, date_words, words};
use crate::model::{Certainty, ClaimId, ClaimIx, Locator, Relay, VoiceId};
use crate::state::{Count, Open, Taken};

/// A claim with everything a reader needs to judge it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimCard {
    /// Names the claim.
    pub id: ClaimId,
    /// The stance's shape.
    pub mark: Mark,
    /// The stance's word.
    pub stance: String,
    /// Who speaks.
    pub voice: String,
    /// What the voice's name opens.
    pub opens: Open,
    /// What a reader should know about the voice.
    pub voice_note: Option<String>,
    /// The voices between the source's author and the speaker: `through A → B`.
    pub via: Option<String>,
    /// How the source carries the voice.
    pub relay: String,
    /// How sure the voice was.
    pub certainty: String,
    /// Whether the voice had reservations.
    pub hedged: bool,
    /// Whether the claim counts in the chosen unit.
    pub counts: bool,
    /// The words themselves.
    pub fragments: Vec<String>,
    /// The language of the document (BCP 47).
    pub language: Option<String>,
    /// The source and the place in it; the name of a section is in the language of the document.
    pub place: Vec<Phrase>,
    /// What the source's name opens.
    pub source: Open,
    /// When it was said.
    pub said: String,
    /// Labelled facts: period, scope, value, condition.
    pub facts: Vec<(String, Vec<Phrase>)>,
    /// Why it was coded so.
    pub note: Option<String>,
    /// Taking it out of the comparison.
    pub taken: Takeable,
    /// Whether a link leads to this very claim.
    pub is_marked: bool,
}

impl ClaimCard {
    /// The card of a claim.
    #[must_use]
    pub fn of(of: &Compared, count: Count, at: ClaimIx) -> Option<Self> {
        let claim = &of.dataset[at];
        let places = &of.by(count).places;
        let (voice, source) = (&of.dataset[places.voice(at)?], &of.dataset[places.source(at)?]);
        let words = &*of.words;
        let facts = [
            (words.fact_condition(), claim.condition.clone().map(of_dataset)),
            (words.fact_value(), claim.value.as_ref().map(|value| value_words(words, value))),
            (words.fact_speaks_of(), claim.about.as_ref().map(|date| plainly(date_words(words, date)))),
            (words.fact_scope(), claim.scope.clone().map(of_dataset)),
        ];
        Some(Self {
            id: claim.id.clone(),
            mark: Mark::of(claim.stance),
            stance: words::stance(words, claim.stance),
            voice: voice.name.clone(),
            opens: Open::Voice(voice.id.clone()),
            voice_note: voice.note.clone(),
            via: chain(of, &claim.chain),
            relay: words::relay(words, claim.relay),
            certainty: words::certainty(words, claim.certainty),
            hedged: claim.certainty != Certainty::Asserted,
            counts: count == Count::Voices || matches!(claim.relay, Relay::Own | Relay::Endorsed),
            fragments: claim.evidence.iter().map(|fragment| fragment.exact.clone()).collect(),
            language: source.language.clone(),
            place: place(words, &source.short, claim.locator.as_ref()),
            source: Open::Source(source.id.clone()),
            said: places.said(&of.dataset, at).map(|date| date_words(words, date)).unwrap_or_default(),
            facts: facts.into_iter().filter_map(|(label, fact)| Some((label, fact?))).collect(),
            note: claim.note.clone(),
            taken: Takeable::of(of, Taken::Claim(claim.id.clone())),
            is_marked: false,
        })
    }
}

/// The voices between, outermost first.
fn chain(of: &Compared, voices: &[VoiceId]) -> Option<String> {
    let names: Vec<_> = voices.iter().map(|id| plainly(of.voice_name(id).to_owned())).collect();
    let chain = joined(names, &|outer, inner| of.words.chain_step(outer, inner));
    (!chain.is_empty()).then(|| of.words.through(&words_of(&chain)))
}

/// Where in a source a claim stands.
pub(super) fn place(words: &Catalogue, source: &str, locator: Option<&Locator>) -> Vec<Phrase> {
    let mut place = plainly(source.to_owned());
    let Some(locator) = locator else { return place };
    if let Some(section) = &locator.section {
        place = words.place_section(source, section);
    }
    if let Some(page) = &locator.page {
        place = words.place_page(place, page);
    }
    if let Some(paragraph) = locator.paragraph {
        place = words.place_paragraph(place, &paragraph.to_string());
    }
    place
}
