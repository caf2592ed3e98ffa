//! The parts of `cargo xtask` that need the library: `verify`, `schema`, `codings`, `render` and `single-file`.
//!
//! Apart from `xtask` itself, so that building and serving the page wait for nothing here.

mod codings;
mod copied;
mod document;
mod evidence;
mod failure;
mod inline_style;
mod integrity;
mod published;
mod render;
mod schema;
mod single_file;
mod text;
mod usage;
mod verify;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use failure::Result;

const BUILT_IN: &str = "china-russia-military-cooperation.claims.json";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let words: Vec<_> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["verify", rest @ ..] => verify_arguments(rest).and_then(|(sources, files)| verify::verify(&sources, &files)),
        ["schema"] => schema::write(&data_folder()),
        ["page-parts", folder] => render::write_parts(&data_folder().join(BUILT_IN), Path::new(folder)),
        ["inline-style", folder] => inline_style::inline(Path::new(folder)),
        ["published-at", folder, address] => {
            published::publish(&data_folder().join(BUILT_IN), Path::new(folder), address)
        }
        ["integrity", module, wasm] => integrity::print(Path::new(module), Path::new(wasm)),
        ["render", file] => render::print(Path::new(file), "", "en", "1"),
        ["render", file, address] => render::print(Path::new(file), address, "en", "1"),
        ["render", file, address, language] => render::print(Path::new(file), address, language, "1"),
        ["render", file, address, language, heading] => render::print(Path::new(file), address, language, heading),
        ["single-file", parts, out] => {
            single_file::write(&data_folder().join(BUILT_IN), Path::new(parts), Path::new(out))
        }
        ["single-file", parts, out, file] => single_file::write(Path::new(file), Path::new(parts), Path::new(out)),
        ["codings"] => codings::print(&data_folder().join("codings")),
        _ => Err("usage: cargo xtask verify --sources DIR [FILE…], cargo xtask schema, cargo xtask codings, \
                  cargo xtask render FILE [ADDRESS [LANGUAGE [HEADING]]]"
            .to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of documents and the datasets to check: those named, or all in `data/`.
fn verify_arguments(words: &[&str]) -> Result<(PathBuf, Vec<PathBuf>)> {
    let (sources, files) = match words {
        ["--sources", sources, files @ ..] => (PathBuf::from(sources), files),
        [files @ .., "--sources", sources] => (PathBuf::from(sources), files),
        _ => return Err("which folder holds the documents? cargo xtask verify --sources DIR [FILE…]".to_owned()),
    };
    let files: Vec<_> = files.iter().map(PathBuf::from).collect();
    Ok((sources, if files.is_empty() { verify::datasets_in(&data_folder())? } else { files }))
}

fn data_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")
}
