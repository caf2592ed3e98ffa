//! What a released program loses: names that only tools read and, in the first one, what panics say.
//!
//! A panic in WebAssembly is a trap whatever it says, and the shell draws anew. The first program is what a visit waits for, so its panics
//! say nothing; those of the whole program stand in the console.

mod module;
mod numbers;
mod order;
mod panics;
mod short_names;

use std::path::{Path, PathBuf};

use crate::failure::{Context, Result};
use crate::project::Project;
use crate::setup::Tools;
use module::Module;

/// What browsers understand.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-reference-types",
];

/// How wasm-opt shrinks a program: memory starts as zeros and has nothing below 1024; functions with one caller stay apart if they are
/// long. Taking the code apart in between and forgetting alignments make the compressed file smaller.
const SHRINK: [&str; 9] = [
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "-ocimfs=20",
    "--zero-filled-memory",
    "--low-memory-unused",
    "--dealign",
];

/// How wasm-opt puts functions into the order of their names, which are not written again.
const IN_ORDER: [&str; 1] = ["--reorder-functions-by-name"];

/// What the module of a program is called without `.wasm`.
const MODULE: &str = "_bg";

/// The beginning of the name of the first program; the page asks for its files.
const FIRST: &str = "claim-comparator-";

/// Makes the programs in a folder small.
pub(crate) fn slim(project: &Project, tools: &Tools, folder: &Path) -> Result {
    for file in modules(folder)? {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut module = read(&file)?;
        if name.starts_with(FIRST) {
            panics::hush(&mut module);
        }
        let glue = folder.join(name.trim_end_matches(MODULE)).with_extension("js");
        let text = std::fs::read_to_string(&glue).context(|| format!("cannot read {}", glue.display()))?;
        let text = short_names::shorten(&mut module, &text);
        write(&glue, text.as_bytes())?;
        write(&file, &module.bytes())?;
        optimise(project, tools, &file, &SHRINK)?;
        if name.starts_with(FIRST) {
            put_in_order(&file)?;
            optimise(project, tools, &file, &IN_ORDER)?;
        }
    }
    Ok(())
}

/// Has wasm-opt put a module through passes.
pub(crate) fn optimise(project: &Project, tools: &Tools, file: &Path, passes: &[&str]) -> Result {
    tools.wasm(project, "wasm-opt")?.args(FEATURES).args(passes).arg(file).arg("-o").arg(file).go()
}

/// Names the functions of a program so that like ones come side by side.
fn put_in_order(file: &Path) -> Result {
    let mut module = read(file)?;
    let order = order::by_likeness(&mut module);
    write(file, &module.bytes_named(&order))
}

fn read(file: &Path) -> Result<Module> {
    let bytes = std::fs::read(file).context(|| format!("cannot read {}", file.display()))?;
    Module::read(&bytes).context(|| format!("cannot understand {}", file.display()))
}

fn modules(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).context(|| format!("cannot read {}", folder.display()))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|kind| kind == "wasm"));
    files.sort();
    Ok(files)
}

fn write(file: &Path, bytes: &[u8]) -> Result {
    std::fs::write(file, bytes).context(|| format!("cannot write {}", file.display()))
}
