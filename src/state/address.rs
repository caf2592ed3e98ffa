//! The state in an address, and back: `by=voices&verdict=conflict.changed&open=proposition.patrol-worth`.
//!
//! Dots part words, since a dot needs no coding and links are read by people. What an address holds and this version does
//! not know is passed over, so that old links keep opening.

use super::opened_address::{open_from, open_text};
use super::pairs::{add_pair, pairs};
use super::parts::{joined, parted};
use super::{Count, Density, Filter, LANGUAGES, Sort, State, Taken, VERDICTS, View};
use crate::compare::Verdict;
use crate::model::Kind;

const VIEWS: [(View, &str); 5] = [
    (View::Matrix, "matrix"),
    (View::SideBySide, "side-by-side"),
    (View::Readings, "readings"),
    (View::Timeline, "timeline"),
    (View::Sources, "sources"),
];

const SORTS: [(Sort, &str); 4] = [
    (Sort::Topic, "topic"),
    (Sort::Contestedness, "contestedness"),
    (Sort::Voices, "voices"),
    (Sort::Diagnosticity, "diagnosticity"),
];

const KINDS: [(Kind, &str); 3] = [(Kind::Fact, "fact"), (Kind::Assessment, "assessment"), (Kind::Forecast, "forecast")];

impl State {
    /// The part of the state that a link carries, without `#`; empty for the first view.
    #[must_use]
    pub fn to_address(&self) -> String {
        let mut address = String::new();
        let to = &mut address;
        if self.view != View::default() {
            add_pair(to, "view", word_of(&VIEWS, self.view));
        }
        if self.unit == Count::Voices {
            add_pair(to, "by", "voices");
        }
        if self.sort != Sort::default() {
            add_pair(to, "sort", word_of(&SORTS, self.sort));
        }
        if self.density == Density::Compact {
            add_pair(to, "density", "compact");
        }
        write_filter(&self.filter, to);
        if let Some((left, right)) = &self.pair {
            add_pair(to, "pair", &joined(&[left, right]));
        }
        if let Some((from, towards)) = &self.between {
            add_pair(to, "between", &joined(&[from.as_str(), towards.as_str()]));
        }
        for taken in &self.without {
            add_pair(to, "without", &taken_text(taken));
        }
        if let Some((first, last)) = self.years {
            add_pair(to, "years", &format!("{first}.{last}"));
        }
        if let Some((language, _)) = self.language.and_then(|at| LANGUAGES.get(at)) {
            add_pair(to, "lang", language);
        }
        if let Some(open) = &self.open {
            add_pair(to, "open", &open_text(open));
        }
        address
    }

    /// The state that an address holds, with or without `#`.
    #[must_use]
    pub fn from_address(address: &str) -> Self {
        let mut state = Self::default();
        for (name, value) in pairs(address.trim_start_matches('#')) {
            let filter = &mut state.filter;
            match (name.as_str(), value.as_str()) {
                ("view", view) => state.view = known(&VIEWS, view).unwrap_or_default(),
                ("by", "voices") => state.unit = Count::Voices,
                ("sort", sort) => state.sort = known(&SORTS, sort).unwrap_or_default(),
                ("density", "compact") => state.density = Density::Compact,
                ("q", query) => filter.query = query.into(),
                ("verdict", list) => filter.verdicts = verdicts(list),
                ("topic", topic) => filter.topic = Some(topic.into()),
                ("kind", kind) => filter.kind = known(&KINDS, kind),
                ("reading", reading) => filter.reading = Some(reading.into()),
                ("pair", pair) => state.pair = sides(pair),
                ("between", pair) => {
                    state.between = two(pair).map(|(from, towards)| (from.as_str().into(), towards.as_str().into()));
                }
                ("without", taken) => state.without.extend(taken_from(taken)),
                ("years", years) => state.years = years_from(years),
                ("lang", language) => state.language = LANGUAGES.iter().position(|(known, _)| *known == language),
                ("open", open) => state.open = open_from(open),
                _ => {}
            }
        }
        state
    }
}

fn write_filter(filter: &Filter, to: &mut String) {
    if !filter.query.is_empty() {
        add_pair(to, "q", &filter.query);
    }
    if !filter.verdicts.is_empty() {
        let words: Vec<_> = filter.verdicts.iter().map(|v| verdict_word(*v)).collect();
        add_pair(to, "verdict", &words.join("."));
    }
    if let Some(topic) = &filter.topic {
        add_pair(to, "topic", topic.as_str());
    }
    if let Some(kind) = filter.kind {
        add_pair(to, "kind", word_of(&KINDS, kind));
    }
    if let Some(reading) = &filter.reading {
        add_pair(to, "reading", reading.as_str());
    }
}

fn verdicts(list: &str) -> Vec<Verdict> {
    VERDICTS.into_iter().filter(|v| list.split('.').any(|word| word == verdict_word(*v))).collect()
}

fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Unaddressed => "unaddressed",
        Verdict::SingleVoice => "single-voice",
        Verdict::Echo => "echo",
        Verdict::Agreement => "agreement",
        Verdict::Qualified => "qualified",
        Verdict::Conflict => "conflict",
        Verdict::FiguresDiffer => "figures-differ",
        Verdict::Changed => "changed",
    }
}

