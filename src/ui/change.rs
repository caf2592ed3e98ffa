//! What a page is told when the reader goes on.

use crate::state::{State, Theme};

/// What is shown now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The state as an address, without `#`.
    pub address: String,
    /// The theme, which is no part of the address.
    pub theme: Theme,
    /// Whether it is a step that a reader wants to go back from; typing on is none.
    pub is_step: bool,
    /// Whether it is what the page asked for, and not what the reader did.
    pub is_asked: bool,
}

impl Change {
    /// From one state to another, the page having asked for an address or for none; typing changes the current step, everything else adds one.
    pub(super) fn between(before: &State, now: &State, asked: Option<String>) -> Self {
        let mut typed = before.clone();
        typed.filter.query.clone_from(&now.filter.query);
        let address = now.to_address();
        Self { is_asked: asked.as_ref() == Some(&address), address, theme: now.theme, is_step: typed != *now }
    }
}

#[cfg(test)]
mod tests {
    use super::Change;
    use crate::state::State;

    #[test]
    fn typing_is_no_step_and_everything_else_is_one() {
        let step = |before: &str, now: &str| {
            let change = Change::between(&State::from_address(before), &State::from_address(now), None);
            assert_eq!(change.address, now);
            change.is_step
        };
        assert!(!step("q=pat", "q=patrol"));
        assert!(!step("view=timeline", "view=timeline"));
        assert!(step("q=pat", "view=timeline&q=patrol"));
        assert!(step("", "open=guide"));
    }

    #[test]
    fn what_the_page_asked_for_is_not_what_the_reader_did() {
        let [before, now] = ["", "view=timeline"].map(State::from_address);
        for (asked, is_asked) in [(None, false), (Some("view=timeline"), true), (Some("view=sources"), false)] {
            assert_eq!(Change::between(&before, &now, asked.map(Into::into)).is_asked, is_asked, "{asked:?}");
        }
    }
}
