//! Firefox and WebKitGTK with their drivers, for the checks in other browsers than Chromium.

use super::cargo_tools::ensure_geckodriver;
use super::say;
use super::system_packages::{are_available, install};
use crate::command::which;
use crate::failure::{Failure, Result};

/// A program that must be on `PATH`, and Debian's package of it.
const PROGRAMS: [(&str, &str); 3] =
    [("firefox", "firefox-esr"), ("WebKitWebDriver", "webkit2gtk-driver"), ("Xvfb", "xvfb")];

pub(super) fn ensure() -> Result {
    let packages: Vec<_> = missing().map(|(_, package)| package).collect();
    if !packages.is_empty() && are_available() {
        say(&format!("missing: {}; apt installs it (about half a minute)", packages.join(", ")));
        install(&packages)?;
    }
    if let Some((program, _)) = missing().next() {
        return Err(Failure::new(format!(
            "`{program}` is missing; the checks in other browsers want Firefox, WebKitGTK's WebDriver server with its MiniBrowser, \
             and Xvfb on PATH"
        )));
    }
    ensure_geckodriver()
}

fn missing() -> impl Iterator<Item = (&'static str, &'static str)> {
    PROGRAMS.into_iter().filter(|(program, _)| which(program).is_none())
}
