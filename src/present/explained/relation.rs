//! How two claims stand to each other, with what the rule looked at.

use crate::compare::explain::Basis;
use crate::compare::{Relation, RelationKind, SameVoice};
use crate::model::{ClaimIx, Measure, Tolerance};
use crate::present::phrase::{Phrase, plainly, words_of};
use crate::present::relation_words::{figures_words, looked_at, relation_word};
use crate::present::value_words::value_words;
use crate::present::{Catalogue, Compared, Mark, date_words};
use crate::state::Count;

pub(super) fn relation(of: &Compared, claims: [ClaimIx; 2], basis: &Basis) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Relation(found) = basis else { return None };
    let [a, b] = claims.map(|claim| vec![of.claim_phrase(claim)]);
    let relate = of.words.two_relate(a, b, &relation_word(&of.words, found.kind));
    Some(vec![relate, plainly(because(of, claims, found))])
}

/// What the rule looked at: the words of the rule, with the two periods, scopes, dates or values.
fn because(of: &Compared, claims: [ClaimIx; 2], found: &Relation) -> String {
    let words = &*of.words;
    let clause = looked_at(words, found.kind);
    if found.figures.is_some() {
        let figures = figures(of, claims, found).unwrap_or_default();
        return if clause.is_empty() { figures } else { words.after(&words.frame(&clause), &figures) };
    }
    let stances = claims.map(|claim| of.dataset[claim].stance);
    if found.kind == RelationKind::SameVoice(SameVoice::Echo) && stances[0] != stances[1] {
        let [a, b] = stances.map(|stance| Mark::of(stance).name());
        return words.echo_turned(a, b);
    }
    let places = &of.by(Count::Voices).places;
    let both = match found.kind {
        RelationKind::DifferentTime => {
            claims.map(|claim| places.period(&of.dataset, claim).map(|date| date_words(words, date)))
        }
        RelationKind::DifferentScope => claims.map(|claim| of.dataset[claim].scope.clone()),
        RelationKind::SameVoice(SameVoice::ChangeOfMind) => {
            claims.map(|claim| places.said(&of.dataset, claim).map(|date| date_words(words, date)))
        }
        _ => [None, None],
    };
    framed(words, &clause, both, None)
}

/// What became of comparing the values.
fn figures(of: &Compared, claims: [ClaimIx; 2], found: &Relation) -> Option<String> {
    let words = &*of.words;
    let measure = measure(of, claims[0]);
    let tolerated = measure.is_some_and(|measure| measure.tolerance.is_some());
    let clause = figures_words(words, found.figures.as_ref()?, tolerated);
    let values = claims.map(|claim| of.dataset[claim].value.as_ref().map(|value| words_of(&value_words(words, value))));
    Some(framed(words, &clause, values, measure.and_then(|measure| tolerance(words, measure))))
}

/// A clause as a sentence that ends with what each of the two has, if both have it.
fn framed(words: &Catalogue, clause: &str, both: [Option<String>; 2], tolerance: Option<String>) -> String {
    match (both, tolerance) {
        ([Some(a), Some(b)], Some(tolerance)) => words.frame_with_tolerance(clause, &a, &b, &tolerance),
        ([Some(a), Some(b)], None) => words.frame_with_both(clause, &a, &b),
        _ => words.frame(clause),
    }
}

fn measure(of: &Compared, claim: ClaimIx) -> Option<&Measure> {
    let proposition = of.by(Count::Voices).places.proposition(claim)?;
    of.dataset[proposition].measure.as_ref()
}

fn tolerance(words: &Catalogue, measure: &Measure) -> Option<String> {
    Some(match (measure.tolerance?, &measure.unit) {
        (Tolerance::Relative(share), _) => words.value_percent(&words.number(share * 100.0)),
        (Tolerance::Absolute(distance), Some(unit)) => words.value_in_unit(&words.number(distance), unit),
        (Tolerance::Absolute(distance), None) => words.number(distance),
    })
}
