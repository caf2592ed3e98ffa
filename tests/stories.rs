//! Stories: small datasets that carry their own questions and answers, each in `tests/stories/`.
//!
//! The field `answers` of a file names questions and what the program says, word for word; `null` means that there is no such
//! answer. The answers are written by hand. Where one differs, the test shows both.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may fail loudly; clippy.toml covers only test functions")]

use std::collections::BTreeMap;

use claim_comparator::compare::agreement::Part;
use claim_comparator::compare::agreement::alpha::Scale;
use claim_comparator::compare::agreement::kappa::Weights;
use claim_comparator::compare::linchpins::{Grain, Target};
use claim_comparator::compare::{Member, Question};
use claim_comparator::load::load;
use claim_comparator::model::{ClaimIx, Dataset, Json, PropositionIx, ReadingIx, TopicIx};
use claim_comparator::present::{Compared, explained};
use claim_comparator::state::{Count, Open, State};

/// One question of a story with the answer that its file gives.
struct Asked<'s>(BTreeMap<&'s str, &'s Json>);

impl<'s> Asked<'s> {
    fn of(answer: &'s Json) -> Self {
        let Json::Object(fields) = answer else { panic!("an answer is an object: {answer:?}") };
        let known = [
            "question", "of", "count", "says", "sum", "claims", "between", "reading", "without", "scale", "topic",
            "but",
        ];
        let fields: BTreeMap<_, _> = fields.iter().map(|(name, value)| (name.as_str(), value)).collect();
        assert!(fields.keys().all(|name| known.contains(name)), "{fields:?}");
        assert!(fields.contains_key("says"), "{fields:?}");
        Self(fields)
    }

    fn text(&self, field: &str) -> Option<&'s str> {
        match self.0.get(field)? {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    fn list(&self, field: &str) -> Option<Vec<&'s str>> {
        let Json::List(items) = self.0.get(field)? else { panic!("{field} is a list") };
        let text = |item: &'s Json| match item {
            Json::Text(text) => text.as_str(),
            _ => panic!("{field} lists ids"),
        };
        Some(items.iter().map(text).collect())
    }

    fn one(&self) -> &'s str {
        self.text("of").unwrap_or_else(|| panic!("`of` names one record: {:?}", self.0))
    }

    fn two(&self, field: &str) -> [&'s str; 2] {
        self.list(field).unwrap().try_into().unwrap_or_else(|_| panic!("`{field}` names two records: {:?}", self.0))
    }

    fn count(&self) -> Count {
        match self.text("count") {
            Some("sources") => Count::Sources,
            Some("voices") => Count::Voices,
            other => panic!("count is sources or voices, not {other:?}"),
        }
    }

    fn scale(&self) -> Scale {
        match self.text("scale") {
            Some("nominal") => Scale::Nominal,
            Some("ordinal") => Scale::Ordinal,
            Some("interval") => Scale::Interval,
            other => panic!("scale is nominal, ordinal or interval, not {other:?}"),
        }
    }

    fn linchpins(&self, target: Target) -> Question {
        let grain = match self.text("without") {
            Some("claims") => Grain::Claims,
            Some("voices") => Grain::Voices,
            Some("sources") => Grain::Sources,
            other => panic!("without claims, voices or sources, not {other:?}"),
        };
        Question::Linchpins { target, grain }
    }

    fn question(&self, dataset: &Dataset) -> Question {
        let proposition =
            || PropositionIx(dataset.propositions.iter().position(|p| p.id.as_str() == self.one()).unwrap());
        let reading = |id: &str| ReadingIx(dataset.readings.iter().position(|r| r.id.as_str() == id).unwrap());
        let topic = |id: &str| TopicIx(dataset.topics.iter().position(|topic| topic.id.as_str() == id).unwrap());
        let claim = |id: &str| ClaimIx(dataset.claims.iter().position(|c| c.id.as_str() == id).unwrap());
        let member = |id: &str| member(dataset, self.count(), id);
        match self.text("question").unwrap() {
            "verdict" => Question::Verdict(proposition()),
            "contestedness" => Question::Contestedness(proposition()),
            "independence" => Question::Independence(proposition()),
            "outcome" => Question::Outcome(proposition()),
            "diagnosticity" => Question::Diagnosticity(proposition()),
            "ledger" => Question::Ledger(claim(self.one())),
            "topic lean" => {
                let [from, to] = self.two("between").map(reading);
                Question::TopicLean {
                    member: member(self.one()),
                    between: (from, to),
                    topic: self.text("topic").map(topic),
                }
            }
            "silence" => Question::Silence(proposition()),
            "relation" => {
                let [a, b] = self.two("of").map(claim);
                Question::Relation(a, b)
            }
            "lean" => {
                let [from, to] = self.two("between").map(reading);
                Question::Lean { member: member(self.one()), between: (from, to) }
            }
            "tally" => Question::Tally { member: member(self.one()), reading: reading(self.text("reading").unwrap()) },
            "agreement" => {
                let [a, b] = self.two("of").map(member);
                Question::Agreement(a, b)
            }
            "same side" => {
                let [a, b] = self.two("of").map(member);
                Question::PercentAgreement(a, b)
            }
            "weighted agreement" => {
                let [a, b] = self.two("of").map(member);
                Question::WeightedAgreement(a, b)
            }
            "coefficient" => coefficient(self.two("of").map(member), Weights::Linear),
            "unweighted coefficient" => coefficient(self.two("of").map(member), Weights::Nominal),
            "alpha" => {
                let part = match (self.text("topic"), self.text("but")) {
                    (Some(id), _) => Part::Topic(topic(id)),
                    (_, Some(id)) => Part::Without(member(id)),
                    _ => Part::Whole,
                };
                Question::TableAgreement { part, scale: self.scale() }
            }
            "linchpins of the verdict" => self.linchpins(Target::Verdict(proposition())),
            "linchpins of the outcome" => self.linchpins(Target::Outcome(proposition())),
            "linchpins of the lean" => {
                let [from, to] = self.two("between").map(reading);
                self.linchpins(Target::Sign { member: member(self.one()), between: (from, to) })
            }
            "linchpins of the order" => {
                let ([from, to], [a, b]) = (self.two("between").map(reading), self.two("of").map(member));
                self.linchpins(Target::Order { a, b, between: (from, to) })
            }
            "count" => {
                let Some(Open::Number(number)) = State::from_address(&format!("open=number.{}", self.one())).open
                else {
                    panic!("no such number: {}", self.one())
                };
                Question::Count(number.into())
            }
            other => panic!("no such question: {other}"),
        }
    }
}

