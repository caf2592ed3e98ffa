//! How well a proposition tells readings apart, in words.

use crate::compare::explain::Basis;
use crate::present::phrase::{Phrase, plainly, row_of};
use crate::present::{Catalogue, Compared};

pub(super) fn diagnosticity(of: &Compared, basis: &Basis) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Bearings(found) = basis else { return None };
    let bearings = found
        .bearings
        .iter()
        .map(|(reading, bearing)| of.words.bearing_of(&of.dataset[*reading].label, &signed(&of.words, *bearing)))
        .collect::<Vec<_>>();
    let telling = match found.spread {
        0 => of.words.bearings_decide_nothing(),
        _ => of.words.bearings_tell_apart(),
    };
    let are = of.words.bearings_are(row_of(&of.words, bearings), super::whole(found.spread.into()));
    Some(vec![are, plainly(telling)])
}

/// A bearing with its sign.
fn signed(words: &Catalogue, bearing: i8) -> String {
    let sign = match bearing {
        ..0 => "−",
        0 => "",
        1.. => "+",
    };
    words.signed(sign, &bearing.unsigned_abs().to_string())
}
