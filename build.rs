//! Packs the built-in dataset, so that the page carries it small and checked, and makes functions of the interface's messages.
//!
//! The build script compiles the model and the loader a second time, for the machine that builds. A dataset with any issue stops the build.

// What the library offers beyond loading is not used here.
#![allow(dead_code, unreachable_pub, unused_imports, missing_docs, unfulfilled_lint_expectations)]

#[path = "src/load/mod.rs"]
mod load;
#[path = "src/present/catalogue/message.rs"]
mod message;
#[path = "build/messages.rs"]
mod messages;
#[path = "src/model/mod.rs"]
mod model;
#[path = "src/present/catalogue/pattern.rs"]
mod pattern;

use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};

const DATASET: &str = "data/china-russia-military-cooperation.claims.json";
/// Names the file with the first view of the built-in dataset, as `cargo xtask` works it out before it builds the page.
const FRONT: &str = "CLAIM_COMPARATOR_FRONT";
const MESSAGES: &str = "src/present/catalogue";

fn main() -> Result<(), Box<dyn Error>> {
    for input in [DATASET, MESSAGES, "build", "src/load", "src/model"] {
        println!("cargo::rerun-if-changed={input}");
    }
    let loaded = load::load(&fs::read(DATASET)?).map_err(|error| format!("{DATASET}: {error}"))?;
    if let Some(issue) = loaded.issues.first() {
        return Err(format!("{DATASET}: {issue}").into());
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names no OUT_DIR")?);
    fs::write(out.join("dataset.packed"), model::pack(&loaded.dataset))?;
    fs::write(out.join("front.packed"), front()?)?;
    fs::write(out.join("messages.rs"), messages::code(Path::new(MESSAGES))?)?;
    Ok(())
}

/// The first view of the built-in dataset from the file that the variable names; the library that works it out is not built yet.
fn front() -> Result<Vec<u8>, Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed={FRONT}");
    let Some(file) = env::var_os(FRONT).map(PathBuf::from) else { return Ok(Vec::new()) };
    println!("cargo::rerun-if-changed={}", file.display());
    Ok(fs::read(file)?)
}
