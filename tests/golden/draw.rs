//! Drawing a piece to HTML on the developer's machine and holding it against the file beside.

use std::path::Path;

use yew::{Html, LocalServerRenderer, Properties, component};

#[derive(Clone, PartialEq, Properties)]
struct DrawnProps {
    html: Html,
}

/// Whatever it is given, as a component, since only components are drawn natively.
#[component]
fn Drawn(props: &DrawnProps) -> Html {
    props.html.clone()
}

/// The HTML of a piece, one tag a line, indented.
pub(crate) fn draw(html: Html) -> String {
    let renderer = LocalServerRenderer::<Drawn>::with_props(DrawnProps { html }).hydratable(false);
    pretty(&pollster::block_on(renderer.render()))
}

/// Holds a piece against `tests/golden/{name}.html`.
/// With `UPDATE=1` a file that differs is written anew and the test still fails, so that somebody reads the difference.
pub(crate) fn golden(name: &str, html: Html) {
    hold(name, &draw(html));
}

/// The same for what is drawn already.
pub(crate) fn hold(name: &str, drawn: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{name}.html"));
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    if drawn == expected {
        return;
    }
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, drawn).unwrap();
        panic!("{} was written anew; read the difference before committing it", path.display());
    }
    let line = drawn.lines().zip(expected.lines()).position(|(a, b)| a != b);
    let at = line.unwrap_or_else(|| drawn.lines().count().min(expected.lines().count()));
    let (now, then) = (drawn.lines().nth(at).unwrap_or("(ends)"), expected.lines().nth(at).unwrap_or("(ends)"));
    panic!("{}:{}\n  drawn    {now}\n  expected {then}\nUPDATE=1 writes the file", path.display(), at + 1);
}

/// Breaks the line before every tag that follows a tag and indents it. Within text nothing is changed.
fn pretty(html: &str) -> String {
    let mut lines = String::new();
    let mut depth = 0_usize;
    let mut opened = false; // whether the tag before this one was an opening tag
    for (at, part) in html.split('<').enumerate() {
        let closing = part.starts_with('/');
        let follows_a_tag = lines.ends_with('>');
        if closing {
            depth = depth.saturating_sub(1);
        }
        if at > 0 {
            if follows_a_tag && !(closing && opened) {
                lines.push('\n');
                lines.push_str(&"  ".repeat(depth));
            }
            lines.push('<');
        }
        opened = at > 0 && !closing && !part.starts_with("input");
        if opened {
            depth += 1;
        }
        lines.push_str(part);
    }
    lines.push('\n');
    lines
}

#[test]
fn tags_stand_on_lines_of_their_own() {
    let html = "<p>a <b>b</b></p><ul><li></li><input type=\"x\"><li>c</li></ul>";
    let lines = "<p>a <b>b</b>\n</p>\n<ul>\n  <li></li>\n  <input type=\"x\">\n  <li>c</li>\n</ul>\n";
    assert_eq!(pretty(html), lines);
}
