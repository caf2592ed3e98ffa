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
}

impl Change {
    /// From one state to another; typing changes the current step, everything else adds one.
    pub(super) fn between(before: &State, now: &State) -> Self {
        let mut typed = before.clone();
        typed.filter.query.clone_from(&now.filter.query);
        Self { address: now.to_address(), theme: now.theme, is_step: typed != *now }
    }
}

#[cfg(test)]
mod tests {
    use super::Change;
    use crate::state::State;

    #[test]
    fn typing_is_no_step_and_everything_else_is_one() {
        let step = |before: &str, now: &str| {
            let change = Change::between(&State::from_address(before), &State::from_address(now));
            assert_eq!(change.address, now);
            change.is_step
        };
        assert!(!step("q=pat", "q=patrol"));
        assert!(!step("view=timeline", "view=timeline"));
        assert!(step("q=pat", "view=timeline&q=patrol"));
        assert!(step("", "open=guide"));
    }
}
