//! `cargo xtask render`: what the comparator shows at an address, as HTML that needs no script.

use std::path::Path;
use std::rc::Rc;

use claim_comparator::load::{Loaded, load};
use claim_comparator::present::{Catalogue, Compared, Front, Plain, Pseudo, legible};
use claim_comparator::ui::{App, AppProps, FIRST_STYLES, Shared, WHOLE_STYLES};
use yew::LocalServerRenderer;

use crate::failure::{Context as _, Result};

/// Writes what the page carries besides the programs: the first view of the built-in dataset, drawn and packed, and the style.
pub(crate) fn write_parts(dataset: &Path, folder: &Path) -> Result {
    std::fs::create_dir_all(folder).context(|| format!("cannot make {}", folder.display()))?;
    let loaded = loaded(dataset)?;
    let front = Front::of(&Compared::new(loaded.dataset.clone()));
    let front = front.ok_or("a proposition of the built-in dataset belongs to no topic")?;
    let html = first_view(loaded);
    let parts = [
        ("first_view.html", html.into_bytes()),
        ("front.packed", front.packed()),
        ("claim-comparator.css", FIRST_STYLES.into()),
    ];
    for (name, bytes) in parts {
        let file = folder.join(name);
        // A file that stays as it is keeps its date, so that nothing is built anew.
        if std::fs::read(&file).is_ok_and(|written| written == bytes) {
            continue;
        }
        std::fs::write(&file, bytes).context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

/// What only means something to a grid that answers keys; without it the matrix is a plain table, which looks the same.
const OF_A_GRID: [&str; 9] = [
    "tabindex",
    "data-at",
    "aria-rowindex",
    "aria-rowcount",
    "aria-colindex",
    "aria-colcount",
    "aria-selected",
    "aria-sort",
    "aria-describedby",
];

/// What a page can style in a shadow tree; in the page itself there are classes.
const OF_A_SHADOW: &str = "part";

/// The roles of a grid and its parts.
const GRID_ROLES: [&str; 6] = ["grid", "rowgroup", "row", "rowheader", "columnheader", "gridcell"];

/// What scrolls where the window is narrow; as long as nothing within takes the focus, it takes the focus itself so that keys scroll it.
const FRAME: &str = "div class=\"cc-matrix";

/// A drawing for as long as nothing answers.
fn still(html: &str) -> String {
    let mut still = String::with_capacity(html.len());
    for (at, part) in html.split('<').enumerate() {
        if at == 0 {
            still += part;
            continue;
        }
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        still.push('<');
        let tag = without_grid(tag);
        still += &tag;
        if tag.starts_with(FRAME) {
            still += " tabindex=\"0\"";
        }
        still.push('>');
        still += text;
    }
    still
}

/// A tag without the attributes of a grid and of a shadow tree. Values stand between quotes, in which quotes are written as entities.
fn without_grid(tag: &str) -> String {
    let mut rest = tag;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once("=\"") {
        let Some((value, next)) = after.split_once('"') else { break };
        let name = before.rsplit(' ').next().unwrap_or_default();
        let goes = OF_A_GRID.contains(&name)
            || name == OF_A_SHADOW
            || (name == "role" && GRID_ROLES.contains(&value))
            || (name == "id" && value.starts_with("cc-reason-"));
        kept += if goes { before.strip_suffix(name).unwrap_or(before).trim_end() } else { before };
        if !goes {
            kept += &format!("=\"{value}\"");
        }
        rest = next;
    }
    kept + rest
}

/// The first view of a dataset in English, for as long as nothing answers.
pub(crate) fn first_view(loaded: Loaded) -> String {
    still(&drawn(loaded, "", Rc::default(), 1))
}

/// Prints a page with a dataset's comparison at an address in a language, its style within; the title is a heading of the given level.
pub(crate) fn print(file: &Path, address: &str, language: &str, heading: &str) -> Result {
    let heading = match heading.parse() {
        Ok(level @ 1..=6) => level,
        _ => return Err(format!("{heading} is no level of headings: 1 to 6")),
    };
    let words = words(language)?;
    println!(
        "<!doctype html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Claim Comparator</title>\
         <style>:root {{ color-scheme: light dark }} body {{ margin: 0 }} {FIRST_STYLES} {WHOLE_STYLES}</style></head>\
         <body><claim-comparator>{}</claim-comparator></body></html>",
        drawn(loaded(file)?, address, words, heading)
    );
    Ok(())
}

/// The words of a language: English, one with a file of messages, `en-XA` or `ar-XB`.
fn words(language: &str) -> Result<Rc<Catalogue>> {
    if language == "en" {
        return Ok(Rc::default());
    }
    let messages = match Pseudo::of(language) {
        Some(pseudo) => pseudo.messages(&messages_of("en")?),
        None => messages_of(language)?,
    };
    let catalogue = Catalogue::new(language, &messages, Rc::new(Plain::of(language)));
    catalogue.map(Rc::new).ok_or_else(|| format!("the messages of {language} are not those of this version"))
}

fn messages_of(language: &str) -> Result<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src/present/catalogue");
    let file = folder.join(format!("{language}.messages"));
    std::fs::read_to_string(&file).context(|| format!("cannot read {}", file.display()))
}

/// The comparator at an address, as it stands within the element.
fn drawn(loaded: Loaded, address: &str, words: Rc<Catalogue>, heading: usize) -> String {
    let of = Compared::new(loaded.dataset);
    let issues = loaded.issues.iter().map(|issue| legible(&issue.to_string()).into_owned());
    let issues = of.hidden_said().into_iter().chain(issues).collect();
    let shared = Shared(Rc::new(of.in_words(words)));
    let props = AppProps { issues: Rc::new(issues), heading, ..AppProps::whole(shared, address) };
    pollster::block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
}

/// A dataset, and what went wrong while it was loaded.
fn loaded(file: &Path) -> Result<Loaded> {
    let bytes = std::fs::read(file).context(|| format!("cannot read {}", file.display()))?;
    load(&bytes).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::still;

    #[test]
    fn a_still_grid_is_a_table() {
        let grid = "<div part=\"matrix\" class=\"cc-matrix\"></div><table role=\"grid\" aria-label=\"a > b role=&quot;row&quot;\"><td role=\"gridcell\" tabindex=\"-1\" class=\"c\">\
                    tabindex=\"0\"</td><p role=\"status\"></p><input disabled=\"\"/></table>";
        let table = "<div class=\"cc-matrix\" tabindex=\"0\"></div><table aria-label=\"a > b role=&quot;row&quot;\"><td class=\"c\">tabindex=\"0\"</td>\
                     <p role=\"status\"></p><input disabled=\"\"/></table>";
        assert_eq!(still(grid), table);
    }
}
