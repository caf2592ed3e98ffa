//! Debian's package manager, as far as setting up needs it.

use crate::command::{Run, which};
use crate::failure::{Failure, Result};

/// Whether this machine has apt.
pub(super) fn are_available() -> bool {
    which("apt-get").is_some()
}

/// Whether all `packages` are installed.
pub(super) fn is_installed(packages: &[&str]) -> bool {
    let query = Run::new("dpkg-query").args(["--show", "--showformat=${db:Status-Status}\n"]).args(packages);
    query
        .text()
        .is_ok_and(|states| states.lines().count() == packages.len() && states.lines().all(|s| s == "installed"))
}

/// Installs `packages`.
pub(super) fn install(packages: &[&str]) -> Result {
    let by_hand = format!("apt-get update && apt-get install --no-install-recommends {}", packages.join(" "));
    if !are_available() {
        return Err(Failure::new(format!("there is no apt-get here; on a Debian machine this would help: {by_hand}")));
    }
    let installed = apt(&["update", "-qq"])
        .and_then(|()| apt(&[&["install", "-qq", "--yes", "--no-install-recommends"], packages].concat()));
    installed.map_err(|failure| {
        Failure::new(format!("{failure}\nmissing: {}; to install by hand: {by_hand}", packages.join(", ")))
    })
}

fn apt(arguments: &[&str]) -> Result {
    as_root("env")?.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "Dpkg::Use-Pty=0"]).args(arguments).go()
}

/// A program that runs with the rights to change the system.
pub(super) fn as_root(program: &str) -> Result<Run> {
    if Run::new("id").arg("-u").text()? == "0" {
        Ok(Run::new(program))
    } else if which("sudo").is_some() {
        Ok(Run::new("sudo").arg(program))
    } else {
        Err(Failure::new("this changes the system and needs root; there is no sudo, so run it once as root"))
    }
}
