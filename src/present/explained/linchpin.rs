//! What holds an answer up: without which claims, voices or sources it would be another.

use std::cmp::Ordering;

use crate::compare::explain::{Basis, Term};
use crate::compare::linchpins::{Answer, Grain, Item, LARGEST, Linchpin, Linchpins, Target};
use crate::compare::{Explanation, Finding, Member, Verdict};
use crate::model::{ClaimIx, PropositionIx, ReadingIx};
use crate::present::Compared;
use crate::present::phrase::{Phrase, Sentence};
use crate::present::reason::named;
use crate::present::words;
use crate::state::Count;

use super::relation::who;

/// At most so many sets have a sentence of their own.
const TOLD: usize = 3;

pub(super) fn linchpins(
    of: &Compared,
    count: Count,
    target: Target,
    grain: Grain,
    explanation: &Explanation,
) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Linchpins { now, found } = &explanation.basis else { return None };
    let asked = Asked { of, count, target };
    let mut sentences = vec![asked.stands(*now)?.then(".").phrases()];
    let Some(found) = found else {
        sentences.push(Sentence::new(unchanging(*now, grain)).phrases());
        return Some(sentences);
    };
    sentences.extend(together(found.size, grain).map(|text| Sentence::new(text).phrases()));
    for (set, term) in found.sets.iter().zip(&explanation.arithmetic.above.terms).take(TOLD) {
        sentences.push(asked.without(set, term, grain)?);
    }
    sentences.extend(others(found, grain).map(|text| Sentence::new(text).phrases()));
    Some(sentences)
}

/// What is taken away: one of them, and several.
fn nouns(grain: Grain) -> (&'static str, &'static str) {
    match grain {
        Grain::Claims => ("claim", "claims"),
        Grain::Voices => ("voice", "voices"),
        Grain::Sources => ("source", "sources"),
    }
}

/// That nothing changes an answer.
fn unchanging(now: Answer, grain: Grain) -> String {
    if now == Answer::Verdict(Verdict::Unaddressed) {
        return "Nobody takes a position on it, so that none can be taken away.".into();
    }
    format!("No removal of up to {LARGEST} {} changes it.", nouns(grain).1)
}

/// That fewer are not enough; none where one is.
fn together(size: usize, grain: Grain) -> Option<String> {
    let (one, many) = nouns(grain);
    match size {
        2 => Some(format!("No single {one} changes it, but two together do.")),
        3 => Some(format!("No two {many} change it, but three together do.")),
        _ => None,
    }
}

/// How many sets are left that have no sentence of their own.
fn others(found: &Linchpins, grain: Grain) -> Option<String> {
    let left = found.total.saturating_sub(u64::try_from(TOLD).unwrap_or_default());
    let (one, many) = nouns(grain);
    let (one, many) = match found.size {
        1 => (one.to_owned(), many.to_owned()),
        2 => (format!("pair of {many}"), format!("pairs of {many}")),
        _ => (format!("group of three {many}"), format!("groups of three {many}")),
    };
    match left {
        0 => None,
        1 => Some(format!("It would also change without one other {one}.")),
        _ => Some(format!("It would also change without any one of {left} other {many}.")),
    }
}

/// What a set of linchpins changes.
struct Asked<'c> {
    of: &'c Compared,
    count: Count,
    target: Target,
}

