//! One cell: quoted where it has to be, and guarded where a spreadsheet would take it for a formula.
//!
//! Spreadsheets run what begins with `=`, `+`, `-` or `@`, also behind blanks, and some of them what begins with a tab or the end of a line
//! (OWASP, CSV injection). Such a text gets an apostrophe before it. So that this can be undone, a text that begins with apostrophes before such a sign
//! gets one more: whoever reads takes one apostrophe away wherever what follows it is such a text. Numbers are no text and stay as they are.

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Cell<'c> {
    /// Words; empty for nothing.
    Text(&'c str),
    /// A number.
    Number(f64),
}

impl Cell<'_> {
    /// Writes the cell.
    pub(super) fn write(self, to: &mut String) {
        match self {
            Self::Number(number) => *to += &number.to_string(),
            Self::Text(text) => write_text(text, to),
        }
    }
}

fn write_text(text: &str, to: &mut String) {
    let guard = if is_formula(text) { "'" } else { "" };
    if !needs_quotes(text) {
        to.extend([guard, text]);
        return;
    }
    to.extend(["\"", guard]);
    for c in text.chars() {
        if c == '"' {
            to.push('"');
        }
        to.push(c);
    }
    to.push('"');
}

/// Whether the cell would come apart without quotes; semicolons and tabs part cells in other dialects.
fn needs_quotes(text: &str) -> bool {
    text.contains(['"', ',', ';', '\t', '\r', '\n']) || text.trim() != text
}

/// Whether a spreadsheet could take a text for a formula, apostrophes before it aside.
fn is_formula(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(signs)
}
