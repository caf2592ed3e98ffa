//! Trunk, wasm-bindgen in exactly the version of Cargo.lock, and Firefox's driver.

use super::say;
use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::project::Project;

const TRUNK: &str = "0.21.14";
const GECKODRIVER: &str = "0.37.1";

/// What building the page takes.
pub(super) fn ensure(project: &Project) -> Result {
    ensure_tool(&Tool { program: "trunk", package: "trunk", version: TRUNK, locked: true, minutes: 4 })?;
    let version = project.locked_version("wasm-bindgen")?;
    // Its own lock file may name crates newer than a registry mirror has.
    let bindgen =
        Tool { program: "wasm-bindgen", package: "wasm-bindgen-cli", version: &version, locked: false, minutes: 1 };
    ensure_tool(&bindgen)
}

/// Firefox's WebDriver server, which Debian does not have.
pub(super) fn ensure_geckodriver() -> Result {
    let gecko = Tool { program: "geckodriver", package: "geckodriver", version: GECKODRIVER, locked: true, minutes: 2 };
    ensure_tool(&gecko)
}

struct Tool<'a> {
    program: &'a str,
    package: &'a str,
    version: &'a str,
    locked: bool,
    minutes: u32,
}

fn ensure_tool(tool: &Tool<'_>) -> Result {
    let Tool { program, package, version, locked, minutes } = *tool;
    let wanted = format!("{program} {version}");
    match &name_and_version(program) {
        Ok(found) if *found == wanted => return Ok(()),
        Ok(found) => say(&format!("{found} is here, {wanted} is wanted; cargo builds it (about {minutes} min)")),
        Err(_) => say(&format!("{wanted} is missing; cargo builds it (about {minutes} min)")),
    }
    let spec = format!("{package}@{version}");
    let flags: &[&str] = if locked { &["--locked"] } else { &[] };
    // Built without optimisation: these run for seconds and would be built for many minutes. They download nothing, so need no TLS.
    let install = Run::new("cargo")
        .in_dir(&std::env::temp_dir())
        .args(["install", "--quiet", "--no-default-features", &spec])
        .args(flags)
        .without_env("CARGO_TARGET_DIR")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
        .env("CARGO_PROFILE_RELEASE_STRIP", "true");
    install.go().map_err(|failure| {
        Failure::new(format!(
            "{failure}\nmissing: {wanted}; to install by hand: cargo install {spec} {}",
            flags.concat()
        ))
    })?;
    match name_and_version(program) {
        Ok(now) if now == wanted => Ok(()),
        _ => Err(Failure::new(format!(
            "{wanted} was installed but another `{program}` comes first on PATH; is cargo's bin folder on it?"
        ))),
    }
}

/// The first two words that `program` says of itself; some add where they were built and their licence.
fn name_and_version(program: &str) -> Result<String> {
    let said = Run::new(program).without_env("NO_COLOR").arg("--version").text()?;
    Ok(said.split_whitespace().take(2).collect::<Vec<_>>().join(" "))
}
