//! `cargo xtask package`: the package in `pkg/`, shaped for npm.

use std::path::Path;

use crate::arguments::Arguments;
use crate::failure::{Context, Result};
use crate::project::Project;
use crate::setup::{Purpose, Tools, ensure};

/// The files of the package that are written by hand.
const BY_HAND: &str = "src/headless/package";

/// `cargo xtask package`.
pub(crate) fn package(project: &Project, arguments: Arguments) -> Result {
    arguments.finish()?;
    let tools = ensure(project, Purpose::ReleasedPage)?;
    build(project, &tools)
}

/// Builds the package.
pub(crate) fn build(project: &Project, tools: &Tools) -> Result {
    let folder = project.path("pkg");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).context(|| format!("cannot remove {}", folder.display()))?;
    }
    let cargo = tools.wasm(project, "cargo")?.args(["build", "--locked", "--profile", "headless", "--bin", "headless"]);
    cargo.args(["--target", "wasm32-unknown-unknown"]).go()?;
    let module = project.target().join("wasm32-unknown-unknown/headless/headless.wasm");
    let bindgen = tools.wasm(project, "wasm-bindgen")?.args(["--target", "web", "--no-typescript", "--out-dir"]);
    bindgen.arg(&folder).arg(&module).go()?;
    optimise(project, tools, &folder.join("headless_bg.wasm"))?;
    let written = project.path(BY_HAND);
    for entry in std::fs::read_dir(&written).context(|| format!("cannot read {}", written.display()))?.flatten() {
        let to = folder.join(entry.file_name());
        std::fs::copy(entry.path(), &to).context(|| format!("cannot write {}", to.display()))?;
    }
    Ok(())
}

/// Has wasm-opt make the module faster.
fn optimise(project: &Project, tools: &Tools, module: &Path) -> Result {
    let run =
        tools.wasm(project, "wasm-opt")?.args(["-O3", "--enable-bulk-memory", "--enable-nontrapping-float-to-int"]);
    let run =
        run.args(["--enable-sign-ext", "--enable-mutable-globals", "--enable-multivalue", "--enable-reference-types"]);
    run.arg(module).arg("-o").arg(module).go()
}
