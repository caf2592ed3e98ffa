//! Arithmetic as data: terms that are products, sums of terms, and one division.

use crate::compare::{Fraction, PairClass, Side, SilenceKind};
use crate::model::{ClaimIx, PropositionIx, ReadingIx, SourceIx, Stance, VoiceIx};

use super::Number;

/// A number as it is worked out by hand: a sum, or one sum divided by another.
#[derive(Clone, Debug, PartialEq)]
pub struct Arithmetic {
    /// What is added up, above the line.
    pub above: Sum,
    /// What it is divided by; none if it is not divided.
    pub below: Option<Sum>,
    /// The number.
    pub result: Number,
}

/// Terms and what they add up to.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// What is added.
    pub terms: Vec<Term>,
    /// What they add up to.
    pub total: Number,
}

/// A product of small numbers, with the claims behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// What it counts or weighs.
    pub part: Part,
    /// What is multiplied; a term that is taken away has −1 as its first factor.
    pub factors: Vec<Fraction>,
    /// The claims behind it, in no particular order.
    pub claims: Vec<ClaimIx>,
}

/// What a term counts or weighs. Terms that are alike are one term with their number as a factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A source.
    Source(SourceIx),
    /// A voice.
    Voice(VoiceIx),
    /// A proposition.
    Proposition(PropositionIx),
    /// The claims found in a source.
    ClaimsIn(SourceIx),
    /// The members that take a position.
    Members,
    /// The members that take one stance; of a relation, where that stance stands: affirms 1, qualifies ½, denies 0.
    Stance(Stance),
    /// The members whose values differ.
    FiguresApart,
    /// Opposed pairs that are about disjoint periods.
    ByTime,
    /// Opposed pairs that declare different scopes.
    ByScope,
    /// Opposed pairs that are one voice with itself.
    WithinVoice,
    /// All opposed pairs: affirming × denying claims.
    Opposed,
    /// Pairs of members that stand at two different points: how many stand at either, and how far the points are apart.
    Pairs {
        /// The point nearer to denial, in quarters, 0 to 3.
        low_quarters: u8,
        /// The point nearer to acceptance, in quarters, 1 to 4.
        high_quarters: u8,
    },
    /// The largest sum of distances: the smaller half of the members × the larger half.
    TwoCamps,
    /// The voices.
    Voices,
    /// The voices that speak for another of them.
    SpokenFor,
    /// Circles of voices that speak for each other and for nobody else: each counts once after all.
    Circles,
    /// What a position on a proposition weighs on a reading: stance × bearing.
    Weight {
        /// The proposition.
        proposition: PropositionIx,
        /// The reading.
        reading: ReadingIx,
    },
    /// Common propositions of one class.
    Class(PairClass),
    /// Common propositions.
    Common,
    /// Common propositions on which both are on one side.
    BothOn(Side),
    /// Common propositions on which the ranks of both lie so far apart × that distance.
    Apart {
        /// How many ranks apart, 1 or 2.
        ranks: u8,
    },
    /// Disagreement by chance: how often the first takes one rank and the second another, and how far these ranks are apart.
    /// Without weights the ranks are the names of [`crate::compare::agreement::rating()`], and any two differ alike.
    Chance {
        /// The first member's rank: 0 denies, 1 in between, 2 affirms; without weights 1 qualifies, 3 affirms and denies.
        a: u8,
        /// The second member's.
        b: u8,
    },
    /// What chance would let meet: how often each of two values is given in all, and the square of how far they lie apart. Values
    /// are those of [`crate::compare::agreement::rating()`].
    Expected {
        /// The smaller value.
        low: u8,
        /// The larger value.
        high: u8,
    },
    /// What does meet, on propositions on which equally many take a position: all ratings but one × the pairs of these two
    /// values × the square of how far they lie apart ÷ these members but one.
    Meeting {
        /// The smaller value.
        low: u8,
        /// The larger value.
        high: u8,
        /// How many members take a position on each of these propositions.
        members: usize,
    },
    /// Members that take no position, by what that means.
    Silent(SilenceKind),
    /// A bearing on a reading.
    Bearing(ReadingIx),
    /// A smallest set without which an answer would be another, with the claims that are gone with it.
    Linchpin,
    /// Further such sets, which are only counted.
    OtherLinchpins,
    /// Disagreement found: the number of common propositions × those whose ranks lie so far apart × that distance.
    Found {
        /// How many ranks apart, 1 or 2; without weights always 1.
        apart: u8,
    },
}

impl Term {
    /// A number of things.
    pub(super) fn count(part: Part, number: usize, claims: Vec<ClaimIx>) -> Self {
        Self { part, factors: vec![whole(number)], claims }
    }
}

impl Arithmetic {
    /// A number of things that are added and not divided.
    pub(super) fn count(terms: Vec<Term>, total: usize) -> Self {
        Self::plain(terms, whole(total))
    }

    /// A sum that is not divided.
    pub(super) fn plain(terms: Vec<Term>, total: Fraction) -> Self {
        Self { above: Sum::new(terms, total), below: None, result: total.into() }
    }

    /// One sum divided by another.
    pub(super) fn ratio(above: Sum, below: Sum, result: Fraction) -> Self {
        Self { above, below: Some(below), result: result.into() }
    }
}

impl Sum {
    /// Terms with what the comparison has as their sum.
    pub(super) fn new(terms: Vec<Term>, total: Fraction) -> Self {
        Self { terms, total: total.into() }
    }

    /// Terms with the nearest floating-point number to their sum.
    pub(super) fn nearest(terms: Vec<Term>) -> Self {
        let product = |term: &Term| term.factors.iter().map(|factor| factor.share()).product::<f64>();
        let total = exact(&terms).unwrap_or_else(|| terms.iter().map(product).sum());
        Self { terms, total: Number::Nearest(total) }
    }
}

/// A sum worked out in whole numbers, since terms of either sign nearly cancel out; none if the numbers grow too large.
fn exact(terms: &[Term]) -> Option<f64> {
    let mut sum = (0_i128, 1_i128);
    for term in terms {
        let mut product = (1_i128, 1_i128);
        for factor in &term.factors {
            let above = product.0.checked_mul(factor.numerator.into())?;
            product = (above, product.1.checked_mul(factor.denominator.into())?);
        }
        let above = sum.0.checked_mul(product.1)?.checked_add(product.0.checked_mul(sum.1)?)?;
        sum = smallest(above, sum.1.checked_mul(product.1)?);
    }
    Some(sum.0 as f64 / sum.1 as f64)
}

/// The same fraction in smallest terms; the denominator is positive.
fn smallest(numerator: i128, denominator: i128) -> (i128, i128) {
    let (mut divisor, mut rest) = (denominator, numerator.abs());
    while rest != 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    (numerator / divisor, denominator / divisor)
}

/// A number of things as a fraction.
pub(super) fn whole(number: usize) -> Fraction {
    Fraction { numerator: i64::try_from(number).unwrap_or(i64::MAX), denominator: 1 }
}

/// What is taken away.
pub(super) const MINUS: Fraction = Fraction { numerator: -1, denominator: 1 };

/// A whole number of equal parts of one, such as quarters; reduced.
pub(super) fn parts(numerator: i64, denominator: i64) -> Fraction {
    Fraction { numerator, denominator }.reduced()
}
