//! The arithmetic as a reader would write it down.

use std::mem::discriminant;

use crate::compare::Fraction;
use crate::compare::explain::{Arithmetic, Number, Part, Sum, Term};
use crate::present::Catalogue;

/// At most so many products are written out.
const SHOWN: usize = 40;

/// The terms, multiplied, added and divided, up to the result.
pub(super) fn sum(words: &Catalogue, arithmetic: &Arithmetic) -> String {
    let total = |of| total(words, of);
    let above = Written::of(words, &arithmetic.above);
    let Some(below) = &arithmetic.below else {
        let total = total(arithmetic.above.total);
        return if above.text == total { total } else { format!("{} = {total}", above.text) };
    };
    let (divided, by) = (total(arithmetic.above.total), total(below.total));
    let result = total(arithmetic.result);
    let mut steps =
        vec![format!("{} ÷ {}", above.bracketed(), Written::of(words, below).bracketed()), format!("{divided} ÷ {by}")];
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
    fn of(words: &Catalogue, sum: &Sum) -> Self {
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
            text += &product(words, times, factors);
        }
        if text.is_empty() {
            text.push('0');
        }
        if more > 0 {
            text = words.and_more_terms(&text, more);
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

fn product(words: &Catalogue, times: usize, factors: &[Fraction]) -> String {
    let product = factors.iter().map(|factor| number(words, size(*factor))).collect::<Vec<_>>().join(" × ");
    match (times, factors) {
        (1, _) => product,
        (_, [_]) => format!("{times} × {product}"),
        _ => format!("{times} × ({product})"),
    }
}

/// A number, exact or with up to four decimals.
fn total(words: &Catalogue, of: Number) -> String {
    match of {
        Number::Exact(fraction) => number(words, fraction),
        Number::Nearest(plain) => words.number(plain),
    }
}

/// A fraction as a whole number, with ¼, ½ or ¾, or as a quotient; the sign in front.
fn number(words: &Catalogue, fraction: Fraction) -> String {
    let plain = |whole| words.whole(usize::try_from(whole).unwrap_or_default());
    let Fraction { numerator, denominator } = fraction.reduced();
    let sign = if numerator < 0 { "−" } else { "" };
    let (whole, rest) = (numerator.saturating_abs() / denominator, numerator.saturating_abs() % denominator);
    let part = match (rest, denominator) {
        (0, _) => "",
        (1, 4) => "¼",
        (1, 2) => "½",
        (3, 4) => "¾",
        _ => return format!("{sign}{}/{}", plain(numerator.saturating_abs()), plain(denominator)),
    };
    match whole {
        0 if !part.is_empty() => format!("{sign}{part}"),
        _ => format!("{sign}{}{part}", plain(whole)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Catalogue, SHOWN, sum};
    use crate::compare::Fraction;
    use crate::compare::explain::{Arithmetic, Part, Sum, Term};
    use crate::model::{PropositionIx, ReadingIx};

    const WEIGHT: Part = Part::Weight { proposition: PropositionIx(0), reading: ReadingIx(0) };

    fn fraction((numerator, denominator): (i64, i64)) -> Fraction {
        Fraction::new(numerator, denominator).unwrap()
    }

    fn total(part: Part, terms: &[&[(i64, i64)]], total: (i64, i64)) -> Sum {
        let factors = |factors: &&[(i64, i64)]| factors.iter().copied().map(fraction).collect();
        let term = |of| Term { part, factors: factors(of), claims: Vec::new() };
        Sum { terms: terms.iter().map(term).collect(), total: fraction(total).into() }
    }

    #[track_caller]
    fn check(above: Sum, below: Option<Sum>, result: (i64, i64), expected: &str) {
        assert_eq!(sum(&Catalogue::default(), &Arithmetic { above, below, result: fraction(result).into() }), expected);
    }

    #[test]
    fn a_sum_is_written_with_what_it_comes_to() {
        let check = |part, terms: &[&[(i64, i64)]], result, expected: &str| {
            check(total(part, terms, result), None, result, expected);
        };
        check(Part::Voices, &[], (0, 1), "0");
        check(Part::Voices, &[&[(5, 1)]], (5, 1), "5");
        check(Part::Voices, &[&[(5, 1)], &[(-1, 1), (2, 1)]], (3, 1), "5 − 2 = 3");
        check(Part::Voices, &[&[(1, 1)], &[(-1, 1), (1, 2)]], (1, 2), "1 − ½ = ½");
        check(Part::Voices, &[&[(1, 1)], &[(1, 1)]], (2, 1), "1 + 1 = 2");
        check(Part::Voices, &[&[(1, 1)], &[(1, 1)], &[(1, 1)]], (3, 1), "3 × 1 = 3");
        check(WEIGHT, &[&[(1, 1), (2, 1)], &[(1, 1), (2, 1)], &[(1, 1), (2, 1)]], (6, 1), "3 × (1 × 2) = 6");
        check(WEIGHT, &[&[(3, 4), (-2, 1)], &[(1, 6), (0, 1)]], (-3, 2), "−¾ × 2 = −1½");
        check(WEIGHT, &[&[(-1, 1), (2, 1)], &[(-1, 1), (-1, 1)]], (-1, 1), "−1 × 2 + 1 × 1 = −1");
        check(WEIGHT, &[&[(-1, 1), (1, 2), (-2, 1)]], (1, 1), "½ × 2 = 1");
        check(WEIGHT, &[&[(1, 6), (1, 1)]], (1, 6), "1/6 × 1 = 1/6");
    }

    #[test]
    fn a_quotient_goes_through_both_sums() {
        let pairs = || total(Part::Members, &[&[(1, 1), (3, 1), (1, 2)]], (3, 2));
        let camps = total(Part::TwoCamps, &[&[(2, 1), (2, 1)]], (4, 1));
        check(pairs(), Some(camps), (6, 16), "(1 × 3 × ½) ÷ (2 × 2) = 1½ ÷ 4 = 3/8");
        let one = |n| total(Part::Members, &[&[(n, 1)]], (n, 1));
        check(one(1), Some(one(3)), (1, 3), "1 ÷ 3");
        check(one(2), Some(one(4)), (2, 4), "2 ÷ 4 = ½");
        check(one(0), Some(one(3)), (0, 3), "0 ÷ 3 = 0");
    }

    #[test]
    fn a_long_sum_is_cut_and_says_so() {
        let terms: Vec<Vec<(i64, i64)>> = (1..=60).map(|n| vec![(n, 1)]).collect();
        let terms: Vec<&[(i64, i64)]> = terms.iter().map(Vec::as_slice).collect();
        let arithmetic = Arithmetic {
            above: total(Part::Members, &terms, (1830, 1)),
            below: None,
            result: fraction((1830, 1)).into(),
        };
        let sum = sum(&Catalogue::default(), &arithmetic);
        assert_eq!(sum.matches(" + ").count(), SHOWN - 1);
        assert!(sum.ends_with("+ 40 and 20 more = 1,830"), "{sum}");
    }
}
