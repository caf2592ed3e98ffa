//! The rules of the architecture, held against the source text: who may know whom, and what may not appear at all.
//!
//! The order of the layers is read from the table in `src/lib.rs`, so the table cannot grow stale.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails loudly; clippy.toml covers only test functions"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The layers that must compile and mean the same without a browser, a clock and chance.
const PURE: [&str; 6] = ["model", "load", "compare", "export", "state", "present"];

/// What those layers must not name.
const IMPURE: [&str; 9] =
    ["yew", "web_sys", "gloo", "wasm_bindgen", "js_sys", "std::time", "SystemTime", "Instant", "rand"];

/// Ways of turning text into markup or code.
const UNSAFE_MARKUP: [&str; 9] = [
    "innerHTML",
    "inner_html",
    "outerHTML",
    "outer_html",
    "insertAdjacentHTML",
    "insert_adjacent_html",
    "from_html_unchecked",
    "contextual_fragment",
    "eval(",
];

const LINES_ALLOWED: usize = 300;

#[test]
fn the_table_lets_a_layer_use_only_layers_above_it() {
    let mut above = BTreeSet::new();
    for (layer, used) in table() {
        let below: Vec<_> = used.difference(&above).collect();
        assert!(below.is_empty(), "the table in src/lib.rs lets {layer} use {below:?}, which stand below it");
        above.insert(layer);
    }
    assert!(
        above.contains("model") && above.contains("embed"),
        "the table in src/lib.rs was not understood: {above:?}"
    );
}

#[test]
fn every_folder_is_a_layer() {
    let named: BTreeSet<_> = table().into_iter().map(|(layer, _)| layer).collect();
    let found: BTreeSet<_> = sources("src", &["rs"]).iter().filter_map(|file| layer_of(file)).collect();
    assert_eq!(found, named);
}

