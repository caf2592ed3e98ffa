//! What single keys do, wherever the focus is within the comparator.

use crate::state::{Shortcuts, View};

/// What a single key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shortcut {
    /// Closes what is open.
    Close,
    /// Goes to the search field.
    Search,
    /// Opens the guide.
    Help,
    /// Goes to a view.
    Show(View),
}

/// What a single key does; Escape closes even where the others are turned off, since it is no letter (WCAG 2.1.4).
pub(super) fn shortcut(key: &str, shortcuts: Shortcuts) -> Option<Shortcut> {
    if key == "Escape" {
        return Some(Shortcut::Close);
    }
    if shortcuts == Shortcuts::Off {
        return None;
    }
    match key {
        "/" => Some(Shortcut::Search),
        "?" => Some(Shortcut::Help),
        key => {
            let number: usize = key.parse().ok()?;
            View::ALL.get(number.checked_sub(1)?).copied().map(Shortcut::Show)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Shortcut, shortcut};
    use crate::state::{Shortcuts, View};

    #[test]
    fn single_keys_search_help_and_go_to_views() {
        for (key, does) in [
            ("/", Some(Shortcut::Search)),
            ("?", Some(Shortcut::Help)),
            ("1", Some(Shortcut::Show(View::Matrix))),
            ("5", Some(Shortcut::Show(View::Sources))),
            ("0", None),
            ("6", None),
            ("10", None),
            ("a", None),
            ("Enter", None),
            ("Escape", Some(Shortcut::Close)),
        ] {
            assert_eq!(shortcut(key, Shortcuts::On), does, "{key}");
        }
    }

    #[test]
    fn turned_off_only_escape_is_left() {
        for key in ["/", "?", "1", "5"] {
            assert_eq!(shortcut(key, Shortcuts::Off), None, "{key}");
        }
        assert_eq!(shortcut("Escape", Shortcuts::Off), Some(Shortcut::Close));
    }
}
