//! Claims.

use std::rc::Rc;

use crate::model::order::ascending;
use crate::model::{
    Claim, Fragment, Locator, Proposition, PropositionIx, Relay, Row, Source, SourceIx, Stance, VoiceIx,
};

use super::ids::Ids;
use super::issue::short;
use super::raw::{Raw, Sort};
use super::record::{Record, Weight};
use super::value::value;
use super::voices::Voices;
use super::{Dropped, Reason};

/// The records that claims refer to.
pub(super) struct Known<'d> {
    voices: &'d Voices,
    sources: &'d Ids,
    propositions: &'d Ids,
    /// For each proposition, whether it measures something.
    is_measured: Vec<bool>,
    /// Each voice that speaks when a source speaks for itself, with the position of the source; in ascending order.
    authors: Vec<(&'d str, usize)>,
}

impl<'d> Known<'d> {
    pub(super) fn new(
        voices: &'d Voices,
        (sources, source_ids): (&'d [Source], &'d Ids),
        (propositions, proposition_ids): (&[Proposition], &'d Ids),
    ) -> Self {
        let authors = sources.iter().enumerate();
        Self {
            voices,
            sources: source_ids,
            propositions: proposition_ids,
            is_measured: propositions.iter().map(|proposition| proposition.measure.is_some()).collect(),
            authors: ascending(
                authors.flat_map(|(at, source)| source.author_voices.iter().map(move |v| (v.as_str(), at))).collect(),
            ),
        }
    }
}

impl Known<'_> {
    /// How many propositions there are.
    pub(super) fn propositions(&self) -> usize {
        self.is_measured.len()
    }

    /// A claim as a row, if the records that it names are usable and it may name them.
    pub(super) fn row(&self, claim: &Named<'_>) -> Option<Row> {
        let (source, voice) = self.speaker(claim)?;
        self.row_by(claim, source, voice)
    }

    /// A claim of a known speaker as a row.
    pub(super) fn row_by(&self, claim: &Named<'_>, source: SourceIx, voice: VoiceIx) -> Option<Row> {
        let (_, proposition) = self.propositions.resolve(claim.proposition).ok()?;
        let proposition = PropositionIx(proposition);
        Some(Row { proposition, source, voice, stance: claim.stance, relay: claim.relay })
    }

    /// In which source who speaks, if that voice may speak in that way.
    pub(super) fn speaker(&self, claim: &Named<'_>) -> Option<(SourceIx, VoiceIx)> {
        let (_, source) = self.sources.resolve(claim.source).ok()?;
        let (voice_id, voice) = self.voices.position(claim.voice).ok()?;
        let may = claim.relay != Relay::Own || self.authors.binary_search(&(&*voice_id, source)).is_ok();
        may.then_some((SourceIx(source), VoiceIx(voice)))
    }
}

/// What a claim says, with the records it refers to by name.
#[derive(Clone, Copy)]
pub(super) struct Named<'a> {
    pub(super) proposition: &'a str,
    pub(super) source: &'a str,
    pub(super) voice: &'a str,
    pub(super) relay: Relay,
    pub(super) stance: Stance,
}

impl<'a> Named<'a> {
    /// Whether both have the same speaker, who speaks in the same way.
    pub(super) fn has_speaker_of(&self, other: &Named<'_>) -> bool {
        (self.source, self.voice, self.relay) == (other.source, other.voice, other.relay)
    }

    pub(super) fn of(claim: &'a Claim) -> Self {
        Self {
            proposition: claim.proposition.as_str(),
            source: claim.source.as_str(),
            voice: claim.voice.as_str(),
            relay: claim.relay,
            stance: claim.stance,
        }
    }
}

pub(super) fn read(record: &mut Record<'_, '_>, id: Rc<str>, known: &Known<'_>) -> Option<Claim> {
    let proposition = record.reference("proposition", known.propositions);
    let source = record.reference("source", known.sources);
    let voice = record.resolved("voice", &|text| known.voices.resolve(text));
    let chain = known.voices.chain(record, voice.as_ref());
    let relay = record.word::<Relay>("relay");
    if let (Some((source, at)), Some(voice), Some(Relay::Own)) = (&source, &voice, relay)
        && known.authors.binary_search(&(&**voice, *at)).is_err()
        && let Some(raw) = record.field("voice", Weight::Required)
    {
        let reason = Reason::OwnByAnother { voice: short(voice), source: short(source) };
        record.bad("voice", raw, reason, Weight::Required);
    }
    let stance = record.word::<Stance>("stance");
    let certainty = record.word("certainty");
    let qualifies = stance == Some(Stance::Qualifies);
    let condition = record.text("condition", if qualifies { Weight::Decisive } else { Weight::Minor });
    let is_text = |raw: Raw<'_>| raw.sort() == Sort::Text;
    if qualifies && condition.is_none() && record.field("condition", Weight::Minor).is_none_or(is_text) {
        record.lose(record.path, record.raw.offset, Reason::NoCondition);
    }
    let asserted = record.date("asserted", Weight::Decisive);
    let about = record.date("about", Weight::Decisive);
    let scope = record.text("scope", Weight::Decisive);
    let mut value = record.object("value", Weight::Decisive, value);
    if let (Some(_), Some((proposition, at))) = (&value, &proposition)
        && known.is_measured.get(*at) == Some(&false)
        && let Some(raw) = record.field("value", Weight::Minor)
    {
        record.bad("value", raw, Reason::NoMeasure { proposition: short(proposition) }, Weight::Minor);
        value = None;
    }
    let mut evidence = Vec::new();
    record.each("evidence", Weight::Minor, &mut |_, raw, path, log| {
        evidence.extend(Record::open(raw, path, log, Dropped::Field).and_then(|mut record| fragment(&mut record)));
    });
    let locator = record.object("locator", Weight::Minor, locator);
    let note = record.text("note", Weight::Minor);
    let extra = record.extra();
    if record.is_lost() {
        return None;
    }
    Some(Claim {
        id: id.into(),
        proposition: proposition?.0.into(),
        source: source?.0.into(),
        voice: voice?.into(),
        chain,
        relay: relay?,
        stance: stance?,
        certainty: certainty?,
        condition,
        asserted,
        about,
        scope,
        value,
        evidence,
        locator,
        note,
        extra,
    })
}

fn fragment(record: &mut Record<'_, '_>) -> Option<Fragment> {
    let exact = record.text("exact", Weight::Required);
    let prefix = record.text("prefix", Weight::Minor);
    let suffix = record.text("suffix", Weight::Minor);
    let extra = record.extra();
    if record.is_lost() {
        return None;
    }
    Some(Fragment { exact: exact?, prefix, suffix, extra })
}

fn locator(record: &mut Record<'_, '_>) -> Option<Locator> {
    let section = record.text("section", Weight::Minor);
    let paragraph = record.read("paragraph", Weight::Minor, paragraph);
    let page = record.text("page", Weight::Minor);
    let extra = record.extra();
    (!record.is_lost()).then_some(Locator { section, paragraph, page, extra })
}

fn paragraph(raw: Raw<'_>) -> Result<u32, Reason> {
    if raw.sort() != Sort::Number {
        return Err(raw.instead_of("a number"));
    }
    let paragraph = raw.text.parse::<i64>().ok().and_then(|paragraph| u32::try_from(paragraph).ok());
    paragraph
        .filter(|paragraph| *paragraph > 0)
        .ok_or_else(|| Reason::NotWhole { number: short(raw.text), range: "from 1" })
}