#[test]
fn layers_use_only_what_the_table_lets_them() {
    let table: BTreeMap<_, _> = table().into_iter().collect();
    let mut faults = Vec::new();
    for file in sources("src", &["rs"]) {
        let Some(layer) = layer_of(&file) else { continue };
        let used = layers_named(&code(&file), depth_of(&file), &table);
        for other in used.difference(&table[&layer]).filter(|other| **other != layer) {
            faults.push(format!("{} uses {other}, which {layer} may not", file.display()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_core_knows_no_browser_no_clock_and_no_chance() {
    let core = sources("src", &["rs"]).into_iter().filter(|file| layer_of(file).is_some_and(|l| PURE.contains(&&*l)));
    refuse(core, |code| IMPURE.into_iter().filter(|word| has_word(code, word)).map(str::to_owned).collect());
}

#[test]
fn no_text_becomes_markup() {
    let files = sources("src", &["rs", "js"]);
    refuse(files, |code| UNSAFE_MARKUP.into_iter().filter(|word| code.contains(word)).map(str::to_owned).collect());
}

#[test]
fn no_markup_carries_a_style_of_its_own() {
    let files = sources("src", &["rs", "js", "html"]).into_iter().chain([root().join("index.html")]);
    refuse(files, |code| if has_word(code, "style=") { vec!["style=".to_owned()] } else { vec![] });
}

#[test]
fn files_stay_short() {
    let kinds = ["rs", "css", "js", "mjs"];
    let files = ["src", "xtask", "tests/e2e", "tests/situations"].map(|folder| sources(folder, &kinds)).concat();
    let long = files.into_iter().filter_map(|file| {
        let text = fs::read_to_string(&file).unwrap();
        let lines = text.lines().take_while(|line| line.trim() != "#[cfg(test)]").count();
        (lines > LINES_ALLOWED).then(|| format!("{}: {lines} lines, {LINES_ALLOWED} are allowed", file.display()))
    });
    let long: Vec<_> = long.collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn the_reader_of_paths_sees_every_way_to_name_a_layer() {
    let table: BTreeMap<_, _> = ["model", "load", "state", "ui"].map(|l| (l.to_owned(), BTreeSet::new())).into();
    let cases = [
        ("use crate::load::Issue;", vec!["load"]),
        ("let a = crate::ui::view();", vec!["ui"]),
        ("use crate::{\n    model::{Claim, state},\n    load,\n};", vec!["load", "model"]),
        ("use super::super::state::Action;", vec!["state"]),
        ("use super::load;", vec![]),
        ("use claim_comparator::load::load;", vec!["load"]),
        ("use crate::loader;", vec![]),
    ];
    for (code, expected) in cases {
        let expected: BTreeSet<_> = expected.into_iter().map(str::to_owned).collect();
        assert_eq!(layers_named(code, 2, &table), expected, "{code}");
    }
}

/// Fails with every word that `find` finds in the code of `files`.
fn refuse(files: impl IntoIterator<Item = PathBuf>, find: impl Fn(&str) -> Vec<String>) {
    let mut faults = Vec::new();
    for file in files {
        faults.extend(find(&code(&file)).into_iter().map(|word| format!("{} has `{word}`", file.display())));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The layers in the order of the table in `src/lib.rs`, each with those it may use.
fn table() -> Vec<(String, BTreeSet<String>)> {
    let text = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let rows = text.lines().skip_while(|line| !line.starts_with("//! | layer")).skip(2);
    let rows = rows.take_while(|line| line.starts_with("//! |"));
    let mut layers: Vec<(String, BTreeSet<String>)> = Vec::new();
    for row in rows {
        let cells: Vec<_> = row.split('|').map(str::trim).collect();
        let above = || layers.iter().map(|(layer, _)| layer.clone());
        let used = match cells[3] {
            "everything" | "all of the above" => above().collect(),
            named => named.split(", ").filter(|name| above().any(|layer| layer == *name)).map(str::to_owned).collect(),
        };
        layers.push((cells[1].trim_matches(['[', ']', '`']).to_owned(), used));
    }
    layers
}

/// The layers that `code` names, in a module `depth` levels below the crate's root.
fn layers_named(code: &str, depth: usize, table: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for from_root in ["crate::".to_owned(), "claim_comparator::".to_owned(), "super::".repeat(depth)] {
        for (at, _) in code.match_indices(&from_root) {
            let rest = &code[at + from_root.len()..];
            named.extend(heads(rest).into_iter().filter(|head| table.contains_key(head)));
        }
    }
    named
}

/// The first names of the paths at the start of `rest`: one, or those of a group in braces.
fn heads(rest: &str) -> Vec<String> {
    let Some(group) = rest.strip_prefix('{') else { return vec![first_name(rest)] };
    let mut depth = 1;
    let mut heads = vec![first_name(group)];
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => heads.push(first_name(&group[at + 1..])),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    heads
}

fn first_name(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// Whether `word` stands in `code` by itself and not inside a longer name.
fn has_word(code: &str, word: &str) -> bool {
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '-');
    code.match_indices(word).any(|(at, _)| {
        let after = code[at + word.len()..].chars().next();
        !joins(code[..at].chars().next_back()) && (word.ends_with('=') || !joins(after))
    })
}

/// The text of a file without its comments.
fn code(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    // A web address in a string is not a comment.
    let uncommented = text.lines().map(|line| match line.find("//") {
        Some(at) if !line[..at].ends_with(':') => &line[..at],
        _ => line,
    });
    uncommented.collect::<Vec<_>>().join("\n")
}

/// The layer that a file belongs to; none for `lib.rs` and `main.rs`, which join the layers.
fn layer_of(file: &Path) -> Option<String> {
    let below = file.strip_prefix(root().join("src")).ok()?;
    let first = below.components().next()?.as_os_str().to_str()?.trim_end_matches(".rs").to_owned();
    (!["lib", "main", "whole"].contains(&first.as_str())).then_some(first)
}

/// How many levels below the crate's root the module of a file stands.
fn depth_of(file: &Path) -> usize {
    let below = file.strip_prefix(root().join("src")).unwrap();
    below.components().count() - usize::from(below.ends_with("mod.rs"))
}

fn sources(folder: &str, kinds: &[&str]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap().path();
            let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
            if path.is_dir() {
                folders.push(path);
            } else if kinds.contains(&kind) {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
