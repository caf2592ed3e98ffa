//! `cargo xtask render`: what the comparator shows at an address, as HTML that needs no script.

use std::path::Path;
use std::rc::Rc;

use claim_comparator::load::load;
use claim_comparator::present::Compared;
use claim_comparator::ui::{App, AppProps, STYLES, Shared};
use yew::LocalServerRenderer;

use crate::failure::{Context as _, Result};

/// Writes what the page carries besides the programs: the first view of the built-in dataset, and the style.
pub(crate) fn write_parts(dataset: &Path, folder: &Path) -> Result {
    std::fs::create_dir_all(folder).context(|| format!("cannot make {}", folder.display()))?;
    for (name, text) in [("first_view.html", drawn(dataset, "")?), ("claim-comparator.css", small(STYLES))] {
        let file = folder.join(name);
        // A file that stays as it is keeps its date, so that nothing is built anew.
        if std::fs::read_to_string(&file).is_ok_and(|written| written == text) {
            continue;
        }
        std::fs::write(&file, text).context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

/// A style sheet without comments and indentation.
fn small(css: &str) -> String {
    let mut small = String::with_capacity(css.len());
    for (at, part) in css.split("/*").enumerate() {
        let kept = if at == 0 { part } else { part.split_once("*/").map_or("", |(_, rest)| rest) };
        small += kept;
    }
    small.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Prints a page with a dataset's comparison at an address, its style within.
pub(crate) fn print(file: &Path, address: &str) -> Result {
    println!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Claim Comparator</title>\
         <style>:root {{ color-scheme: light dark }} body {{ margin: 0 }} {STYLES}</style></head>\
         <body><claim-comparator>{}</claim-comparator></body></html>",
        drawn(file, address)?
    );
    Ok(())
}

/// The comparator at an address, as it stands within the element.
fn drawn(file: &Path, address: &str) -> Result<String> {
    let bytes = std::fs::read(file).context(|| format!("cannot read {}", file.display()))?;
    let loaded = load(&bytes).map_err(|error| format!("{}: {error}", file.display()))?;
    let issues = loaded.issues.iter().map(ToString::to_string).collect();
    let shared = Shared(Rc::new(Compared::new(loaded.dataset)));
    let props = AppProps { issues: Rc::new(issues), ..AppProps::whole(shared, address) };
    Ok(pollster::block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render()))
}
