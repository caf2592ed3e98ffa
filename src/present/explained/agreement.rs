//! How far two members agree, and the coefficient.

use crate::compare::agreement::ENOUGH;
use crate::compare::agreement::kappa::Weights;
use crate::compare::explain::Basis;
use crate::compare::{Coefficient, Explanation, Member, PairClass, agreement};
use crate::present::lean_rows::signed;
use crate::present::phrase::{Phrase, all, plainly};
use crate::present::side_by_side::aspect;
use crate::present::{Catalogue, Compared};
use crate::state::{Asked, Count, Open};

use super::whole;

pub(super) fn share(of: &Compared, count: Count, a: Member, b: Member) -> Vec<Vec<Phrase>> {
    let pair = agreement(&of.dataset, of.by(count), a, b);
    let number = |class: PairClass| {
        let asked = Asked::Pair(aspect(class), of.named(a), of.named(b));
        vec![Phrase::opening(of.words.whole(pair.of(class).len()), Open::Reason(asked))]
    };
    let others = pair.classes.iter().filter(|(class, list)| *class != PairClass::Agree && !list.is_empty());
    let others: Vec<_> = others.map(|(class, _)| class_words(&of.words, *class, number(*class))).collect();
    let [a, b] = [a, b].map(|member| vec![of.member_phrase(member)]);
    let agreed = of.words.pair_agrees(a, b, number(PairClass::Agree), pair.common.len());
    let others = (!others.is_empty()).then(|| of.words.pair_otherwise(all(&of.words, others)));
    std::iter::once(agreed).chain(others).collect()
}

fn class_words(words: &Catalogue, class: PairClass, number: Vec<Phrase>) -> Vec<Phrase> {
    match class {
        PairClass::Agree => words.class_agree(number),
        PairClass::Qualify => words.class_qualify(number),
        PairClass::Conflict => words.class_conflict(number),
        PairClass::FiguresDiffer => words.class_figures_differ(number),
        PairClass::Changed => words.class_changed(number),
    }
}

/// The share of common propositions on which both are on the same side.
pub(super) fn percent(of: &Compared, pair: (Member, Member), found: &Explanation) -> Option<Vec<Vec<Phrase>>> {
    let (share, common) = (found.arithmetic.result.exact()?, sides(found)?);
    let (a, b) = both(of, pair);
    let same = of.words.same_side(a, b, whole(share.numerator), common, whole(share.of(100)));
    Some(vec![same, plainly(of.words.same_side_rule())])
}

/// How close the ranks of both are.
pub(super) fn weighted(of: &Compared, pair: (Member, Member), found: &Explanation) -> Option<Vec<Vec<Phrase>>> {
    let (share, common) = (found.arithmetic.result.exact()?, sides(found)?);
    let (a, b) = both(of, pair);
    let come_to = of.words.weighted_agreement(a, b, whole(share.of(100)), common);
    Some(vec![come_to, plainly(of.words.weighted_agreement_rule())])
}

/// How many propositions a pair has in common.
fn sides(found: &Explanation) -> Option<usize> {
    let Basis::Sides { common } = found.basis else { return None };
    Some(common)
}

pub(super) fn coefficient(
    of: &Compared,
    pair: (Member, Member),
    weights: Weights,
    basis: &Basis,
) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Coefficient(coefficient, common) = basis else { return None };
    let (a, b) = both(of, pair);
    let weights = match weights {
        Weights::Linear => "linear",
        Weights::Nominal => "nominal",
    };
    Some(match coefficient {
        Coefficient::TooFew { .. } => vec![of.words.kappa_too_few(a, b, *common, ENOUGH)],
        Coefficient::Undefined => vec![of.words.kappa_undefined(a, b)],
        Coefficient::Value(value) => vec![
            of.words.kappa(weights, a, b, &signed(&of.words, *value), *common),
            plainly(of.words.kappa_rule(weights)),
        ],
    })
}

/// The names of a pair.
fn both(of: &Compared, (a, b): (Member, Member)) -> (Vec<Phrase>, Vec<Phrase>) {
    (vec![of.member_phrase(a)], vec![of.member_phrase(b)])
}