fn taken_text(taken: &Taken) -> String {
    let (what, id) = match taken {
        Taken::Claim(id) => ("claim", id.as_str()),
        Taken::Source(id) => ("source", id.as_str()),
        Taken::Voice(id) => ("voice", id.as_str()),
    };
    format!("{what}.{id}")
}

fn taken_from(text: &str) -> Option<Taken> {
    match text.split_once('.')? {
        ("claim", id) => Some(Taken::Claim(id.into())),
        ("source", id) => Some(Taken::Source(id.into())),
        ("voice", id) => Some(Taken::Voice(id.into())),
        _ => None,
    }
}

fn years_from(text: &str) -> Option<(i32, i32)> {
    let (first, last) = text.split_once('.')?;
    Some((first.parse().ok()?, last.parse().ok()?))
}

/// Who stands side by side; where only one is named the other is empty, and further dots belong to the second.
fn sides(value: &str) -> Option<(String, String)> {
    let mut words = parted(value).into_iter();
    let left = words.next()?;
    let right: Vec<_> = words.collect();
    (!value.is_empty()).then(|| (left, right.join(".")))
}

/// The two words of a value, if it has two.
fn two(value: &str) -> Option<(String, String)> {
    let [left, right] = <[String; 2]>::try_from(parted(value)).ok()?;
    Some((left, right))
}

/// What a word stands for.
pub(super) fn known<T: Copy>(words: &[(T, &str)], word: &str) -> Option<T> {
    words.iter().find(|(_, known)| *known == word).map(|(value, _)| *value)
}

/// The word for a value; every value has one.
pub(super) fn word_of<T: Copy + PartialEq>(words: &[(T, &'static str)], value: T) -> &'static str {
    words.iter().find(|(known, _)| *known == value).map_or("", |(_, word)| word)
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer's machine
mod tests {
    use proptest::prelude::{Strategy, any, prop_oneof};
    use proptest::{collection, option, prop_assert_eq, proptest, sample};

    use super::{KINDS, SORTS, VIEWS};
    use crate::state::opened_address::tests::open;
    use crate::state::{Count, Density, Filter, LANGUAGES, State, Taken, VERDICTS};

    fn taken() -> impl Strategy<Value = Taken> {
        prop_oneof![
            any::<String>().prop_map(|id| Taken::Claim(id.as_str().into())),
            any::<String>().prop_map(|id| Taken::Source(id.as_str().into())),
            any::<String>().prop_map(|id| Taken::Voice(id.as_str().into())),
        ]
    }

    fn state() -> impl Strategy<Value = State> {
        let shown = (sample::select(VIEWS.to_vec()), sample::select(SORTS.to_vec()), any::<bool>(), any::<bool>());
        let chosen = (
            option::of(any::<(String, String)>()),
            option::of(any::<(String, String)>()),
            collection::vec(taken(), 0..3),
            option::of(any::<(i32, i32)>()),
            option::of(0..LANGUAGES.len()),
        );
        (shown, filter(), chosen, option::of(open())).prop_map(|(shown, filter, chosen, open)| {
            let ((view, _), (sort, _), voices, compact) = shown;
            let (pair, between, without, years, language) = chosen;
            State {
                view,
                unit: if voices { Count::Voices } else { Count::Sources },
                sort,
                density: if compact { Density::Compact } else { Density::Regular },
                filter,
                pair,
                between: between.map(|(from, towards)| (from.as_str().into(), towards.as_str().into())),
                without,
                years,
                language,
                open,
                ..State::default()
            }
        })
    }

    fn filter() -> impl Strategy<Value = Filter> {
        (
            any::<String>(),
            sample::subsequence(VERDICTS.to_vec(), 0..=VERDICTS.len()),
            option::of(any::<String>()),
            option::of(sample::select(KINDS.to_vec())),
            option::of(any::<String>()),
        )
            .prop_map(|(query, verdicts, topic, kind, reading)| Filter {
                query,
                verdicts,
                topic: topic.map(|t| t.as_str().into()),
                kind: kind.map(|(kind, _)| kind),
                reading: reading.map(|r| r.as_str().into()),
            })
    }

    proptest! {
        #[test]
        fn every_state_comes_back_from_its_address(state in state()) {
            prop_assert_eq!(State::from_address(&state.to_address()), state);
        }

        #[test]
        fn any_text_is_an_address(text in any::<String>()) {
            drop(State::from_address(&text));
        }
    }

    #[test]
    fn a_pair_with_too_few_or_too_many_names_is_kept_as_it_is() {
        let pair = |address| State::from_address(address).pair;
        let both = |left: &str, right: &str| Some((left.to_owned(), right.to_owned()));
        assert_eq!(pair("pair=ada"), both("ada", ""));
        assert_eq!(pair("pair=ada.bo.cy"), both("ada", "bo.cy"));
        assert_eq!(pair("pair="), None);
    }

    #[test]
    fn an_address_is_readable() {
        let state =
            State::from_address("#by=voices&verdict=changed.conflict&pair=ada.bo&open=proposition.patrol-worth&new=1");
        assert_eq!(state.to_address(), "by=voices&verdict=conflict.changed&pair=ada.bo&open=proposition.patrol-worth");
    }
}
