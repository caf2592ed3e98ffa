//! Tiny datasets for tests, written as stories: one record per line.
//!
//! A line is a claim, `voice source stance key=value…`, unless it starts with `proposition`, `source`, `voice`, `reading` or `topic`.
//! Voices, sources and propositions that are not declared come to be where they are first named; a claim without `on=` is on
//! `p`, a source without `issued=` is of 2020, a proposition without `topic=` has a topic that is not listed. Spaces in values
//! are written as `_`.

use std::collections::BTreeMap;
use std::fmt;

use crate::model::{
    Amount, Bearing, Certainty, Claim, ClaimIx, Dataset, Date, Effect, FORMAT, Kind, Locator, Measure, Proposition,
    PropositionIx, Reading, ReadingIx, Relay, Resolution, Source, SourceIx, Stance, Tolerance, Topic, Value, Voice,
    VoiceIx, VoiceKind,
};

use super::{Comparison, Finding, Member, Relation, Unit, compare};

/// A tiny dataset; records are found by id.
pub(crate) struct Story {
    pub(crate) dataset: Dataset,
    text: String,
}

impl fmt::Debug for Story {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Reads a story.
pub(crate) fn story(text: &str) -> Story {
    let mut story = Story { dataset: Dataset { format: FORMAT.into(), ..Dataset::default() }, text: text.into() };
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let bare = words.iter().take_while(|word| !word.contains('=')).count();
        let fields = Fields(words[bare..].iter().map(|word| word.split_once('=').unwrap()).collect());
        match words[..bare] {
            ["proposition", id] => story.proposition(id, &fields),
            ["source", id] => story.source(id, &fields),
            ["voice", id] => story.voice(id, &fields),
            ["reading", id] => story.reading(id),
            ["topic", id] => story.topic(id),
            [voice, source, stance] => story.claim(voice, source, stance, &fields),
            _ => panic!("not a line of a story: {line}"),
        }
    }
    story
}

/// The `key=value` part of a line.
struct Fields<'s>(BTreeMap<&'s str, &'s str>);

impl Fields<'_> {
    fn text(&self, key: &str) -> Option<String> {
        self.0.get(key).map(|text| text.replace('_', " "))
    }

    fn date(&self, key: &str) -> Option<Date> {
        self.0.get(key).map(|text| Date::parse(text).unwrap())
    }

    fn list(&self, key: &str) -> impl Iterator<Item = &str> {
        self.0.get(key).into_iter().flat_map(|list| list.split(','))
    }

    fn pairs(&self, key: &str) -> impl Iterator<Item = (&str, &str)> {
        self.list(key).map(|pair| pair.split_once(':').unwrap())
    }
}

impl Story {
    fn proposition(&mut self, id: &str, fields: &Fields<'_>) {
        let tolerance = fields.0.get("tolerance").map(|text| match text.strip_suffix('%') {
            Some(share) => Tolerance::Relative(share.parse::<f64>().unwrap() / 100.0),
            None => Tolerance::Absolute(text.parse().unwrap()),
        });
        let measure = (tolerance.is_some() || fields.0.contains_key("unit")).then(|| Measure {
            quantity: "something".into(),
            unit: fields.text("unit"),
            tolerance,
            extra: BTreeMap::new(),
        });
        self.dataset.propositions.push(Proposition {
            id: id.into(),
            topic: fields.0.get("topic").copied().unwrap_or("topic").into(),
            statement: id.into(),
            kind: match fields.0.get("kind") {
                Some(&"forecast") => Kind::Forecast,
                Some(&"assessment") => Kind::Assessment,
                _ => Kind::Fact,
            },
            about: fields.date("about"),
            scope: fields.text("scope"),
            measure,
            resolved_by: fields.pairs("resolved").map(|(id, effect)| resolution(id, effect)).collect(),
            bearings: fields
                .pairs("bears")
                .map(|(reading, bearing)| (reading.into(), Bearing::new(bearing.parse().unwrap()).unwrap()))
                .collect(),
            note: None,
            extra: BTreeMap::new(),
        });
    }

    fn source(&mut self, id: &str, fields: &Fields<'_>) {
        self.dataset.sources.push(Source {
            id: id.into(),
            short: id.into(),
            title: id.into(),
            author: Vec::new(),
            author_voices: Vec::new(),
            issued: fields.date("issued").unwrap_or_else(|| Date::parse("2020").unwrap()),
            publisher: None,
            url: None,
            kind: None,
            language: None,
            document: None,
            note: None,
            extra: BTreeMap::new(),
        });
    }

    fn voice(&mut self, id: &str, fields: &Fields<'_>) {
        self.dataset.voices.retain(|voice| voice.id.as_str() != id);
        self.dataset.voices.push(Voice {
            id: id.into(),
            name: fields.text("name").unwrap_or_else(|| id.into()),
            kind: match fields.0.get("kind") {
                Some(&"institution") => VoiceKind::Institution,
                Some(&"group") => VoiceKind::Group,
                _ => VoiceKind::Person,
            },
            aliases: fields.list("alias").map(|alias| alias.replace('_', " ")).collect(),
            speak_for: fields.list("for").map(Into::into).collect(),
            note: None,
            extra: BTreeMap::new(),
        });
        for other in fields.list("for") {
            if !self.dataset.voices.iter().any(|voice| voice.id.as_str() == other) {
                self.voice(other, &Fields(BTreeMap::new()));
            }
        }
    }

