//! How far all members agree, in words: Krippendorff's alpha.

use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::{ENOUGH, Part};
use crate::compare::explain::Basis;
use crate::compare::{Coefficient, Explanation};
use crate::present::phrase::{Phrase, plainly};
use crate::present::{Catalogue, Compared, words};
use crate::state::Count;

pub(super) fn alpha(
    of: &Compared,
    count: Count,
    part: Part,
    scale: Scale,
    explanation: &Explanation,
) -> Option<Vec<Vec<Phrase>>> {
    let Basis::TableAgreement(found) = &explanation.basis else { return None };
    let whom = whom(of, count, part);
    Some(match found.on(scale) {
        Coefficient::TooFew { .. } => vec![of.words.alpha_too_few(whom, found.common, ENOUGH)],
        Coefficient::Undefined => vec![of.words.alpha_undefined(whom)],
        Coefficient::Value(alpha) => vec![
            of.words.alpha(whom, &signed(&of.words, alpha), found.common),
            plainly(of.words.alpha_rule(scale_name(scale))),
        ],
    })
}

/// Whose agreement it is.
fn whom(of: &Compared, count: Count, part: Part) -> Vec<Phrase> {
    let (part, topic, member) = match part {
        Part::Whole => ("whole", "", Vec::new()),
        Part::Topic(topic) => ("topic", of.dataset[topic].label.as_str(), Vec::new()),
        Part::Without(member) => ("without", "", vec![of.member_phrase(member)]),
    };
    of.words.all(words::unit(count), part, topic, member)
}

/// The scale, as messages choose by it; not for the screen.
fn scale_name(scale: Scale) -> &'static str {
    match scale {
        Scale::Nominal => "nominal",
        Scale::Ordinal => "ordinal",
        Scale::Interval => "interval",
    }
}

/// A coefficient with a sign and up to two decimals.
fn signed(words: &Catalogue, alpha: f64) -> String {
    let rounded = (alpha * 100.0).round() / 100.0;
    let plus = if rounded > 0.0 { "+" } else { "" };
    words.signed(plus, &words.number(rounded))
}
