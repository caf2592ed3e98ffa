//! `cargo xtask render`: what the comparator shows at an address, as HTML that needs no script.

use std::path::Path;
use std::rc::Rc;

use claim_comparator::load::load;
use claim_comparator::present::Compared;
use claim_comparator::ui::{App, AppProps, STYLES, Shared};
use yew::LocalServerRenderer;

use crate::failure::{Context as _, Result};

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
    let props = AppProps {
        content: Ok(Shared(Rc::new(Compared::new(loaded.dataset)))),
        address: address.trim_start_matches('#').to_owned().into(),
        issues: Rc::new(issues),
    };
    Ok(pollster::block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render()))
}