impl Asked<'_> {
    /// What the answer is.
    fn stands(&self, now: Answer) -> Option<Sentence> {
        Some(match (self.target, now) {
            (Target::Verdict(at), Answer::Verdict(verdict)) => {
                Sentence::new(format!("The verdict is “{}”", self.verdict(self.finding(at)?, verdict, &[])))
            }
            (_, Answer::Outcome(state)) => {
                Sentence::new(format!("The outcome is “{}”", words::outcome(&self.of.words, state)))
            }
            (Target::Sign { member, between }, Answer::Sign(sign)) => {
                Sentence::default().with(named(self.of, member)).then(match sign {
                    Some(sign) => format!(" leans {}", self.side(sign, between)),
                    None => format!(" has no lean between {}", self.both(between)),
                })
            }
            (Target::Order { a, b, between }, Answer::Order(order)) => match order {
                None => Sentence::default()
                    .with(named(self.of, a))
                    .then(" and ")
                    .with(named(self.of, b))
                    .then(format!(" have no order, since they do not both lean between {}", self.both(between))),
                Some(order) => self.ordered((a, b), order, between, ("leans", "lean")),
            },
            _ => return None,
        })
    }

    /// What the answer would be without a set.
    fn without(&self, set: &Linchpin, term: &Term, grain: Grain) -> Option<Vec<Phrase>> {
        let sentence = self.removed(set, grain);
        let sentence = match (self.target, set.becomes) {
            (Target::Verdict(at), Answer::Verdict(verdict)) => sentence
                .then(format!("the verdict would be “{}”", self.verdict(self.finding(at)?, verdict, &term.claims))),
            (_, Answer::Outcome(state)) => {
                sentence.then(format!("the outcome would be “{}”", words::outcome(&self.of.words, state)))
            }
            (Target::Sign { member, between }, Answer::Sign(sign)) => {
                sentence.with(named(self.of, member)).then(match sign {
                    Some(sign) => format!(" would lean {}", self.side(sign, between)),
                    None => " would have no lean".into(),
                })
            }
            (Target::Order { a, b, between }, Answer::Order(order)) => match order {
                None => sentence.then("they would have no order, since not both would lean"),
                Some(order) => {
                    let ordered = self.ordered((a, b), order, between, ("would lean", "would lean"));
                    ordered.phrases().into_iter().fold(sentence, Sentence::with)
                }
            },
            _ => return None,
        };
        Some(sentence.then(".").phrases())
    }

    fn finding(&self, at: PropositionIx) -> Option<&Finding> {
        self.of.by(self.count).finding(at)
    }

    /// The word for a verdict where some claims are gone: what nobody takes a position on can still be reported.
    fn verdict(&self, finding: &Finding, of: Verdict, gone: &[ClaimIx]) -> String {
        let is_reported = finding.apart.iter().any(|claim| !gone.contains(claim));
        if of == Verdict::Unaddressed && !is_reported {
            words::verdict(&self.of.words, of)
        } else {
            words::verdict_for(&self.of.words, self.count, of)
        }
    }

    /// `Without the claim of A (S), `
    fn removed(&self, set: &Linchpin, grain: Grain) -> Sentence {
        let (one, many) = nouns(grain);
        let noun = if set.removed.len() == 1 { one } else { many };
        let of = if grain == Grain::Claims { " of" } else { "" };
        let name = |item: &Item| match *item {
            Item::Claim(claim) => self.claim(claim),
            Item::Voice(voice) => named(self.of, Member::Voice(voice)),
            Item::Source(source) => named(self.of, Member::Source(source)),
        };
        let names = set.removed.iter().map(name).collect();
        Sentence::new(format!("Without the {noun}{of} ")).row(&self.of.words, names).then(", ")
    }

    /// A claim by its voice and its source, and where the answer rests on more than one proposition, by its proposition.
    fn claim(&self, claim: ClaimIx) -> Phrase {
        let Phrase { text, opens } = who(self.of, claim);
        let proposition = self.of.by(self.count).places.proposition(claim);
        match (self.target, proposition) {
            (Target::Verdict(_), _) | (_, None) => Phrase { text, opens },
            (_, Some(at)) => {
                let statement = self.of.dataset[at].statement.trim_end_matches('.');
                Phrase { text: format!("{text} on “{statement}”"), opens }
            }
        }
    }

    fn label(&self, reading: ReadingIx) -> &str {
        &self.of.dataset[reading].label
    }

    fn both(&self, between: (ReadingIx, ReadingIx)) -> String {
        format!("{} and {}", self.label(between.0), self.label(between.1))
    }

    fn side(&self, sign: Ordering, between: (ReadingIx, ReadingIx)) -> String {
        match sign {
            Ordering::Less => format!("towards {}", self.label(between.0)),
            Ordering::Equal => format!("to neither side between {}", self.both(between)),
            Ordering::Greater => format!("towards {}", self.label(between.1)),
        }
    }

    /// Who of two leans further to the first reading; the verb for one and for both.
    fn ordered(
        &self,
        (a, b): (Member, Member),
        order: Ordering,
        between: (ReadingIx, ReadingIx),
        (one, two): (&str, &str),
    ) -> Sentence {
        let (first, second) = if order == Ordering::Greater { (b, a) } else { (a, b) };
        let (first, second) = (named(self.of, first), named(self.of, second));
        if order == Ordering::Equal {
            let alike = format!(" {two} alike between {}", self.both(between));
            return Sentence::default().with(first).then(" and ").with(second).then(alike);
        }
        let further = format!(" {one} further towards {} than ", self.label(between.0));
        Sentence::default().with(first).then(further).with(second)
    }
}