fn coefficient([a, b]: [Member; 2], weights: Weights) -> Question {
    Question::Coefficient { a, b, weights }
}

fn member(dataset: &Dataset, count: Count, id: &str) -> Member {
    let source = dataset.sources.iter().position(|source| source.id.as_str() == id);
    let voice = dataset.voices.iter().position(|voice| voice.id.as_str() == id);
    match count {
        Count::Sources => Member::Source(claim_comparator::model::SourceIx(source.unwrap())),
        Count::Voices => Member::Voice(claim_comparator::model::VoiceIx(voice.unwrap())),
    }
}

/// Holds every answer of a story against what the program says.
#[track_caller]
fn check(story: &str) {
    let path = format!("{}/tests/stories/{story}.claims.json", env!("CARGO_MANIFEST_DIR"));
    let loaded = load(&std::fs::read(&path).unwrap()).unwrap();
    assert_eq!(loaded.issues, [], "{path}");
    let of = Compared::new(loaded.dataset);
    let Some(Json::List(answers)) = of.dataset.extra.get("answers") else { panic!("{path} has no answers") };
    assert!(!answers.is_empty(), "{path}");
    let wrong: Vec<String> = answers.iter().map(Asked::of).filter_map(|asked| fault(&of, &asked)).collect();
    assert!(wrong.is_empty(), "{path}\n\n{}", wrong.join("\n\n"));
}

/// What is wrong with one answer, as expectation and finding one above the other.
fn fault(of: &Compared, asked: &Asked<'_>) -> Option<String> {
    let found = explained(of, asked.count(), &asked.question(&of.dataset));
    let says = found.as_ref().map_or("(no answer)".into(), |found| found.text(&of.words));
    let sum = found.as_ref().map(|found| found.sum.as_str());
    let claims = found.as_ref().map(|found| found.claims.iter().map(|claim| claim.as_str()).collect::<Vec<_>>());
    let expected = asked.text("says").unwrap_or("(no answer)");
    let mut lines = Vec::new();
    if says != expected {
        lines.push(format!("  the file says    {expected}\n  the program says {says}"));
    }
    if let Some(expected) = asked.text("sum").filter(|expected| sum != Some(*expected)) {
        lines.push(format!("  the file sums    {expected}\n  the program sums {}", sum.unwrap_or_default()));
    }
    if let Some(expected) = asked.list("claims").filter(|expected| claims.as_ref() != Some(expected)) {
        lines.push(format!("  the file names    {expected:?}\n  the program names {:?}", claims.unwrap_or_default()));
    }
    let what = format!("{} of {:?} by {:?}:", asked.text("question").unwrap(), asked.0.get("of"), asked.count());
    (!lines.is_empty()).then(|| format!("{what}\n{}", lines.join("\n")))
}

macro_rules! stories {
    ($($story:ident)*) => {
        $(
            #[test]
            fn $story() {
                check(stringify!($story));
            }
        )*

        #[test]
        fn every_file_is_told() {
            let told = [$(stringify!($story)),*].map(|story| format!("{story}.claims.json"));
            let mut files: Vec<_> = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/stories"))
                .unwrap()
                .map(|file| file.unwrap().file_name().into_string().unwrap())
                .collect();
            files.sort();
            assert_eq!(files, told);
        }
    };
}

stories! {
    alias_twin
    change_of_mind
    conditional_figure
    contested_fact
    different_scope
    disjoint_periods
    quoted_without_endorsement
    range_against_point
    reprint_chain
    silence
    summary_drift
    three_forecasts
    twelve_apples
    what_holds_it_up
    year_against_day
}
