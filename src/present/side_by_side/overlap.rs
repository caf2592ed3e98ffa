//! How far two agree, in sentences each number of which opens its reason.

use super::class::{CLASSES, aspect, mark, named};
use crate::compare::agreement::kappa::Weights;
use crate::compare::agreement::{ENOUGH, PairAgreement};
use crate::compare::{Coefficient, Fraction, PairClass};
use crate::present::lean_rows::signed;
use crate::present::{Catalogue, Compared, Mark, Phrase};
use crate::state::{Asked, Aspect, Open};

/// How far two agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// The counts in sentences, and the share of at least two common propositions.
    pub counts: Vec<Vec<Phrase>>,
    /// How much of it is more than chance, or why that cannot be said; empty if they have nothing in common.
    pub chance: Vec<Phrase>,
    /// The classes side by side; none if they have nothing in common.
    pub shares: Vec<Share>,
}

/// What part of the common propositions one class is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The class's shape.
    pub mark: Mark,
    /// The class's word.
    pub word: String,
    /// How many it has.
    pub number: String,
    /// The same in thousandths of the common propositions.
    pub permille: usize,
    /// What it opens.
    pub opens: Open,
}

impl Overlap {
    /// How far two agree, whatever the filters show.
    pub(super) fn of(of: &Compared, pair: &PairAgreement) -> Self {
        let (words, common) = (&of.words, pair.common.len());
        if common == 0 {
            let counts = vec![vec![Phrase::plain(words.side_no_common())]];
            return Self { counts, chance: Vec::new(), shares: Vec::new() };
        }
        let both = words.side_common(vec![opening(of, pair, Aspect::Agreement, words.n_propositions(common))]);
        let counts = std::iter::once(both).chain(classes(of, pair)).chain(agreed(of, pair));
        Self {
            counts: counts.collect(),
            chance: chance(of, pair),
            shares: CLASSES.map(|class| share(of, pair, class)).to_vec(),
        }
    }
}

fn share(of: &Compared, pair: &PairAgreement, class: PairClass) -> Share {
    let number = pair.of(class).len();
    Share {
        mark: mark(class),
        word: named(&of.words, class).0,
        number: of.words.side_number(number),
        permille: number * 1000 / pair.common.len().max(1),
        opens: asking(of, pair, aspect(class)),
    }
}

/// How many are of each class; agreement and conflict are said even where there is none.
fn classes(of: &Compared, pair: &PairAgreement) -> Vec<Vec<Phrase>> {
    let words = &of.words;
    let number = |class| vec![opening(of, pair, aspect(class), words.side_number(pair.of(class).len()))];
    let others = [PairClass::FiguresDiffer, PairClass::Qualify, PairClass::Changed];
    let others = others.into_iter().filter(|class| !pair.of(*class).is_empty()).map(|class| match class {
        PairClass::FiguresDiffer => words.side_figures_on(number(class)),
        PairClass::Qualify => words.side_qualified_on(number(class)),
        _ => words.side_changed_on(number(class)),
    });
    let first = words.side_agreed(number(PairClass::Agree), number(PairClass::Conflict));
    std::iter::once(first).chain(others).collect()
}

/// The share of agreement; a single proposition says more by itself than as 0 or 100 %.
fn agreed(of: &Compared, pair: &PairAgreement) -> Option<Vec<Phrase>> {
    let common = pair.common.len();
    let [above, below] = [pair.of(PairClass::Agree).len(), common].map(i64::try_from);
    let share = Fraction::new(above.ok()?, below.ok()?).filter(|_| common > 1)?;
    let percent = of.words.side_percent(usize::try_from(share.of(100)).ok()?);
    let both = |text| vec![opening(of, pair, Aspect::Agreement, text)];
    Some(of.words.side_share(both(percent), both(of.words.side_number(common)), common))
}

fn chance(of: &Compared, pair: &PairAgreement) -> Vec<Phrase> {
    let words = &of.words;
    let opening = |aspect, text| vec![opening(of, pair, aspect, text)];
    let [plain, weighted] = [Weights::Nominal, Weights::Linear].map(|weights| pair.counts.kappa(weights));
    if matches!(plain, Coefficient::TooFew { .. }) {
        return words.side_kappa_few(opening(Aspect::Kappa, words.side_too_few()), ENOUGH);
    }
    let plain = opening(Aspect::Kappa, kappa_words(words, plain));
    words.side_kappa(plain, opening(Aspect::WeightedKappa, kappa_words(words, weighted)))
}

fn kappa_words(words: &Catalogue, kappa: Coefficient<Fraction>) -> String {
    match kappa {
        Coefficient::Value(value) => signed(words, value),
        Coefficient::Undefined => words.side_undefined(),
        Coefficient::TooFew { .. } => words.side_too_few(),
    }
}

/// Words that open what is said about a pair.
pub(super) fn opening(of: &Compared, pair: &PairAgreement, aspect: Aspect, text: String) -> Phrase {
    Phrase::opening(text, asking(of, pair, aspect))
}

fn asking(of: &Compared, pair: &PairAgreement, aspect: Aspect) -> Open {
    Open::Reason(Asked::Pair(aspect, of.named(pair.a), of.named(pair.b)))
}
