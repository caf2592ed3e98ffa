//! How far two members agree, and the coefficient.

use crate::compare::agreement::ENOUGH;
use crate::compare::explain::Basis;
use crate::compare::{Coefficient, Member, PairClass, agreement};
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

pub(super) fn coefficient(of: &Compared, a: Member, b: Member, basis: &Basis) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Coefficient(coefficient, common) = basis else { return None };
    let pair = Sentence::default().row(vec![named(of, a), named(of, b)]).phrases();
    let about = |before: &str, after: String| {
        pair.iter().cloned().fold(Sentence::new(before), Sentence::with).then(after).phrases()
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
            about("Cohen’s kappa of ", format!(" is {}, over {common}.", signed(*value))),
            Sentence::new("It is 1 where they agree on everything and 0 where they agree no more than by chance.")
                .phrases(),
        ],
    })
}

fn both(of: &Compared, a: Member, b: Member) -> Sentence {
    Sentence::default().row(vec![named(of, a), named(of, b)])
}
