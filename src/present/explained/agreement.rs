//! How far two members agree, and the coefficient.

use crate::compare::agreement::ENOUGH;
use crate::compare::agreement::kappa::Weights;
use crate::compare::explain::Basis;
use crate::compare::{Coefficient, Explanation, Member, PairClass, agreement};
use crate::present::Compared;
use crate::present::lean_rows::signed;
use crate::present::phrase::{Phrase, Sentence};
use crate::present::reason::named;
use crate::present::words::counted;
use crate::state::Count;

pub(super) fn share(of: &Compared, count: Count, a: Member, b: Member) -> Vec<Vec<Phrase>> {
    let pair = agreement(&of.dataset, of.by(count), a, b);
    let common = counted(pair.common.len(), "proposition", "propositions");
    let agreed = pair.of(PairClass::Agree).len();
    let agree = both(of, a, b).then(format!(" agree on {agreed} of {common} that both address."));
    let others = pair.classes.iter().filter(|(class, list)| *class != PairClass::Agree && !list.is_empty());
    let others: Vec<_> = others.map(|(class, list)| format!("{} {}", list.len(), class_words(*class))).collect();
    let mut sentences = vec![agree.phrases()];
    if !others.is_empty() {
        sentences.push(Sentence::new(format!("The others: {}.", others.join(", "))).phrases());
    }
    sentences
}

fn class_words(class: PairClass) -> &'static str {
    match class {
        PairClass::Agree => "in agreement",
        PairClass::Qualify => "accepted only in part",
        PairClass::Conflict => "in conflict",
        PairClass::FiguresDiffer => "with figures that differ",
        PairClass::Changed => "split by time or scope",
    }
}

/// The share of common propositions on which both are on the same side.
pub(super) fn percent(of: &Compared, (a, b): (Member, Member), found: &Explanation) -> Option<Vec<Vec<Phrase>>> {
    let (share, common) = (found.arithmetic.result.exact()?, sides(found)?);
    let (same, percent) = (share.numerator, share.of(100));
    let text = format!(" are on the same side of {same} of {common} that both address, {percent} %.");
    let rule = "Affirming, accepting in part, denying, and both affirming and denying are four sides; times, scopes and figures do not count here.";
    Some(vec![both(of, a, b).then(text).phrases(), Sentence::new(rule).phrases()])
}

/// How close the ranks of both are.
pub(super) fn weighted(of: &Compared, (a, b): (Member, Member), found: &Explanation) -> Option<Vec<Vec<Phrase>>> {
    let (share, common) = (found.arithmetic.result.exact()?, sides(found)?);
    let text = format!(" come to {} % of full agreement, over {common} that both address.", share.of(100));
    let rule = "To affirm what the other denies is two steps apart; accepting it in part, or saying both, is one step from either. The share is what is left of two steps for each proposition.";
    Some(vec![both(of, a, b).then(text).phrases(), Sentence::new(rule).phrases()])
}

/// The common propositions of a pair.
fn sides(found: &Explanation) -> Option<String> {
    let Basis::Sides { common } = found.basis else { return None };
    Some(counted(common, "proposition", "propositions"))
}

pub(super) fn coefficient(
    of: &Compared,
    (a, b): (Member, Member),
    weights: Weights,
    basis: &Basis,
) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Coefficient(coefficient, common) = basis else { return None };
    let pair = Sentence::default().row(&of.words, vec![named(of, a), named(of, b)]).phrases();
    let about = |before: &str, after: String| {
        pair.iter().cloned().fold(Sentence::new(before), Sentence::with).then(after).phrases()
    };
    let kappa_of = match weights {
        Weights::Linear => "Cohen’s kappa of ",
        Weights::Nominal => "Cohen’s unweighted kappa of ",
    };
    let common = counted(*common, "common proposition", "common propositions");
    Some(match coefficient {
        Coefficient::TooFew { .. } => {
            vec![about("Too few to say: ", format!(" have {common}, and a coefficient needs {ENOUGH}."))]
        }
        Coefficient::Undefined => vec![about(
            "No coefficient can be said of ",
            ": both always take one and the same side, so that chance alone would have them agree.".into(),
        )],
        Coefficient::Value(value) => vec![
            about(kappa_of, format!(" is {}, over {common}.", signed(&of.words, *value))),
            Sentence::new(format!(
                "It is 1 where they agree on everything and 0 where they agree no more than by chance{}.",
                weighing(weights)
            ))
            .phrases(),
        ],
    })
}

/// What differs, and how much; the ranks of the usual coefficient go without saying.
fn weighing(weights: Weights) -> &'static str {
    match weights {
        Weights::Linear => "",
        Weights::Nominal => "; any two different sides differ alike",
    }
}

fn both(of: &Compared, a: Member, b: Member) -> Sentence {
    Sentence::default().row(&of.words, vec![named(of, a), named(of, b)])
}
