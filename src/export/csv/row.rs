//! What a row says of a claim.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::cell::Cell;
use crate::export::words::{certainty_word, kind_word, relay_word, stance_word, voice_kind_word};
use crate::model::{Amount, AuthorName, Claim, Dataset, Date, Proposition, Source, Topic, Value, Voice};

/// The names of the columns; those of a claim's own fields are as in the native format.
pub(super) const COLUMNS: [&str; 42] = [
    "claim",
    "stance",
    "certainty",
    "condition",
    "relay",
    "voice",
    "voice_name",
    "voice_kind",
    "chain",
    "chain_names",
    "proposition",
    "statement",
    "kind",
    "topic",
    "topic_label",
    "source",
    "source_short",
    "source_title",
    "source_author",
    "source_issued",
    "source_publisher",
    "source_url",
    "source_language",
    "asserted",
    "about",
    "scope",
    "proposition_about",
    "proposition_scope",
    "quantity",
    "number",
    "min",
    "max",
    "date",
    "unit",
    "approximate",
    "value_period",
    "value_condition",
    "evidence",
    "section",
    "paragraph",
    "page",
    "note",
];

/// Stands between several fragments of one claim, as an omission does in a quotation.
const BETWEEN_FRAGMENTS: &str = " … ";
/// Stands between the voices of a chain, outermost first.
const BETWEEN_VOICES: &str = " > ";

/// The records that claims refer to, by id.
pub(super) struct Records<'d> {
    sources: BTreeMap<&'d str, &'d Source>,
    voices: BTreeMap<&'d str, &'d Voice>,
    topics: BTreeMap<&'d str, &'d Topic>,
    propositions: BTreeMap<&'d str, &'d Proposition>,
}

impl<'d> Records<'d> {
    pub(super) fn of(dataset: &'d Dataset) -> Self {
        Self {
            sources: dataset.sources.iter().map(|record| (record.id.as_str(), record)).collect(),
            voices: dataset.voices.iter().map(|record| (record.id.as_str(), record)).collect(),
            topics: dataset.topics.iter().map(|record| (record.id.as_str(), record)).collect(),
            propositions: dataset.propositions.iter().map(|record| (record.id.as_str(), record)).collect(),
        }
    }

    fn name(&self, voice: &'d str) -> &'d str {
        self.voices.get(voice).map_or(voice, |voice| voice.name.as_str())
    }
}

/// What is given for a column.
pub(super) enum Given<'d> {
    Text(Cow<'d, str>),
    Number(f64),
}

impl Given<'_> {
    pub(super) fn cell(&self) -> Cell<'_> {
        match self {
            Self::Text(text) => Cell::Text(text),
            Self::Number(number) => Cell::Number(*number),
        }
    }
}

/// The row of a claim, in the order of [`COLUMNS`].
pub(super) fn row<'d>(records: &Records<'d>, claim: &'d Claim) -> Vec<Given<'d>> {
    let proposition = records.propositions.get(claim.proposition.as_str()).copied();
    let mut row = of_claim(records, claim);
    row.extend(of_proposition(records, claim, proposition));
    row.extend(of_source(claim, records.sources.get(claim.source.as_str()).copied()));
    row.extend(of_times(claim, proposition));
    row.extend(of_value(claim.value.as_ref(), proposition));
    row.extend(of_place(claim));
    row
}

fn of_claim<'d>(records: &Records<'d>, claim: &'d Claim) -> Vec<Given<'d>> {
    let voice = records.voices.get(claim.voice.as_str());
    let chain = || claim.chain.iter().map(|voice| voice.as_str());
    vec![
        text(claim.id.as_str()),
        text(stance_word(claim.stance)),
        text(certainty_word(claim.certainty)),
        optional(claim.condition.as_deref()),
        text(relay_word(claim.relay)),
        text(claim.voice.as_str()),
        text(records.name(claim.voice.as_str())),
        optional(voice.map(|voice| voice_kind_word(voice.kind))),
        owned(chain().collect::<Vec<_>>().join(BETWEEN_VOICES)),
        owned(chain().map(|voice| records.name(voice)).collect::<Vec<_>>().join(BETWEEN_VOICES)),
    ]
}

