//! How two claims stand to each other, with what the rule looked at.

use crate::compare::explain::Basis;
use crate::compare::{Relation, RelationKind, SameVoice};
use crate::model::{ClaimIx, Measure, Tolerance};
use crate::present::phrase::{Phrase, Sentence};
use crate::present::relation_words::{figures_words, looked_at, relation_word};
use crate::present::value_words::value_words;
use crate::present::words::stance;
use crate::present::{Compared, date_words};
use crate::state::{Count, Open};

pub(super) fn relation(of: &Compared, claims: [ClaimIx; 2], basis: &Basis) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Relation(found) = basis else { return None };
    let [a, b] = claims.map(|claim| who(of, claim));
    let word = relation_word(&of.words, found.kind);
    let kind = Sentence::default().with(a).then(" and ").with(b).then(format!(": {word}."));
    let mut sentences = vec![kind.phrases()];
    sentences.extend(because(of, claims, found).map(|text| Sentence::new(text).phrases()));
    Some(sentences)
}

/// A claim by its voice and its source.
pub(super) fn who(of: &Compared, claim: ClaimIx) -> Phrase {
    let record = &of.dataset[claim];
    let source = of.source(&record.source).map_or("", |at| of.dataset[at].short.as_str());
    Phrase::opening(format!("{} ({source})", of.voice_name(&record.voice)), Open::Claim(record.id.clone()))
}

/// What the rule looked at: the words of the rule, with the two periods, scopes, dates or values.
fn because(of: &Compared, claims: [ClaimIx; 2], found: &Relation) -> Option<String> {
    let words = looked_at(&of.words, found.kind);
    let measure = measure(of, claims[0]);
    if let Some(figures) = &found.figures {
        let words =
            [words, figures_words(&of.words, figures, measure.is_some_and(|measure| measure.tolerance.is_some()))];
        let words = words.join(" ");
        let values = claims.map(|claim| of.dataset[claim].value.as_ref().map(|value| value_words(&of.words, value)));
        let tolerance = measure.and_then(|measure| tolerance(of, measure)).unwrap_or_default();
        return Some(with_both(words.trim(), values, &tolerance));
    }
    let stances = claims.map(|claim| of.dataset[claim].stance);
    if found.kind == RelationKind::SameVoice(SameVoice::Echo) && stances[0] != stances[1] {
        let [a, b] = stances.map(|of_claim| stance(&of.words, of_claim));
        return Some(format!("{}, although it {a} in the first and {b} in the second.", words.trim_end_matches('.')));
    }
    let places = &of.by(Count::Voices).places;
    let both = match found.kind {
        RelationKind::DifferentTime => {
            claims.map(|claim| places.period(&of.dataset, claim).map(|date| date_words(&of.words, date)))
        }
        RelationKind::DifferentScope => claims.map(|claim| of.dataset[claim].scope.clone()),
        RelationKind::SameVoice(SameVoice::ChangeOfMind) => {
            claims.map(|claim| places.said(&of.dataset, claim).map(|date| date_words(&of.words, date)))
        }
        _ => [None, None],
    };
    Some(with_both(&words, both, ""))
}

/// A sentence that ends with what each of the two has, if both have it.
fn with_both(words: &str, both: [Option<String>; 2], more: &str) -> String {
    let [Some(a), Some(b)] = both else { return words.into() };
    format!("{}: {a} and {b}{more}.", words.trim_end_matches('.'))
}

fn measure(of: &Compared, claim: ClaimIx) -> Option<&Measure> {
    let proposition = of.by(Count::Voices).places.proposition(claim)?;
    of.dataset[proposition].measure.as_ref()
}

fn tolerance(of: &Compared, measure: &Measure) -> Option<String> {
    let words = match measure.tolerance? {
        Tolerance::Relative(share) => format!("{} %", of.words.number(share * 100.0)),
        Tolerance::Absolute(distance) => {
            format!("{} {}", of.words.number(distance), measure.unit.as_deref().unwrap_or_default())
        }
    };
    Some(format!("; the tolerance is {}", words.trim_end()))
}
