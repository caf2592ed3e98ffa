//! Chromium and its driver, for the checks.

use std::path::PathBuf;

use super::say;
use super::system_packages::{are_available, install, is_installed};
use crate::command::which;
use crate::failure::{Failure, Result};

/// The browser that the checks start.
pub(crate) struct Browser {
    /// Chromium or a relative of it.
    pub(crate) program: PathBuf,
    /// Its WebDriver server.
    pub(crate) driver: PathBuf,
}

/// The fonts in which pictures of the page are compared.
const FONTS: [&str; 1] = ["fonts-dejavu-core"];

pub(super) fn ensure() -> Result<Browser> {
    if are_available() && !is_installed(&FONTS) {
        say("the DejaVu fonts are missing; apt installs them");
        install(&FONTS)?;
    }
    if let Some(browser) = find() {
        return Ok(browser);
    }
    if are_available() {
        say("Chromium with its driver is missing; apt installs it (about half a minute)");
        install(&["chromium", "chromium-driver"])?;
    }
    find().ok_or_else(|| {
        Failure::new(
            "Chromium and its driver are missing; put `chromium` (or Chrome) and `chromedriver` of the same version on PATH, \
             or name them: CHROME=/path/to/chrome CHROMEDRIVER=/path/to/chromedriver",
        )
    })
}

fn find() -> Option<Browser> {
    let program = named("CHROME").or_else(|| {
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
            .iter()
            .find_map(|name| which(name))
    })?;
    let driver = named("CHROMEDRIVER").or_else(|| which("chromedriver"))?;
    Some(Browser { program, driver })
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}
