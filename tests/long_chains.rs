//! Chains of ten thousand voices: loading and comparing them needs no deep stack. If the time grew with the square of the length, these
//! tests would not end within reason.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "tests may fail loudly; clippy.toml covers only test functions")]

use std::fmt::Write;

use claim_comparator::compare::{Question, Unit, Verdict, compare, explain};
use claim_comparator::load::load;
use claim_comparator::model::PropositionIx;

const LONG: usize = 10_000;

/// Voices, the sources and claims of a dataset on one proposition.
struct Parts {
    voices: String,
    sources: String,
    claims: String,
}

impl Parts {
    fn new(length: usize, speak_for: impl Fn(usize) -> Option<usize>) -> Self {
        let mut voices = String::new();
        for at in 0..length {
            let spoken_for = speak_for(at).map(|to| format!("\"v{to}\"")).unwrap_or_default();
            let comma = if at == 0 { "" } else { "," };
            write!(
                voices,
                "{comma}{{\"id\":\"v{at}\",\"name\":\"Voice {at}\",\"kind\":\"person\",\"speak_for\":[{spoken_for}]}}"
            )
            .unwrap();
        }
        Self { voices, sources: String::new(), claims: String::new() }
    }

    fn source(&mut self, id: &str) {
        let comma = if self.sources.is_empty() { "" } else { "," };
        write!(self.sources, "{comma}{{\"id\":\"{id}\",\"short\":\"{id}\",\"title\":\"{id}\",\"issued\":\"2020\"}}")
            .unwrap();
    }

    fn claim(&mut self, id: usize, source: &str, voice: usize, chain: &str) {
        let comma = if self.claims.is_empty() { "" } else { "," };
        write!(
            self.claims,
            "{comma}{{\"id\":\"c{id}\",\"proposition\":\"p\",\"source\":\"{source}\",\"voice\":\"v{voice}\",\"chain\":[{chain}],\
             \"relay\":\"reported\",\"stance\":\"affirms\",\"certainty\":\"asserted\"}}"
        )
        .unwrap();
    }

    fn text(&self) -> String {
        let Self { voices, sources, claims } = self;
        format!(
            "{{\"format\":\"claim-comparator/1\",\"title\":\"A long chain\",\"voices\":[{voices}],\"sources\":[{sources}],\
             \"topics\":[{{\"id\":\"t\",\"label\":\"T\"}}],\
             \"propositions\":[{{\"id\":\"p\",\"topic\":\"t\",\"statement\":\"P.\",\"kind\":\"fact\"}}],\"claims\":[{claims}]}}"
        )
    }
}

/// Word of mouth: the last source has it from everybody before it, one through the other.
fn relayed(length: usize) -> String {
    let mut parts = Parts::new(length, |_| None);
    let chain: Vec<_> = (1..length).map(|at| format!("\"v{at}\"")).collect();
    ["first", "last"].into_iter().for_each(|id| parts.source(id));
    parts.claim(0, "first", 0, "");
    parts.claim(1, "last", 0, &chain.join(","));
    parts.text()
}

/// A reprint in each source of what the one before it said.
fn reprinted(length: usize) -> String {
    let mut parts = Parts::new(length, |_| None);
    for at in 0..length {
        let id = format!("s{at}");
        parts.source(&id);
        parts.claim(at, &id, 0, &if at == 0 { String::new() } else { format!("\"v{at}\"") });
    }
    parts.text()
}

/// Everybody speaks, each for the next.
fn speaking_for_the_next(length: usize) -> String {
    let mut parts = Parts::new(length, |at| (at + 1 < length).then_some(at + 1));
    parts.source("all");
    (0..length).for_each(|at| parts.claim(at, "all", at, ""));
    parts.text()
}

/// Only the first and the last speak, and everybody speaks for the next.
fn speaking_through_the_silent(length: usize) -> String {
    let mut parts = Parts::new(length, |at| (at + 1 < length).then_some(at + 1));
    parts.source("all");
    [0, length - 1].into_iter().for_each(|at| parts.claim(at, "all", at, ""));
    parts.text()
}

/// One half speaks, each for the first of the other half, which is silent up to its last.
fn speaking_through_one_row(length: usize) -> String {
    let half = length / 2;
    let next = |at: usize| if at < half { half } else { at + 1 };
    let mut parts = Parts::new(length, |at| Some(next(at)).filter(|to| *to < length));
    parts.source("all");
    (0..half).chain([length - 1]).for_each(|at| parts.claim(at, "all", at, ""));
    parts.text()
}

#[track_caller]
fn check(text: &str, verdict: Verdict, voices: usize, at_most: usize) {
    let loaded = load(text.as_bytes()).unwrap();
    assert_eq!(loaded.issues, []);
    assert_eq!(compare(&loaded.dataset, Unit::Source).findings.len(), 1);
    let comparison = compare(&loaded.dataset, Unit::Voice);
    let finding = comparison.finding(PropositionIx(0)).unwrap();
    assert_eq!((finding.verdict, finding.voices.len(), finding.independent_at_most), (verdict, voices, at_most));
    let explanation = explain(&loaded.dataset, &comparison, &Question::Independence(PropositionIx(0))).unwrap();
    assert_eq!(explanation.arithmetic.result.exact().unwrap().of(1), i64::try_from(at_most).unwrap());
}

#[test]
fn a_claim_may_come_through_ten_thousand_voices() {
    check(&relayed(LONG), Verdict::Echo, 1, 1);
}

#[test]
fn ten_thousand_reprints_are_one_voice() {
    check(&reprinted(LONG), Verdict::Echo, 1, 1);
}

#[test]
fn ten_thousand_who_speak_for_each_other_are_one_independent_voice_at_most() {
    check(&speaking_for_the_next(LONG), Verdict::Agreement, LONG, 1);
}

#[test]
fn a_link_may_reach_through_ten_thousand_silent_voices() {
    check(&speaking_through_the_silent(LONG), Verdict::Agreement, 2, 1);
}

#[test]
fn thousands_may_speak_through_one_long_row_of_silent_voices() {
    check(&speaking_through_one_row(LONG), Verdict::Agreement, LONG / 2 + 1, 1);
}
