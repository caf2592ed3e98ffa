//! How far all agree, taken together: Krippendorff's alpha with its interval, in sentences with the caution that belongs to it.

use super::unit_word;
use crate::compare::Coefficient;
use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::{ENOUGH, Part, Table};
use crate::present::{Compared, Phrase};
use crate::state::{Asked, Aspect, Count, Open};

/// The sentences.
pub(super) fn whole_table(of: &Compared, count: Count) -> Vec<Vec<Phrase>> {
    let table = Table::of(&of.dataset, of.by(count));
    let found = table.agreement(Part::Whole);
    if found.common < ENOUGH {
        return vec![vec![Phrase::plain(of.words.sources_alpha_too_few(found.common, ENOUGH))]];
    }
    let value = |scale, aspect| {
        let Coefficient::Value(alpha) = found.on(scale) else { return None };
        let interval = match table.interval(Part::Whole, scale) {
            Some(interval) => of.words.sources_interval(&signed(of, interval.low), &signed(of, interval.high)),
            None => of.words.sources_no_interval(),
        };
        let text = signed(of, alpha);
        let label = of.words.number_alpha(&text, if scale == Scale::Nominal { "nominal" } else { "ordinal" });
        Some((vec![Phrase::labelled(text, Open::Reason(Asked::Table(aspect)), label)], interval))
    };
    let by_name = value(Scale::Nominal, Aspect::NominalAlpha);
    let by_rank = value(Scale::Ordinal, Aspect::OrdinalAlpha);
    let (Some((name, name_interval)), Some((rank, rank_interval))) = (by_name, by_rank) else {
        return vec![vec![Phrase::plain(of.words.sources_alpha_undefined(unit_word(count)))]];
    };
    let words = &of.words;
    vec![
        words.sources_alpha(name, &name_interval, rank, &rank_interval, found.common),
        vec![Phrase::plain(words.sources_alpha_scale())],
        vec![Phrase::plain(words.sources_alpha_caution(unit_word(count)))],
    ]
}

/// A coefficient with a sign and up to two decimals.
fn signed(of: &Compared, alpha: f64) -> String {
    let rounded = (alpha * 100.0).round() / 100.0;
    of.words.signed(if rounded > 0.0 { "+" } else { "" }, &of.words.number(rounded))
}
