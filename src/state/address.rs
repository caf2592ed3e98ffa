//! The state in an address, and back: `by=voices&verdict=conflict.changed&open=proposition.patrol-worth`.
//!
//! Dots part words, since a dot needs no coding and links are read by people. What an address holds and this version does
//! not know is passed over, so that old links keep opening.

use super::pairs::{add_pair, pairs};
use super::{Count, Filter, Number, Open, Sort, State, VERDICTS};
use crate::compare::Verdict;
use crate::model::Kind;

const KINDS: [(Kind, &str); 3] = [(Kind::Fact, "fact"), (Kind::Assessment, "assessment"), (Kind::Forecast, "forecast")];

const NUMBERS: [(Number, &str); 15] = [
    (Number::Sources, "sources"),
    (Number::Voices, "voices"),
    (Number::Claims, "claims"),
    (Number::Propositions, "propositions"),
    (Number::Agreement, "agreement"),
    (Number::Conflict, "conflict"),
    (Number::Qualified, "qualified"),
    (Number::FiguresDiffer, "figures-differ"),
    (Number::Changed, "changed"),
    (Number::Echo, "echo"),
    (Number::Single, "single"),
    (Number::Overtaken, "overtaken"),
    (Number::BorneOut, "borne-out"),
    (Number::Partly, "partly"),
    (Number::Undecided, "undecided"),
];

impl State {
    /// The part of the state that a link carries, without `#`; empty for the first view.
    #[must_use]
    pub fn to_address(&self) -> String {
        let mut address = String::new();
        let to = &mut address;
        if self.unit == Count::Voices {
            add_pair(to, "by", "voices");
        }
        if self.sort == Sort::Contestedness {
            add_pair(to, "sort", "contestedness");
        }
        write_filter(&self.filter, to);
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
                ("by", "voices") => state.unit = Count::Voices,
                ("sort", "contestedness") => state.sort = Sort::Contestedness,
                ("q", query) => filter.query = query.into(),
                ("verdict", list) => filter.verdicts = verdicts(list),
                ("topic", topic) => filter.topic = Some(topic.into()),
                ("kind", kind) => filter.kind = KINDS.into_iter().find(|(_, word)| *word == kind).map(|(kind, _)| kind),
                ("reading", reading) => filter.reading = Some(reading.into()),
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
    if let Some((_, word)) = KINDS.into_iter().find(|(kind, _)| filter.kind == Some(*kind)) {
        add_pair(to, "kind", word);
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

fn open_text(open: &Open) -> String {
    match open {
        Open::Proposition(id) => format!("proposition.{id}"),
        Open::Claim(id) => format!("claim.{id}"),
        Open::Source(id) => format!("source.{id}"),
        Open::Voice(id) => format!("voice.{id}"),
        Open::Number(number) => {
            let word = NUMBERS.into_iter().find(|(n, _)| n == number).map_or("", |(_, word)| word);
            format!("number.{word}")
        }
        Open::Guide => "guide".into(),
    }
}

fn open_from(text: &str) -> Option<Open> {
    let (what, id) = text.split_once('.').unwrap_or((text, ""));
    match what {
        "proposition" => Some(Open::Proposition(id.into())),
        "claim" => Some(Open::Claim(id.into())),
        "source" => Some(Open::Source(id.into())),
        "voice" => Some(Open::Voice(id.into())),
        "number" => NUMBERS.into_iter().find(|(_, word)| *word == id).map(|(number, _)| Open::Number(number)),
        "guide" => Some(Open::Guide),
        _ => None,
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer's machine
mod tests {
    use proptest::prelude::{Just, Strategy, any, prop_oneof};
    use proptest::{option, prop_assert_eq, proptest, sample};

    use super::{KINDS, NUMBERS};
    use crate::state::{Count, Filter, Open, Sort, State, Theme, VERDICTS};

    fn open() -> impl Strategy<Value = Open> {
        prop_oneof![
            any::<String>().prop_map(|id| Open::Proposition(id.as_str().into())),
            any::<String>().prop_map(|id| Open::Claim(id.as_str().into())),
            any::<String>().prop_map(|id| Open::Source(id.as_str().into())),
            any::<String>().prop_map(|id| Open::Voice(id.as_str().into())),
            sample::select(NUMBERS.to_vec()).prop_map(|(number, _)| Open::Number(number)),
            Just(Open::Guide),
        ]
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
        fn every_state_comes_back_from_its_address(
            voices in any::<bool>(), contested in any::<bool>(), filter in filter(), open in option::of(open()),
        ) {
            let state = State {
                unit: if voices { Count::Voices } else { Count::Sources },
                sort: if contested { Sort::Contestedness } else { Sort::Topic },
                filter,
                open,
                theme: Theme::Device,
            };
            prop_assert_eq!(State::from_address(&state.to_address()), state);
        }

        #[test]
        fn any_text_is_an_address(text in any::<String>()) {
            drop(State::from_address(&text));
        }
    }

    #[test]
    fn an_address_is_readable() {
        let state = State::from_address("#by=voices&verdict=changed.conflict&open=proposition.patrol-worth&new=1");
        assert_eq!(state.to_address(), "by=voices&verdict=conflict.changed&open=proposition.patrol-worth");
    }
}
