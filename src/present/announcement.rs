//! What the page says aloud after an act: one sentence, or nothing where moving the focus or the control itself says it already.

use super::choices::{found, order_word};
use super::matrix::{filtered, total};
use super::words::listed;
use super::{Catalogue, Compared};
use crate::state::{Count, Density, Shortcuts, State, Taken, View, Who};

/// What an act did, for those who hear the page; `of` is what is compared after it.
#[must_use]
pub fn announcement(of: &Compared, before: &State, now: &State) -> Option<String> {
    let words = &of.words;
    if now.view != before.view {
        return Some(words.said_view(&view_word(of, now.view)));
    }
    if now.unit != before.unit {
        return Some(match now.unit {
            Count::Sources => words.said_sources(&rows(of, now)),
            Count::Voices => words.said_voices(&rows(of, now)),
        });
    }
    if now.without != before.without {
        return Some(taken(of, before, now));
    }
    if let Some(rows) = of_rows(words, before, now, || rows(of, now)) {
        return Some(rows);
    }
    arrangement(of, before, now)
}

/// What happened to the rows; `found` says how many are left.
pub(super) fn of_rows(
    words: &Catalogue,
    before: &State,
    now: &State,
    found: impl FnOnce() -> String,
) -> Option<String> {
    if now.filter != before.filter {
        return Some(found());
    }
    if now.sort != before.sort {
        return Some(words.said_order(&order_word(words, now.sort)));
    }
    (now.density != before.density).then(|| match now.density {
        Density::Regular => words.said_regular(),
        Density::Compact => words.said_compact(),
    })
}

/// Who stands beside whom, and between what.
fn arrangement(of: &Compared, before: &State, now: &State) -> Option<String> {
    let words = &of.words;
    if now.pair != before.pair {
        let (left, right) = now.pair.as_ref()?;
        let name = |id: &str| of.who_name(&Who::counted(now.unit, id)).into_owned();
        return Some(words.said_pair(&name(left), &name(right)));
    }
    if now.between != before.between {
        let (from, towards) = now.between.as_ref()?;
        let label = |id| of.reading(id).map(|at| of.dataset[at].label.as_str());
        return Some(words.said_between(label(from)?, label(towards)?));
    }
    if now.years != before.years {
        return Some(match now.years {
            Some((first, last)) => {
                let years = usize::from(first == last) + 2 * usize::from(first != last);
                words.said_years(years, &first.to_string(), &last.to_string())
            }
            None => words.said_all_years(),
        });
    }
    if now.shortcuts != before.shortcuts {
        return Some(match now.shortcuts {
            Shortcuts::On => words.said_keys_on(),
            Shortcuts::Off => words.said_keys_off(),
        });
    }
    None
}

fn rows(of: &Compared, state: &State) -> String {
    found(&of.words, filtered(of, state).len(), total(of, state))
}

fn taken(of: &Compared, before: &State, now: &State) -> String {
    let (words, left) = (&of.words, of.dataset.claims.len());
    let only_in = |some: &State, others: &State| -> Vec<Taken> {
        some.without.iter().filter(|taken| !others.without.contains(taken)).cloned().collect()
    };
    let (out, back) = (only_in(now, before), only_in(before, now));
    if !out.is_empty() {
        words.said_taken_out(&named(of, &out), left)
    } else if now.without.is_empty() && back.len() > 1 {
        words.said_all_back()
    } else {
        words.said_put_back(&named(of, &back), left)
    }
}

/// Sources and voices by name, claims by their number, since they have no names.
fn named(of: &Compared, taken: &[Taken]) -> String {
    let claims = taken.iter().filter(|taken| matches!(taken, Taken::Claim(_))).count();
    let counted = (claims > 0).then(|| of.words.n_claims(claims));
    let named = taken.iter().filter_map(|taken| match taken {
        Taken::Claim(_) => None,
        Taken::Source(id) => Some(of.who_name(&Who::Source(id.clone())).into_owned()),
        Taken::Voice(id) => Some(of.who_name(&Who::Voice(id.clone())).into_owned()),
    });
    let names: Vec<String> = counted.into_iter().chain(named).collect();
    listed(&of.words, &names.iter().map(String::as_str).collect::<Vec<_>>())
}

fn view_word(of: &Compared, view: View) -> String {
    match view {
        View::Matrix => of.words.view_matrix(),
        View::SideBySide => of.words.view_side_by_side(),
        View::Readings => of.words.view_readings(),
        View::Timeline => of.words.view_timeline(),
        View::Sources => of.words.view_sources(),
    }
}
