//! The one error of this program: a sentence for whoever ran it.

use std::fmt::Display;

/// The result of everything here that can fail.
pub(crate) type Result<T = ()> = std::result::Result<T, String>;

/// Says what was being done when something failed.
pub(crate) trait Context<T> {
    /// Puts `doing` before the error's own words.
    fn context(self, doing: impl FnOnce() -> String) -> Result<T>;
}

impl<T, E: Display> Context<T> for std::result::Result<T, E> {
    fn context(self, doing: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|error| format!("{}: {error}", doing()))
    }
}
