//! The standard library for wasm32-unknown-unknown, and the toolchain that has it.

use std::path::Path;

use super::{debian_std, say};
use crate::command::{Run, which};
use crate::failure::{Failure, Result};
use crate::project::Project;

/// The target triple of the page.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Which Rust toolchain compiles for the page.
pub(crate) enum WasmToolchain {
    /// The one that runs everything else.
    Default,
    /// A toolchain that rustup knows by this name.
    Named(&'static str),
}

impl WasmToolchain {
    /// Makes `run` use this toolchain.
    pub(crate) fn choose_for(&self, run: Run) -> Run {
        match self {
            Self::Default => run,
            Self::Named(name) => run.env("RUSTUP_TOOLCHAIN", name),
        }
    }
}

pub(super) fn ensure(project: &Project) -> Result<WasmToolchain> {
    if is_in(&WasmToolchain::Default) {
        return Ok(WasmToolchain::Default);
    }
    if std::env::var_os("RUSTUP_AUTO_INSTALL").is_some_and(|value| value == "0") {
        debian_std::ensure(project)?;
        let toolchain = WasmToolchain::Named(debian_std::TOOLCHAIN);
        return check(toolchain, "Debian's packages rustc-web and rust-web-src");
    }
    if which("rustup").is_none() {
        return Err(Failure::new(format!(
            "the standard library for {TARGET} is missing; install it from where your Rust came from, \
             or install rustup (https://rustup.rs) and run: rustup target add {TARGET}"
        )));
    }
    say(&format!("the standard library for {TARGET} is missing; rustup fetches it (under a minute)"));
    Run::new("rustup").args(["target", "add", TARGET]).go()?;
    check(WasmToolchain::Default, &format!("rustup target add {TARGET}"))
}

fn check(toolchain: WasmToolchain, from: &str) -> Result<WasmToolchain> {
    if is_in(&toolchain) {
        Ok(toolchain)
    } else {
        Err(Failure::new(format!(
            "rustc still finds no standard library for {TARGET}; it should have come from: {from}"
        )))
    }
}

fn is_in(toolchain: &WasmToolchain) -> bool {
    let rustc = toolchain.choose_for(Run::new("rustc")).args(["--print", "target-libdir", "--target", TARGET]);
    let Ok(folder) = rustc.text() else { return false };
    let Ok(files) = std::fs::read_dir(Path::new(&folder)) else { return false };
    files.flatten().any(|file| {
        let name = file.file_name();
        let name = name.to_string_lossy();
        name.starts_with("libstd-") && name.ends_with(".rlib")
    })
}
