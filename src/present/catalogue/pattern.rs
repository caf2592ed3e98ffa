//! Patterns of messages: a small part of ICU MessageFormat, read and filled in.
//!
//! | placeholder | stands for |
//! |---|---|
//! | `{name}` | words |
//! | `{name, dataset}` | words of a dataset, in its language |
//! | `{name, rich}` | phrases, some of which may open what they name |
//! | `{name, number}` | a whole number |
//! | `{name, plural, one {…} other {…}}` | what fits the number, `#` being the number itself; `=0 {…}` fits exactly |
//! | `{name, select, this {…} other {…}}` | what fits a word |
//!
//! Knows no language: which plural a number takes is asked of whoever fills in.

/// What a placeholder takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    /// Words.
    Words,
    /// Words of a dataset.
    Dataset,
    /// Phrases.
    Phrases,
    /// A whole number.
    Number,
    /// One of several words.
    Choice,
}

/// A part of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part<'p> {
    /// Words of the message itself.
    Text(&'p str),
    /// What stands for a name.
    Filled {
        /// The name.
        name: &'p str,
        /// Words, phrases or a number.
        takes: Takes,
    },
    /// The number that chose the branch.
    Count,
    /// One of several patterns.
    Branches {
        /// The name of what decides.
        by: &'p str,
        /// A number, or a choice.
        takes: Takes,
        /// The branches: `one {…} other {…}`.
        branches: &'p str,
    },
}

/// The parts of a pattern, and what each placeholder at this depth takes.
pub(crate) fn parts(pattern: &str) -> Vec<Part<'_>> {
    let (mut parts, mut rest) = (Vec::new(), pattern);
    while !rest.is_empty() {
        let at = rest.find(['{', '#']).unwrap_or(rest.len());
        let (text, after) = rest.split_at(at);
        if !text.is_empty() {
            parts.push(Part::Text(text));
        }
        rest = match after.strip_prefix('#') {
            Some(after) => {
                parts.push(Part::Count);
                after
            }
            None => {
                let (inside, after) = braced(after);
                if !inside.is_empty() {
                    parts.push(placeholder(inside));
                }
                after
            }
        };
    }
    parts
}

/// What a placeholder takes, by what is written after its name.
#[cfg_attr(not(test), expect(dead_code, reason = "the build script reads it"))]
pub(crate) fn takes(pattern: &str, name: &str) -> Option<Takes> {
    let start = pattern.match_indices('{').map(|(at, _)| braced(pattern.get(at..).unwrap_or_default()).0);
    let mut plainly = None;
    for inside in start {
        let mut words = inside.splitn(3, ',').map(str::trim);
        if words.next() != Some(name) {
            continue;
        }
        match words.next() {
            Some("plural" | "number") => return Some(Takes::Number),
            Some("select") => return Some(Takes::Choice),
            Some("rich") => return Some(Takes::Phrases),
            Some("dataset") => return Some(Takes::Dataset),
            _ => plainly = Some(Takes::Words),
        }
    }
    plainly
}

/// The branch with one of the names, the first name first.
pub(crate) fn branch<'p>(branches: &'p str, names: &[&str]) -> Option<&'p str> {
    names.iter().find_map(|name| each_branch(branches).find(|(of, _)| of == name)).map(|(_, pattern)| pattern)
}

/// All branches with their names.
pub(crate) fn each_branch(branches: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = branches;
    std::iter::from_fn(move || {
        let at = rest.find('{')?;
        let (name, after) = rest.split_at(at);
        let (pattern, after) = braced(after);
        rest = after;
        Some((name.trim(), pattern))
    })
}

fn placeholder(inside: &str) -> Part<'_> {
    let mut words = inside.splitn(3, ',').map(str::trim);
    let name = words.next().unwrap_or_default();
    match (words.next(), words.next()) {
        (Some("plural"), Some(branches)) => Part::Branches { by: name, takes: Takes::Number, branches },
        (Some("select"), Some(branches)) => Part::Branches { by: name, takes: Takes::Choice, branches },
        (Some("dataset"), _) => Part::Filled { name, takes: Takes::Dataset },
        (Some("rich"), _) => Part::Filled { name, takes: Takes::Phrases },
        (Some("number"), _) => Part::Filled { name, takes: Takes::Number },
        _ => Part::Filled { name, takes: Takes::Words },
    }
}

/// What stands within the braces that the text begins with, and what follows them.
fn braced(text: &str) -> (&str, &str) {
    let mut depth = 0_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return (text.get(1..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default());
        }
    }
    ("", "")
}

#[cfg(test)]
mod tests {
    use super::{Part, Takes, branch, parts, takes};

    #[test]
    fn a_pattern_falls_into_parts() {
        assert_eq!(parts("All topics"), [Part::Text("All topics")]);
        let filled = |name, takes| Part::Filled { name, takes };
        let [a, b] = [filled("a", Takes::Words), filled("b", Takes::Phrases)];
        assert_eq!(parts("{a}, {b, rich}."), [a, Part::Text(", "), b, Part::Text(".")]);
        let branches = Part::Branches { by: "n", takes: Takes::Number, branches: "one {# claim} other {# claims}" };
        assert_eq!(parts("{n, plural, one {# claim} other {# claims}} left"), [branches, Part::Text(" left")]);
        assert_eq!(parts("# claims"), [Part::Count, Part::Text(" claims")]);
    }

    #[test]
    fn what_is_never_closed_is_left_out() {
        assert_eq!(parts("a {b"), [Part::Text("a ")]);
    }

    #[test]
    fn a_branch_is_found_by_the_first_name_that_it_has() {
        let branches = "=0 {none} one {one} other {{n} of {m}}";
        assert_eq!(branch(branches, &["=1", "one", "other"]), Some("one"));
        assert_eq!(branch(branches, &["=7", "few", "other"]), Some("{n} of {m}"));
        assert_eq!(branch("one {one}", &["other"]), None);
    }

    #[test]
    fn a_name_takes_what_it_is_used_for() {
        let pattern = "{n, plural, one {{who} says} other {# say {what, rich}}}{s, select, a {} other {}}";
        let found = ["n", "who", "what", "s", "none"].map(|name| takes(pattern, name));
        let expected = [Takes::Number, Takes::Words, Takes::Phrases, Takes::Choice].map(Some);
        assert_eq!(found, [expected[0], expected[1], expected[2], expected[3], None]);
    }
}
