//! What a reader can do, and what it changes.

use super::{Count, Density, Filter, Open, Shortcuts, Sort, State, Taken, Theme, View};
use crate::compare::Verdict;
use crate::model::{Kind, ReadingId, TopicId};

/// Something the reader did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Went to a view; what is open stays open.
    Show(View),
    /// Chose what is counted; who stands side by side stays, as far as somebody who is counted stands for them.
    CountBy(Count),
    /// Chose an order.
    SortBy(Sort),
    /// Chose how close together rows stand.
    Space(Density),
    /// Chose who stands side by side.
    Compare(String, String),
    /// Chose the readings between which everybody leans.
    LeanBetween(ReadingId, ReadingId),
    /// Took something out of the comparison, or several things at once.
    TakeOut(Vec<Taken>),
    /// Put something back into the comparison.
    PutBack(Taken),
    /// Put everything back into the comparison.
    PutAllBack,
    /// Chose the years that the timeline shows; none for those in which something was said.
    ShowYears(Option<(i32, i32)>),
    /// Typed in the search field.
    Search(String),
    /// Switched a verdict on or off in the filter.
    ToggleVerdict(Verdict),
    /// Chose a topic, or all.
    ShowTopic(Option<TopicId>),
    /// Chose a kind, or all.
    ShowKind(Option<Kind>),
    /// Chose a reading, or any.
    ShowReading(Option<ReadingId>),
    /// Took all filters away.
    ClearFilter,
    /// Laid something open.
    Open(Open),
    /// Closed what was open.
    Close,
    /// Wanted to share the view.
    Share,
    /// Was done with sharing it.
    EndSharing,
    /// Chose light, dark or as the device has it.
    UseTheme(Theme),
    /// Chose a language of the interface, by its place among the languages.
    Speak(usize),
    /// Turned single keys on or off.
    UseShortcuts(Shortcuts),
    /// Came to an address by link, reload, Back or Forward; the theme and the shortcuts stay.
    Visit(Box<State>),
}

/// The state after an action, or none if the action changes nothing.
#[must_use]
pub fn update(state: &State, action: Action) -> Option<State> {
    let next = after(state.clone(), action);
    (next != *state).then_some(next)
}

fn after(mut state: State, action: Action) -> State {
    match action {
        Action::Show(view) => state.view = view,
        Action::CountBy(unit) => state.unit = unit,
        Action::SortBy(sort) => state.sort = sort,
        Action::Space(density) => state.density = density,
        Action::Compare(left, right) => state.pair = Some((left, right)),
        Action::LeanBetween(from, towards) => state.between = Some((from, towards)),
        Action::TakeOut(taken) => {
            let new = taken.into_iter().filter(|taken| !state.without.contains(taken));
            state.without = state.without.iter().cloned().chain(new).collect();
        }
        Action::PutBack(taken) => state.without.retain(|other| *other != taken),
        Action::PutAllBack => state.without.clear(),
        Action::ShowYears(years) => state.years = years,
        Action::Search(query) => state.filter.query = query,
        Action::ToggleVerdict(verdict) => state.filter = state.filter.toggled(verdict),
        Action::ShowTopic(topic) => state.filter.topic = topic,
        Action::ShowKind(kind) => state.filter.kind = kind,
        Action::ShowReading(reading) => state.filter.reading = reading,
        Action::ClearFilter => state.filter = Filter::default(),
        Action::Open(open) => state.open = Some(open),
        Action::Close => state.open = None,
        Action::Share => state.is_shared = true,
        Action::EndSharing => state.is_shared = false,
        Action::UseTheme(theme) => state.theme = theme,
        Action::Speak(language) => state.language = Some(language),
        Action::UseShortcuts(shortcuts) => state.shortcuts = shortcuts,
        Action::Visit(visited) => state = State { theme: state.theme, shortcuts: state.shortcuts, ..*visited },
    }
    state
}

#[cfg(test)]
mod tests {
    use super::{Action, update};
    use crate::compare::Verdict;
    use crate::state::{Count, Open, State, Taken, Theme};

    #[test]
    fn an_action_that_changes_nothing_gives_no_state() {
        let state = State::default();
        assert_eq!(update(&state, Action::Close), None);
        assert_eq!(update(&state, Action::CountBy(Count::Sources)), None);
        assert_eq!(update(&state, Action::Search(String::new())), None);
    }

    #[test]
    fn toggling_a_verdict_twice_comes_back() {
        let once = update(&State::default(), Action::ToggleVerdict(Verdict::Conflict)).unwrap();
        assert_eq!(once.filter.verdicts, [Verdict::Conflict]);
        assert_eq!(update(&once, Action::ToggleVerdict(Verdict::Conflict)), Some(State::default()));
    }

    #[test]
    fn what_is_taken_out_is_taken_once_and_comes_back() {
        let claim = Taken::Claim("c".into());
        let once = update(&State::default(), Action::TakeOut(vec![claim.clone()])).unwrap();
        assert_eq!(update(&once, Action::TakeOut(vec![claim.clone()])), None);
        let both = update(&once, Action::TakeOut(vec![claim.clone(), Taken::Voice("v".into())])).unwrap();
        assert_eq!(both.without, [claim.clone(), Taken::Voice("v".into())]);
        assert_eq!(update(&once, Action::PutBack(claim)), Some(State::default()));
        assert_eq!(update(&once, Action::PutAllBack), Some(State::default()));
    }

    #[test]
    fn counting_otherwise_keeps_who_stood_side_by_side() {
        let pair = update(&State::default(), Action::Compare("a".into(), "b".into())).unwrap();
        assert_eq!(update(&pair, Action::CountBy(Count::Sources)), None);
        assert_eq!(update(&pair, Action::CountBy(Count::Voices)).unwrap().pair, pair.pair);
    }

    #[test]
    fn sharing_is_no_part_of_the_address_and_ends_with_a_visit() {
        let shared = update(&State::default(), Action::Share).unwrap();
        assert_eq!(shared.to_address(), "");
        assert_eq!(update(&shared, Action::EndSharing), Some(State::default()));
        assert_eq!(update(&shared, Action::Visit(Box::default())), Some(State::default()));
    }

    #[test]
    fn visiting_an_address_keeps_the_theme() {
        let dark = State { theme: Theme::Dark, ..State::default() };
        let visited = State { open: Some(Open::Guide), ..State::default() };
        let next = update(&dark, Action::Visit(Box::new(visited.clone()))).unwrap();
        assert_eq!(next, State { theme: Theme::Dark, ..visited });
    }
}
