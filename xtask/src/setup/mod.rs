//! Installs what is missing, and says so.
//!
//! A second run only looks, within a second. Nothing is installed outside the checkout and the package managers' own places.

mod browser;
mod cargo_tools;
mod debian_std;
mod node_tools;
mod other_engines;
mod system_packages;
mod wasm_std;

use std::path::PathBuf;
use std::time::Instant;

use crate::arguments::Arguments;
use crate::command::{Run, path_with};
use crate::failure::Result;
use crate::project::Project;

pub(crate) use browser::Browser;
pub(crate) use wasm_std::WasmToolchain;

/// What a command is going to do, and therefore needs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Purpose {
    /// Build the page for development: the WebAssembly standard library, Trunk, wasm-bindgen, esbuild.
    DevelopmentPage,
    /// Build the page for publication: wasm-opt as well.
    ReleasedPage,
    /// Measure: a browser as well.
    Measurements,
    /// Run the checks: two more browsers, of other engines.
    Checks,
}

/// What was found or installed.
pub(crate) struct Tools {
    toolchain: WasmToolchain,
    node_programs: PathBuf,
    browser: Option<Browser>,
}

impl Tools {
    /// A program that is to work with the WebAssembly target.
    pub(crate) fn wasm(&self, project: &Project, program: &str) -> Result<Run> {
        let run = Run::new(program).in_dir(project.root()).env("PATH", path_with(&self.node_programs)?);
        // Trunk is given every tool it wants, so it need not look for downloads; it takes no other value of NO_COLOR.
        let run = run.env("TRUNK_OFFLINE", "true").without_env("NO_COLOR");
        Ok(self.toolchain.choose_for(run))
    }

    /// A program from the npm registry.
    pub(crate) fn node(&self, project: &Project, program: &str) -> Result<Run> {
        Ok(Run::new(program).in_dir(project.root()).env("PATH", path_with(&self.node_programs)?))
    }

    /// The browser for measurements and for most of the checks.
    pub(crate) fn browser(&self) -> Option<&Browser> {
        self.browser.as_ref()
    }
}

/// `cargo xtask setup`.
pub(crate) fn setup(project: &Project, arguments: Arguments) -> Result {
    arguments.finish()?;
    ensure(project, Purpose::Checks).map(|_| ())
}

/// Makes sure of everything that `purpose` needs.
pub(crate) fn ensure(project: &Project, purpose: Purpose) -> Result<Tools> {
    let start = Instant::now();
    let toolchain = wasm_std::ensure(project)?;
    cargo_tools::ensure(project)?;
    node_tools::ensure(project)?;
    let browser = if purpose >= Purpose::Measurements { Some(browser::ensure()?) } else { None };
    if purpose >= Purpose::Checks {
        other_engines::ensure()?;
    }
    say(&format!("all there ({:.1} s)", start.elapsed().as_secs_f64()));
    Ok(Tools { toolchain, node_programs: project.path("node_modules/.bin"), browser })
}

fn say(message: &str) {
    eprintln!("setup: {message}");
}