fn of_proposition<'d>(records: &Records<'d>, claim: &'d Claim, of: Option<&'d Proposition>) -> [Given<'d>; 5] {
    let topic = of.map(|of| of.topic.as_str());
    let label = topic.and_then(|topic| records.topics.get(topic)).map(|topic| topic.label.as_str());
    [
        text(claim.proposition.as_str()),
        optional(of.map(|of| of.statement.as_str())),
        optional(of.map(|of| kind_word(of.kind))),
        optional(topic),
        optional(label),
    ]
}

fn of_source<'d>(claim: &'d Claim, of: Option<&'d Source>) -> [Given<'d>; 8] {
    let authors = of.map(|of| of.author.iter().filter_map(author).collect::<Vec<_>>().join("; "));
    [
        text(claim.source.as_str()),
        optional(of.map(|of| of.short.as_str())),
        optional(of.map(|of| of.title.as_str())),
        owned(authors.unwrap_or_default()),
        optional(of.map(|of| of.issued.text())),
        optional(of.and_then(|of| of.publisher.as_deref())),
        optional(of.and_then(|of| of.url.as_deref())),
        optional(of.and_then(|of| of.language.as_deref())),
    ]
}

fn of_times<'d>(claim: &'d Claim, of: Option<&'d Proposition>) -> [Given<'d>; 5] {
    [
        date(claim.asserted.as_ref()),
        date(claim.about.as_ref()),
        optional(claim.scope.as_deref()),
        date(of.and_then(|of| of.about.as_ref())),
        optional(of.and_then(|of| of.scope.as_deref())),
    ]
}

fn of_value<'d>(value: Option<&'d Value>, of: Option<&'d Proposition>) -> [Given<'d>; 9] {
    let measure = of.and_then(|of| of.measure.as_ref());
    let (mut number, mut min, mut max, mut day) = (None, None, None, None);
    match value.map(|value| &value.amount) {
        Some(Amount::Number { number: one }) => number = Some(*one),
        Some(Amount::Range { min: least, max: most }) => (min, max) = (*least, *most),
        Some(Amount::Date { date }) => day = Some(date),
        None => {}
    }
    [
        optional(measure.map(|measure| measure.quantity.as_str())),
        figure(number),
        figure(min),
        figure(max),
        date(day),
        optional(value.and_then(|value| value.unit.as_deref())),
        text(if value.is_some_and(|value| value.approximate) { "true" } else { "" }),
        date(value.and_then(|value| value.period.as_ref())),
        optional(value.and_then(|value| value.condition.as_deref())),
    ]
}

fn of_place(claim: &Claim) -> [Given<'_>; 5] {
    let locator = claim.locator.as_ref();
    let fragments: Vec<_> = claim.evidence.iter().map(|fragment| fragment.exact.as_str()).collect();
    [
        owned(fragments.join(BETWEEN_FRAGMENTS)),
        optional(locator.and_then(|at| at.section.as_deref())),
        figure(locator.and_then(|at| at.paragraph).map(f64::from)),
        optional(locator.and_then(|at| at.page.as_deref())),
        optional(claim.note.as_deref()),
    ]
}

/// `Family, Given`, or the whole name.
fn author(name: &AuthorName) -> Option<String> {
    match (&name.literal, &name.family, &name.given) {
        (Some(whole), ..) => Some(whole.clone()),
        (None, Some(family), Some(given)) => Some(format!("{family}, {given}")),
        (None, one, other) => one.clone().or_else(|| other.clone()),
    }
}

fn text(text: &str) -> Given<'_> {
    Given::Text(Cow::Borrowed(text))
}

fn owned<'d>(text: String) -> Given<'d> {
    Given::Text(Cow::Owned(text))
}

fn optional(given: Option<&str>) -> Given<'_> {
    text(given.unwrap_or_default())
}

fn date(given: Option<&Date>) -> Given<'_> {
    optional(given.map(Date::text))
}

fn figure<'d>(given: Option<f64>) -> Given<'d> {
    given.map_or(text(""), Given::Number)
}
