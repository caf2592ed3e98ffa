//! What a reader can do, and what it changes.

use super::{Count, Filter, Open, Sort, State, Theme};
use crate::compare::Verdict;
use crate::model::{Kind, ReadingId, TopicId};

/// Something the reader did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Chose what is counted.
    CountBy(Count),
    /// Chose an order.
    SortBy(Sort),
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
    /// Chose light, dark or as the device has it.
    UseTheme(Theme),
    /// Came to an address by link, reload, Back or Forward; the theme stays.
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
        Action::CountBy(unit) => state.unit = unit,
        Action::SortBy(sort) => state.sort = sort,
        Action::Search(query) => state.filter.query = query,
        Action::ToggleVerdict(verdict) => state.filter = state.filter.toggled(verdict),
        Action::ShowTopic(topic) => state.filter.topic = topic,
        Action::ShowKind(kind) => state.filter.kind = kind,
        Action::ShowReading(reading) => state.filter.reading = reading,
        Action::ClearFilter => state.filter = Filter::default(),
        Action::Open(open) => state.open = Some(open),
        Action::Close => state.open = None,
        Action::UseTheme(theme) => state.theme = theme,
        Action::Visit(visited) => state = State { theme: state.theme, ..*visited },
    }
    state
}

#[cfg(test)]
mod tests {
    use super::{Action, update};
    use crate::compare::Verdict;
    use crate::state::{Count, Open, State, Theme};

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
    fn visiting_an_address_keeps_the_theme() {
        let dark = State { theme: Theme::Dark, ..State::default() };
        let visited = State { open: Some(Open::Guide), ..State::default() };
        let next = update(&dark, Action::Visit(Box::new(visited.clone()))).unwrap();
        assert_eq!(next, State { theme: Theme::Dark, ..visited });
    }
}
