//! `cargo xtask package`: the package in `pkg/`, shaped for npm.
//!
//! It holds the functions without a page (a program of its own, compiled here) and the element, whose files are those of the released page.

use std::path::Path;

use crate::arguments::Arguments;
use crate::build::{self, Mode};
use crate::failure::{Context, Failure, Result};
use crate::project::Project;
use crate::setup::{Purpose, Tools, ensure};
use crate::slim::optimise;

/// Where the files of the package stand that are written by hand.
const BY_HAND: [&str; 2] = ["src/headless/package", "src/embed/package"];

/// What else belongs to every package.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// How the names of files begin that only our own page needs (the first view and its program), and of what Trunk leaves if it is interrupted.
const OF_THE_PAGE: [&str; 3] = ["index.html", "claim-comparator-", "."];

/// What the package's description has in place of the version.
const VERSION: &str = "0.0.0-of-Cargo.toml";

/// What stands around the element: Node has no class to extend, and importing must not fail there.
const GUARD: [&str; 2] = [
    "--banner:js=if (globalThis.HTMLElement) { // elsewhere, as on a server, there is nothing to define",
    "--footer:js=}",
];

/// `cargo xtask package`: builds the released page first, since the element's files are taken from it.
pub(crate) fn package(project: &Project, arguments: Arguments) -> Result {
    arguments.finish()?;
    let tools = ensure(project, Purpose::ReleasedPage)?;
    build::page(project, &tools, Mode::Release)?;
    build(project, &tools)
}

/// Builds the package; the released page stands in `dist/`.
pub(crate) fn build(project: &Project, tools: &Tools) -> Result {
    let folder = project.path("pkg");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).context(|| format!("cannot remove {}", folder.display()))?;
    }
    headless(project, tools, &folder)?;
    copy_all(&project.path("dist"), &folder.join("comparator"))?;
    element(project, tools, &folder)?;
    for written in BY_HAND {
        copy_all(&project.path(written), &folder)?;
    }
    for licence in LICENCES {
        copy(&project.path(licence), &folder.join(licence))?;
    }
    give_version(project, &folder.join("package.json"))
}

/// Compiles the program without a page.
fn headless(project: &Project, tools: &Tools, folder: &Path) -> Result {
    let cargo = tools.wasm(project, "cargo")?.args(["build", "--locked", "--profile", "headless", "--bin", "headless"]);
    cargo.args(["--target", "wasm32-unknown-unknown"]).go()?;
    let module = project.target().join("wasm32-unknown-unknown/headless/headless.wasm");
    let bindgen = tools.wasm(project, "wasm-bindgen")?.args(["--target", "web", "--no-typescript", "--out-dir"]);
    bindgen.arg(folder).arg(&module).go()?;
    optimise(project, tools, &folder.join("headless_bg.wasm"), &["-O3"])
}

/// Joins the shell into one module for bundlers. It is not shortened: they do that, and read what comments within it tell them.
fn element(project: &Project, tools: &Tools, folder: &Path) -> Result {
    let run = tools.node(project, "esbuild")?.arg("src/embed/shell/shell.js");
    let run = run.args(["--bundle", "--format=esm", "--target=es2022", "--charset=utf8", "--log-level=warning"]);
    let run = run.args(["--conditions=packaged", "--loader:.css=text"]).args(GUARD);
    run.arg(format!("--outfile={}", folder.join("element.js").display())).go()
}

/// Copies what a folder holds, folders within it included, but for what only our own page needs.
fn copy_all(from: &Path, to: &Path) -> Result {
    std::fs::create_dir_all(to).context(|| format!("cannot make {}", to.display()))?;
    let entries = std::fs::read_dir(from).context(|| format!("cannot read {}", from.display()))?;
    for entry in entries.flatten() {
        let name = entry.file_name();
        if OF_THE_PAGE.iter().any(|start| name.to_string_lossy().starts_with(start)) {
            continue;
        }
        let place = if entry.path().is_dir() { copy_all } else { copy };
        place(&entry.path(), &to.join(name))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result {
    std::fs::copy(from, to).map(|_| ()).context(|| format!("cannot copy {} to {}", from.display(), to.display()))
}

/// Writes the version of the library into the package's description.
fn give_version(project: &Project, description: &Path) -> Result {
    let version = project.locked_version("claim-comparator")?;
    let text = std::fs::read_to_string(description).context(|| format!("cannot read {}", description.display()))?;
    if !text.contains(VERSION) {
        return Err(Failure::new(format!("{} has no place for the version: {VERSION}", description.display())));
    }
    std::fs::write(description, text.replace(VERSION, &version))
        .context(|| format!("cannot write {}", description.display()))
}
