//! How well a proposition tells readings apart, in words.

use crate::compare::explain::Basis;
use crate::present::Compared;
use crate::present::phrase::{Phrase, Sentence};

pub(super) fn diagnosticity(of: &Compared, basis: &Basis) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Bearings(found) = basis else { return None };
    let each = found.bearings.iter();
    let bearings =
        each.map(|(reading, bearing)| Phrase::plain(format!("{} {}", of.dataset[*reading].label, signed(*bearing))));
    let telling = match found.spread {
        0 => "It bears on all readings alike and so decides nothing between them.",
        _ => "That is how far it tells readings apart, on a scale from 0 to 4.",
    };
    let spread = format!(". From the smallest to the largest that is {}.", found.spread);
    Some(vec![
        Sentence::new("Its bearings: ").row(&of.words, bearings.collect()).then(spread).phrases(),
        Sentence::new(telling).phrases(),
    ])
}

fn signed(bearing: i8) -> String {
    match bearing {
        ..0 => format!("−{}", bearing.unsigned_abs()),
        0 => "0".into(),
        1.. => format!("+{bearing}"),
    }
}
