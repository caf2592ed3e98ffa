//! How far all members agree, in words: Krippendorff's alpha.

use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::{ENOUGH, Part};
use crate::compare::explain::Basis;
use crate::compare::{Coefficient, Explanation};
use crate::present::Compared;
use crate::present::number_words::number_words;
use crate::present::phrase::{Phrase, Sentence};
use crate::present::reason::named;
use crate::present::words::counted;
use crate::state::Count;

pub(super) fn alpha(
    of: &Compared,
    count: Count,
    part: Part,
    scale: Scale,
    explanation: &Explanation,
) -> Option<Vec<Vec<Phrase>>> {
    let Basis::TableAgreement(found) = &explanation.basis else { return None };
    let common = counted(found.common, "proposition", "propositions");
    Some(match found.on(scale) {
        Coefficient::TooFew { .. } => vec![
            whose(of, count, part, "Too few to say of ")
                .then(format!(": at least two take a position on {common} only, and a coefficient needs {ENOUGH}."))
                .phrases(),
        ],
        Coefficient::Undefined => vec![
            whose(of, count, part, "No coefficient can be said of ")
                .then(": all positions are on one side, so that chance alone would have them agree.")
                .phrases(),
        ],
        Coefficient::Value(alpha) => vec![
            whose(of, count, part, "Krippendorff’s alpha of ")
                .then(format!(" is {}, over {common} on which at least two take a position.", signed(alpha)))
                .phrases(),
            Sentence::new(format!(
                "It is 1 where all say the same, 0 where they agree no more than by chance and less where they agree less; {}.",
                scale_words(scale)
            ))
            .phrases(),
        ],
    })
}

/// Whose agreement it is.
fn whose(of: &Compared, count: Count, part: Part, before: &str) -> Sentence {
    let all = match count {
        Count::Sources => "all sources",
        Count::Voices => "all voices",
    };
    let sentence = Sentence::new(format!("{before}{all}"));
    match part {
        Part::Whole => sentence,
        Part::Topic(topic) => sentence.then(format!(" on “{}”", of.dataset[topic].label)),
        Part::Without(member) => sentence.then(" but ").with(named(of, member)),
    }
}

/// What differs, and how much.
fn scale_words(scale: Scale) -> &'static str {
    match scale {
        Scale::Nominal => "any two different stances differ alike (nominal)",
        Scale::Ordinal => "two stances differ the more, the more positions lie between them (ordinal)",
        Scale::Interval => {
            "denying, accepting in part and affirming stand equally far apart, and the square of the distance counts (interval)"
        }
    }
}

/// A coefficient with a sign and up to two decimals.
fn signed(alpha: f64) -> String {
    let rounded = (alpha * 100.0).round() / 100.0;
    let plus = if rounded > 0.0 { "+" } else { "" };
    format!("{plus}{}", number_words(rounded))
}
