//! wasm-opt, esbuild, Playwright, axe and what the hosts of the package are built with: the packages of package-lock.json, in node_modules.

use super::say;
use crate::command::{Run, which};
use crate::failure::{Context, Failure, Result};
use crate::project::Project;

pub(super) fn ensure(project: &Project) -> Result {
    if which("node").is_none() || which("npm").is_none() {
        return Err(Failure::new(
            "Node.js (20.19 or newer) with npm is missing; install it from https://nodejs.org, \
             or on Debian run: apt-get install --no-install-recommends nodejs npm",
        ));
    }
    let lock = project.path("package-lock.json");
    let wanted = std::fs::read(&lock).context(|| format!("cannot read {}", lock.display()))?;
    let installed = project.path("node_modules/.installed-lock.json");
    if std::fs::read(&installed).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    say("packages of package-lock.json are missing or old; npm installs them into node_modules (half a minute)");
    let npm = Run::new("npm").in_dir(project.root()).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    npm.go().map_err(|failure| {
        Failure::new(format!("{failure}\nmissing: the packages of package-lock.json; to install by hand: npm ci"))
    })?;
    std::fs::write(&installed, wanted).context(|| format!("cannot write {}", installed.display()))
}
