//! The arithmetic of an explanation redone, by somebody who knows nothing else.

use crate::compare::Fraction;
use crate::compare::explain::{Explanation, Number as Told, Sum};

/// A number as numerator and denominator, in smallest terms and with a positive denominator.
pub(super) type Number = (i128, i128);

pub(super) fn number(numerator: i128, denominator: i128) -> Number {
    let (mut divisor, mut rest) = (denominator, numerator);
    while rest != 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    (numerator / divisor * denominator.signum() * divisor.signum(), (denominator / divisor).abs())
}

pub(super) fn plain(fraction: Fraction) -> Number {
    number(fraction.numerator.into(), fraction.denominator.into())
}

fn add(a: Number, b: Number) -> Number {
    number(a.0 * b.1 + b.0 * a.1, a.1 * b.1)
}

fn multiply(a: Number, b: Number) -> Number {
    number(a.0 * b.0, a.1 * b.1)
}

pub(super) fn redo_sum(sum: &Sum) -> Number {
    let product = |factors: &[Fraction]| factors.iter().map(|factor| plain(*factor)).fold((1, 1), multiply);
    sum.terms.iter().map(|term| product(&term.factors)).fold((0, 1), add)
}

/// Whether a number is the one that comes out.
pub(super) fn is(told: Told, redone: Number) -> bool {
    match told {
        Told::Exact(fraction) => plain(fraction) == redone,
        Told::Nearest(near) => is_near(near, redone, 1e-12 * near.abs().max(1.0)),
    }
}

#[expect(clippy::cast_precision_loss, reason = "numbers of tiny tables")]
pub(super) fn is_near(near: f64, (numerator, denominator): Number, distance: f64) -> bool {
    (near - numerator as f64 / denominator as f64).abs() <= distance
}

/// The number as it comes out when the terms are multiplied, added and divided; knows nothing else.
pub(super) fn redo(explanation: &Explanation) -> Number {
    let above = redo_sum(&explanation.arithmetic.above);
    match explanation.arithmetic.below.as_ref().map(redo_sum) {
        Some(below) => number(above.0 * below.1, above.1 * below.0),
        None => above,
    }
}

pub(super) fn count(number: usize) -> Option<Number> {
    Some((i128::try_from(number).unwrap(), 1))
}
