//! How far two agree, in sentences each number of which opens its reason.

use super::class::aspect;
use crate::compare::agreement::kappa::Weights;
use crate::compare::agreement::{ENOUGH, PairAgreement};
use crate::compare::{Coefficient, Fraction, PairClass};
use crate::present::lean_rows::signed;
use crate::present::{Catalogue, Compared, Phrase};
use crate::state::{Asked, Aspect, Open};

/// How far two agree: counts, then the share of at least two common propositions, then the coefficient or why there is none.
pub(super) fn overlap(of: &Compared, pair: &PairAgreement) -> Vec<Vec<Phrase>> {
    let (words, common) = (&of.words, pair.common.len());
    if common == 0 {
        return vec![vec![Phrase::plain(words.side_no_common())]];
    }
    let opening = |aspect, text: String| vec![opening(of, pair, aspect, text)];
    let both = words.side_common(opening(Aspect::Agreement, words.side_propositions(common)));
    let mut sentences = vec![both, classes(of, pair)];
    sentences.extend(share(pair).map(|share| {
        let percent = usize::try_from(share.of(100)).unwrap_or_default();
        words.side_share(opening(Aspect::Agreement, words.side_percent(percent)), common)
    }));
    let [plain, weighted] = [Weights::Nominal, Weights::Linear].map(|weights| pair.counts.kappa(weights));
    if matches!(plain, Coefficient::TooFew { .. }) {
        sentences.push(words.side_kappa_few(opening(Aspect::WeightedKappa, words.side_too_few()), ENOUGH));
    } else {
        let [plain, weighted] = [(Aspect::Kappa, plain), (Aspect::WeightedKappa, weighted)]
            .map(|(aspect, kappa)| opening(aspect, kappa_words(words, kappa)));
        sentences.push(words.side_kappa(plain, weighted));
        sentences.push(vec![Phrase::plain(words.side_kappa_caution())]);
    }
    sentences
}

/// How many are of each class; agreement and conflict are said even where there is none.
fn classes(of: &Compared, pair: &PairAgreement) -> Vec<Phrase> {
    let size = |class| pair.of(class).len();
    let number = |class| vec![opening(of, pair, aspect(class), of.words.side_number(size(class)))];
    let (figures, qualified, changed) = (PairClass::FiguresDiffer, PairClass::Qualify, PairClass::Changed);
    of.words.side_classes(
        number(PairClass::Agree),
        number(PairClass::Conflict),
        size(figures),
        number(figures),
        size(qualified),
        number(qualified),
        size(changed),
        number(changed),
    )
}

/// The share of agreement; a single proposition says more by itself than as 0 or 100 %.
fn share(pair: &PairAgreement) -> Option<Fraction> {
    let [agreed, common] = [pair.of(PairClass::Agree).len(), pair.common.len()].map(i64::try_from);
    let (agreed, common) = (agreed.ok()?, common.ok()?);
    if common < 2 { None } else { Fraction::new(agreed, common) }
}

fn kappa_words(words: &Catalogue, kappa: Coefficient<Fraction>) -> String {
    match kappa {
        Coefficient::Value(value) => signed(value),
        Coefficient::Undefined => words.side_undefined(),
        Coefficient::TooFew { .. } => words.side_too_few(),
    }
}

/// Words that open what is said about a pair.
pub(super) fn opening(of: &Compared, pair: &PairAgreement, aspect: Aspect, text: String) -> Phrase {
    Phrase::opening(text, Open::Reason(Asked::Pair(aspect, of.named(pair.a), of.named(pair.b))))
}
