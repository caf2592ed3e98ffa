//! Makes of each message of the catalogue a function, and holds all languages to the English one.

use std::fs;
use std::path::Path;

use crate::message::message;
use crate::pattern::{Part, Takes, each_branch, parts, takes};

const ENGLISH: &str = "en";

/// The Rust code of the catalogue's functions. Each holds its English pattern, so that a program carries only those that it uses.
pub(crate) fn code(folder: &Path) -> Result<String, String> {
    let english = read(folder, ENGLISH)?;
    for file in fs::read_dir(folder).map_err(|error| error.to_string())?.flatten() {
        let path = file.path();
        if path.extension().is_some_and(|ending| ending == "messages") {
            let language = path.file_stem().unwrap_or_default().to_string_lossy();
            hold(&english, &read(folder, &language)?, &language)?;
        }
    }
    let mut code = format!("const MESSAGES: usize = {};\n", english.len());
    code += "#[allow(clippy::too_many_arguments, reason = \"as many as the message has placeholders\")]\nimpl Catalogue {\n";
    for (at, (key, pattern)) in english.iter().enumerate() {
        code += &function(at, key, pattern);
    }
    Ok(code + "}\n")
}

fn function(at: usize, key: &str, pattern: &str) -> String {
    let names = names(pattern);
    let is_rich = names.iter().any(|(_, takes)| matches!(takes, Takes::Phrases | Takes::Dataset));
    let mut taken: Vec<_> = names
        .iter()
        .map(|(name, takes)| match takes {
            Takes::Words | Takes::Dataset | Takes::Choice => format!("{name}: &str"),
            Takes::Number => format!("{name}: usize"),
            Takes::Phrases => format!("{name}: Vec<Phrase>"),
        })
        .collect();
    taken.insert(0, "&self".to_owned());
    let fills = names.iter().map(|(name, takes)| match takes {
        Takes::Words | Takes::Choice => format!("(\"{name}\", Fill::Words({name}.to_owned()))"),
        Takes::Dataset => format!("(\"{name}\", Fill::Phrases(vec![Phrase::plain({name}).of_dataset()]))"),
        Takes::Number => format!("(\"{name}\", Fill::Number({name}))"),
        Takes::Phrases => format!("(\"{name}\", Fill::Phrases({name}))"),
    });
    let fills: Vec<_> = fills.collect();
    let (gives, called) = if is_rich { ("Vec<Phrase>", "phrases") } else { ("String", "words") };
    format!(
        "/// `{pattern}`\n#[must_use]\npub fn {key}({}) -> {gives} {{ self.{called}({at}, {pattern:?}, &[{}]) }}\n",
        taken.join(", "),
        fills.join(", ")
    )
}

/// The placeholders of a pattern, in the order in which they first occur.
fn names(pattern: &str) -> Vec<(String, Takes)> {
    let mut found: Vec<String> = Vec::new();
    let mut open = vec![pattern];
    while let Some(next) = open.pop() {
        for part in parts(next) {
            let name = match part {
                Part::Filled { name, .. } => name,
                Part::Branches { by, branches, .. } => {
                    let inner: Vec<_> = each_branch(branches).map(|(_, pattern)| pattern).collect();
                    open.extend(inner.into_iter().rev());
                    by
                }
                Part::Text(_) | Part::Count => continue,
            };
            if !found.iter().any(|known| known == name) {
                found.push(name.to_owned());
            }
        }
    }
    found.sort_by_key(|name| ["}", ","].iter().filter_map(|end| pattern.find(&format!("{{{name}{end}"))).min());
    found
        .into_iter()
        .map(|name| (takes(pattern, &name), name))
        .filter_map(|(takes, name)| Some((name, takes?)))
        .collect()
}

/// The messages of a language.
fn read(folder: &Path, language: &str) -> Result<Vec<(String, String)>, String> {
    let path = folder.join(format!("{language}.messages"));
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(text.lines().filter_map(message).map(|(key, pattern)| (key.to_owned(), pattern.to_owned())).collect())
}

/// Holds a language to the English one: the same keys in the same order, with the same placeholders.
fn hold(english: &[(String, String)], other: &[(String, String)], language: &str) -> Result<(), String> {
    for (at, (key, pattern)) in english.iter().enumerate() {
        let Some((found, translated)) = other.get(at) else {
            return Err(format!("{language}.messages ends before `{key}`"));
        };
        if found != key {
            return Err(format!("{language}.messages has `{found}` where en.messages has `{key}`"));
        }
        let sorted = |pattern| {
            let mut names = names(pattern);
            names.sort_by(|a, b| a.0.cmp(&b.0));
            names
        };
        if sorted(pattern) != sorted(translated) {
            return Err(format!("{language}.messages: `{key}` has other placeholders than in en.messages"));
        }
    }
    match other.get(english.len()) {
        Some((key, _)) => Err(format!("{language}.messages has `{key}`, which en.messages does not have")),
        None => Ok(()),
    }
}
