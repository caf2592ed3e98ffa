//! How well a proposition tells readings apart, in words.

use crate::compare::explain::Basis;
use crate::present::phrase::{Phrase, plainly};
use crate::present::{Compared, words};

pub(super) fn diagnosticity(of: &Compared, basis: &Basis) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Bearings(found) = basis else { return None };
    let bearings = found
        .bearings
        .iter()
        .map(|(reading, bearing)| of.words.bearing_of(&of.dataset[*reading].label, &signed(*bearing)))
        .collect::<Vec<_>>();
    let bearings: Vec<_> = bearings.iter().map(String::as_str).collect();
    let telling = match found.spread {
        0 => of.words.bearings_decide_nothing(),
        _ => of.words.bearings_tell_apart(),
    };
    let are = of.words.bearings_are(&words::listed(&of.words, &bearings), super::whole(found.spread.into()));
    Some(vec![plainly(are), plainly(telling)])
}

fn signed(bearing: i8) -> String {
    match bearing {
        ..0 => format!("−{}", bearing.unsigned_abs()),
        0 => "0".into(),
        1.. => format!("+{bearing}"),
    }
}
