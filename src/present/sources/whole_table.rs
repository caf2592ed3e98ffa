//! How far all agree, taken together: Krippendorff's alpha with its interval, in sentences with the caution that belongs to it.

use super::unit_word;
use crate::compare::Coefficient;
use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::bootstrap::DRAWS;
use crate::compare::agreement::{ENOUGH, Part, Table};
use crate::present::phrase::plainly;
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
        let open = || Open::Reason(Asked::Table(aspect));
        let interval = match table.interval(Part::Whole, scale) {
            Some(found) => {
                let [low, high] = [found.low, found.high].map(|end| vec![Phrase::opening(signed(of, end), open())]);
                of.words.sources_interval(low, high)
            }
            None => vec![Phrase::plain(of.words.sources_no_interval())],
        };
        let text = signed(of, alpha);
        let label = of.words.number_alpha(&text, if scale == Scale::Nominal { "nominal" } else { "ordinal" });
        Some((vec![Phrase::labelled(text, open(), label)], interval))
    };
    let by_name = value(Scale::Nominal, Aspect::NominalAlpha);
    let by_rank = value(Scale::Ordinal, Aspect::OrdinalAlpha);
    let (Some((name, name_interval)), Some((rank, rank_interval))) = (by_name, by_rank) else {
        return vec![vec![Phrase::plain(of.words.sources_alpha_undefined(unit_word(count)))]];
    };
    let words = &of.words;
    let opens = Open::Reason(Asked::Table(Aspect::NominalAlpha));
    let common = Phrase::labelled(words.whole(found.common), opens, words.n_propositions(found.common));
    vec![
        words.sources_alpha(name, name_interval, rank, rank_interval, vec![common], found.common),
        vec![Phrase::plain(words.sources_alpha_scale())],
        vec![Phrase::plain(words.sources_alpha_caution(unit_word(count)))],
    ]
}

/// How the interval of a coefficient was found, beside the reason behind the coefficient; none if something else is asked or there is none.
pub(in crate::present) fn interval_found(of: &Compared, count: Count, about: &Asked) -> Option<Vec<Phrase>> {
    let scale = match about {
        Asked::Table(Aspect::NominalAlpha) => Scale::Nominal,
        Asked::Table(Aspect::OrdinalAlpha) => Scale::Ordinal,
        _ => return None,
    };
    let table = Table::of(&of.dataset, of.by(count));
    let found = table.interval(Part::Whole, scale)?;
    let [low, high] = [found.low, found.high].map(|end| signed(of, end));
    Some(plainly(of.words.alpha_interval(&low, &high, table.agreement(Part::Whole).common, DRAWS)))
}

/// A coefficient with a sign and up to two decimals.
fn signed(of: &Compared, alpha: f64) -> String {
    let rounded = (alpha * 100.0).round() / 100.0;
    of.words.signed(if rounded > 0.0 { "+" } else { "" }, &of.words.number(rounded))
}
