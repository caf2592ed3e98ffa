//! The arithmetic as a reader would write it down.

use std::mem::discriminant;

use crate::compare::Fraction;
use crate::compare::explain::{Arithmetic, Part, Sum, Term};

/// At most so many products are written out.
const SHOWN: usize = 40;

/// The terms, multiplied, added and divided, up to the result.
pub(super) fn sum(arithmetic: &Arithmetic) -> String {
    let above = Written::of(&arithmetic.above);
    let Some(below) = &arithmetic.below else {
        let total = number(arithmetic.above.total);
        return if above.text == total { total } else { format!("{} = {total}", above.text) };
    };
    let (divided, by) = (number(arithmetic.above.total), number(below.total));
    let result = number(arithmetic.result);
    let mut steps =
        vec![format!("{} ÷ {}", above.bracketed(), Written::of(below).bracketed()), format!("{divided} ÷ {by}")];
    // A quotient of the same two numbers says nothing new.
    if result != format!("{divided}/{by}") {
        steps.push(result);
    }
    steps.dedup();
    steps.join(" = ")
}

/// A sum as it is written.
struct Written {
    text: String,
    /// Whether it is a single number, which needs no brackets.
    is_number: bool,
}

impl Written {
    fn of(sum: &Sum) -> Self {
        let products = products(&sum.terms);
        let is_number = matches!(products.as_slice(), [] | [(_, 1, [_])]);
        let mut text = String::new();
        let more = products.len().saturating_sub(SHOWN);
        for (minus, times, factors) in products.into_iter().take(SHOWN) {
            text += match (minus, text.is_empty()) {
                (false, true) => "",
                (false, false) => " + ",
                (true, true) => "−",
                (true, false) => " − ",
            };
            text += &product(times, factors);
        }
        if text.is_empty() {
            text.push('0');
        }
        if more > 0 {
            text += &format!(" and {more} more");
        }
        Self { text, is_number }
    }

    fn bracketed(&self) -> String {
        if self.is_number { self.text.clone() } else { format!("({})", self.text) }
    }
}

/// Whether it is taken away, how often it occurs, and its factors, of which the signs do not count.
type Product<'t> = (bool, usize, &'t [Fraction]);

/// The products of the terms; from three equal ones of a kind on they are one. A product with nothing is left out.
fn products(terms: &[Term]) -> Vec<Product<'_>> {
    let mut kinds: Vec<(&Term, usize)> = Vec::new();
    for term in terms.iter().filter(|term| !is_nothing(term)) {
        match kinds.iter_mut().find(|(of, _)| is_alike(of, term)) {
            Some((_, times)) => *times += 1,
            None => kinds.push((term, 1)),
        }
    }
    let each = kinds.into_iter().flat_map(|(term, times)| {
        let (times, copies) = if times == 2 { (1, 2) } else { (times, 1) };
        std::iter::repeat_n((is_minus(term), times, bare(term)), copies)
    });
    each.collect()
}

/// Whether two terms of one kind are written alike.
fn is_alike(a: &Term, b: &Term) -> bool {
    let sizes = |term| bare(term).iter().copied().map(size);
    discriminant(&a.part) == discriminant(&b.part) && is_minus(a) == is_minus(b) && sizes(a).eq(sizes(b))
}

fn is_nothing(term: &Term) -> bool {
    bare(term).len() > 1 && bare(term).iter().any(|factor| factor.numerator == 0)
}

fn is_minus(term: &Term) -> bool {
    term.factors.iter().filter(|factor| factor.numerator < 0).count() % 2 == 1
}

/// The factors without a leading −1 that only takes the rest away. Of a weight, which is stance × bearing, the first of two factors is
/// the stance.
fn bare(term: &Term) -> &[Fraction] {
    let is_weight = matches!((term.part, term.factors.len()), (Part::Weight { .. }, 2));
    match term.factors.as_slice() {
        [Fraction { numerator: -1, denominator: 1 }, rest @ ..] if !is_weight && !rest.is_empty() => rest,
        factors => factors,
    }
}

fn size(factor: Fraction) -> Fraction {
    Fraction { numerator: factor.numerator.saturating_abs(), ..factor }
}

fn product(times: usize, factors: &[Fraction]) -> String {
    let product = factors.iter().map(|factor| number(size(*factor))).collect::<Vec<_>>().join(" × ");
    match (times, factors) {
        (1, _) => product,
        (_, [_]) => format!("{times} × {product}"),
        _ => format!("{times} × ({product})"),
    }
}

/// A fraction as a whole number, with ¼, ½ or ¾, or as a quotient; the sign in front.
fn number(fraction: Fraction) -> String {
    let Fraction { numerator, denominator } = fraction.reduced();
    let sign = if numerator < 0 { "−" } else { "" };
    let (whole, rest) = (numerator.saturating_abs() / denominator, numerator.saturating_abs() % denominator);
    let part = match (rest, denominator) {
        (0, _) => "",
        (1, 4) => "¼",
        (1, 2) => "½",
        (3, 4) => "¾",
        _ => return format!("{sign}{}/{denominator}", numerator.saturating_abs()),
    };
    match whole {
        0 if !part.is_empty() => format!("{sign}{part}"),
        _ => format!("{sign}{whole}{part}"),
    }
}
