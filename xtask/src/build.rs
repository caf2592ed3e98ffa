//! `cargo xtask build`: the page in `dist/`.

use std::path::{Path, PathBuf};

use crate::arguments::Arguments;
use crate::command::Run;
use crate::dataset;
use crate::failure::{Context, Result};
use crate::project::Project;
use crate::setup::{Purpose, Tools, ensure};
use crate::slim::slim;

/// What registers the element and holds the rest of the shell.
const SHELL: &str = "shell.js";

/// What the shell loads when it is asked for.
const ON_DEMAND: [&str; 3] = ["note_in_full.js", "persist.js", "taking.js"];

/// The files of the whole program, whose hashes the shell knows.
const WHOLE: [&str; 2] = ["whole.js", "whole_bg.wasm"];

/// What stands for hashes before there is anything to hash, as JavaScript.
const NO_INTEGRITY: &str = "undefined";

/// How the page is compiled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Quickly, with names for debugging.
    Development,
    /// Small, as it is published.
    Release,
}

impl Mode {
    /// The mode that the switch `--release` asks for.
    pub(crate) fn from(arguments: &mut Arguments) -> Self {
        if arguments.switch("--release") { Self::Release } else { Self::Development }
    }

    /// What this mode needs installed.
    pub(crate) fn purpose(self) -> Purpose {
        match self {
            Self::Development => Purpose::DevelopmentPage,
            Self::Release => Purpose::ReleasedPage,
        }
    }
}

/// `cargo xtask build`.
pub(crate) fn build(project: &Project, mut arguments: Arguments) -> Result {
    let mode = Mode::from(&mut arguments);
    let at = arguments.option("--at")?;
    arguments.finish()?;
    let tools = ensure(project, mode.purpose())?;
    page(project, &tools, mode)?;
    match at {
        Some(at) => dataset::start(project, "published-at").arg(project.path("dist")).arg(at).go(),
        None => Ok(()),
    }
}

/// Builds the page.
pub(crate) fn page(project: &Project, tools: &Tools, mode: Mode) -> Result {
    if mode == Mode::Release {
        forget_bindings(project)?;
    }
    parts(project, tools)?;
    trunk(project, tools, "build", mode)?.go()?;
    match mode {
        Mode::Development => Ok(()),
        Mode::Release => {
            let folder = project.path("dist");
            slim(project, tools, &folder)?;
            shorten(project, tools, &folder)?;
            let integrity = dataset::start(project, "integrity").args(WHOLE.map(|file| folder.join(file))).text()?;
            script(project, tools, SHELL, &folder.join(SHELL), &integrity)?;
            dataset::start(project, "inline-style").arg(folder).go()
        }
    }
}

/// Takes blanks, comments, long names and what nobody calls out of scripts and style sheets.
fn shorten(project: &Project, tools: &Tools, folder: &Path) -> Result {
    let entries = std::fs::read_dir(folder).context(|| format!("cannot read {}", folder.display()))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|kind| kind == "js" || kind == "css"));
    let outputs = format!("--outdir={}", folder.display());
    let run = tools.node(project, "esbuild")?.args(files).arg(outputs);
    let run = run.args(["--minify", "--tree-shaking=true", "--format=esm", "--target=es2022"]);
    run.args(["--allow-overwrite", "--log-level=warning"]).go()
}

/// Writes what the page carries besides the programs: the first view, drawn by the library on this machine, and the shell as one file,
/// but for what it asks for on demand.
pub(crate) fn parts(project: &Project, tools: &Tools) -> Result {
    let folder = project.path("target/page");
    dataset::start(project, "page-parts").arg(&folder).go()?;
    for name in ON_DEMAND {
        script(project, tools, name, &folder.join(name), NO_INTEGRITY)?;
    }
    script(project, tools, SHELL, &folder.join(SHELL), NO_INTEGRITY)
}

/// Joins a script of the shell with what it imports into one file; what is loaded on demand stays a file of its own. `integrity` says what the
/// files of the whole program must hash to.
fn script(project: &Project, tools: &Tools, name: &str, to: &Path, integrity: &str) -> Result {
    let run = tools.node(project, "esbuild")?.arg(format!("src/embed/shell/{name}"));
    let run = run.args(["--bundle", "--format=esm", "--minify", "--target=es2022", "--log-level=warning"]);
    let run = run.args(ON_DEMAND.map(|file| format!("--external:./{file}")));
    let run = run.args([&format!("--define:INTEGRITY={integrity}"), "--allow-overwrite"]);
    run.arg(format!("--outfile={}", to.display())).go()
}

/// Removes what wasm-bindgen wrote last time: it adds files and never deletes any, and Trunk would publish them all.
fn forget_bindings(project: &Project) -> Result {
    let folder = project.target().join("wasm-bindgen/release");
    if !folder.exists() {
        return Ok(());
    }
    std::fs::remove_dir_all(&folder).context(|| format!("cannot remove {}", folder.display()))
}

/// Trunk with what both building and serving ask of it.
pub(crate) fn trunk(project: &Project, tools: &Tools, command: &str, mode: Mode) -> Result<Run> {
    let front = project.path("target/page/front.packed");
    let run = tools.wasm(project, "trunk")?.arg(command).env("CLAIM_COMPARATOR_FRONT", front);
    match mode {
        Mode::Development => Ok(run),
        Mode::Release => {
            Ok(run.args(["--release", "--locked"]).env("CARGO_ENCODED_RUSTFLAGS", release_flags(project, tools)?))
        }
    }
}

/// Compiler flags that keep this machine's folders out of the module: panic messages name source files.
fn release_flags(project: &Project, tools: &Tools) -> Result<String> {
    tools.wasm(project, "cargo")?.args(["fetch", "--quiet", "--locked"]).text()?;
    let given = std::env::var("RUSTFLAGS").unwrap_or_default();
    let mut flags: Vec<_> = given.split_whitespace().map(str::to_owned).collect();
    for folder in registry_sources()? {
        flags.push(format!("--remap-path-prefix={}=crates", folder.display()));
    }
    Ok(flags.join("\u{1f}")) // the separator of this form, in which folders may contain blanks
}

/// The folders into which cargo unpacks other people's crates, one per registry.
fn registry_sources() -> Result<Vec<PathBuf>> {
    let Some(home) = cargo_home() else { return Ok(Vec::new()) };
    let sources = home.join("registry/src");
    if !sources.is_dir() {
        return Ok(Vec::new());
    }
    let entries = std::fs::read_dir(&sources).context(|| format!("cannot read {}", sources.display()))?;
    let mut folders: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    Ok(folders)
}

fn cargo_home() -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")))
}