    fn reading(&mut self, id: &str) {
        let extra = BTreeMap::new();
        self.dataset.readings.push(Reading {
            id: id.into(),
            label: id.into(),
            statement: id.into(),
            note: None,
            extra,
        });
    }

    fn topic(&mut self, id: &str) {
        self.dataset.topics.push(Topic { id: id.into(), label: id.into(), extra: BTreeMap::new() });
    }

    fn claim(&mut self, voice: &str, source: &str, stance: &str, fields: &Fields<'_>) {
        let proposition = fields.0.get("on").copied().unwrap_or("p");
        let none = Fields(BTreeMap::new());
        if !self.dataset.propositions.iter().any(|p| p.id.as_str() == proposition) {
            self.proposition(proposition, &none);
        }
        if !self.dataset.sources.iter().any(|s| s.id.as_str() == source) {
            self.source(source, &none);
        }
        if !self.dataset.voices.iter().any(|v| v.id.as_str() == voice) {
            self.voice(voice, &none);
        }
        let id = format!("c{}", self.dataset.claims.len());
        self.dataset.claims.push(Claim {
            id: id.as_str().into(),
            proposition: proposition.into(),
            source: source.into(),
            voice: voice.into(),
            chain: Vec::new(),
            relay: match fields.0.get("relay") {
                Some(&"endorsed") => Relay::Endorsed,
                Some(&"reported") => Relay::Reported,
                Some(&"disputed") => Relay::Disputed,
                _ => Relay::Own,
            },
            stance: match stance {
                "affirms" => Stance::Affirms,
                "qualifies" => Stance::Qualifies,
                "denies" => Stance::Denies,
                _ => panic!("no stance: {stance}"),
            },
            certainty: Certainty::Asserted,
            condition: None,
            asserted: fields.date("said"),
            about: fields.date("about"),
            scope: fields.text("scope"),
            value: amount(fields).map(|amount| Value {
                amount,
                unit: fields.text("unit"),
                approximate: fields.0.contains_key("roughly"),
                period: fields.date("period"),
                condition: fields.text("if"),
                extra: BTreeMap::new(),
            }),
            evidence: Vec::new(),
            locator: fields
                .0
                .get("paragraph")
                .map(|paragraph| Locator { paragraph: Some(paragraph.parse().unwrap()), ..Locator::default() }),
            note: None,
            extra: BTreeMap::new(),
        });
    }

    pub(crate) fn by(&self, unit: Unit) -> Comparison {
        compare(&self.dataset, unit)
    }

    /// What comparing voices finds about `p`.
    pub(crate) fn finding(&self) -> Finding {
        self.finding_by(Unit::Voice)
    }

    /// What a comparison finds about `p`.
    pub(crate) fn finding_by(&self, unit: Unit) -> Finding {
        self.by(unit).finding(self.on("p")).unwrap().clone()
    }

    /// The relations on `p`, comparing voices.
    pub(crate) fn relations(&self) -> Vec<Relation> {
        self.by(Unit::Voice).relations(&self.dataset, self.on("p")).collect()
    }

    pub(crate) fn on(&self, id: &str) -> PropositionIx {
        PropositionIx(self.dataset.propositions.iter().position(|p| p.id.as_str() == id).unwrap())
    }

    pub(crate) fn reading_ix(&self, id: &str) -> ReadingIx {
        ReadingIx(self.dataset.readings.iter().position(|r| r.id.as_str() == id).unwrap())
    }

    pub(crate) fn voice_ix(&self, id: &str) -> VoiceIx {
        VoiceIx(self.dataset.voices.iter().position(|v| v.id.as_str() == id).unwrap())
    }

    pub(crate) fn source_ix(&self, id: &str) -> SourceIx {
        SourceIx(self.dataset.sources.iter().position(|s| s.id.as_str() == id).unwrap())
    }

    pub(crate) fn voice_member(&self, id: &str) -> Member {
        Member::Voice(self.voice_ix(id))
    }

    pub(crate) fn source_member(&self, id: &str) -> Member {
        Member::Source(self.source_ix(id))
    }
}

/// The claims at these places of the story.
pub(crate) fn claims(at: &[usize]) -> Vec<ClaimIx> {
    at.iter().copied().map(ClaimIx).collect()
}

fn resolution(id: &str, effect: &str) -> Resolution {
    let effect = match effect {
        "bears_out" => Effect::BearsOut,
        "overtakes" => Effect::Overtakes,
        "in_part" => Effect::InPart,
        _ => panic!("no effect: {effect}"),
    };
    Resolution { proposition: id.into(), effect, extra: BTreeMap::new() }
}

fn amount(fields: &Fields<'_>) -> Option<Amount> {
    let number = |text: &str| (!text.is_empty()).then(|| text.parse::<f64>().unwrap());
    let single = fields.0.get("value").and_then(|text| number(text)).map(|number| Amount::Number { number });
    let range = fields.0.get("range").map(|text| {
        let (min, max) = text.split_once("..").unwrap();
        Amount::Range { min: number(min), max: number(max) }
    });
    single.or(range).or_else(|| fields.date("date").map(|date| Amount::Date { date }))
}
