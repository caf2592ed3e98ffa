//! Short names for what goes between a module and its JavaScript. wasm-bindgen's carry hashes, which do not compress.

use std::collections::BTreeMap;

use super::module::{Module, Port};

/// How the names begin that wasm-bindgen makes; those that the program chose itself stay.
const MADE: [&str; 3] = ["__wb", "__externref", "wasm_bindgen__"];

/// The async way to start a program, which the shell does not take.
const START: &str = ", __wbg_init as default };";

/// Gives every such name a short one in the module and in its JavaScript, which is returned without what nobody calls.
pub(super) fn shorten(module: &mut Module, glue: &str) -> String {
    let mut short = BTreeMap::new();
    for Port { name, .. } in module.imports.iter_mut().chain(&mut module.exports) {
        if MADE.iter().any(|made| name.starts_with(made)) {
            let number = short.len();
            let new = short.entry(name.clone()).or_insert_with(|| letters(number)).clone();
            *name = new;
        }
    }
    renamed(glue, &short).replace(START, " };")
}

/// A text with other words for some.
fn renamed(text: &str, words: &BTreeMap<String, String>) -> String {
    let is_of_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut renamed = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| is_of_word(c) != is_of_word(first)).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        renamed += words.get(piece).map_or(piece, String::as_str);
        rest = after;
    }
    renamed
}

/// `a` to `z`, `aa`, `ba` and so on.
fn letters(mut number: usize) -> String {
    let mut letters = String::new();
    loop {
        letters.extend(('a'..='z').nth(number % 26));
        number /= 26;
        if number == 0 {
            return letters;
        }
        number -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::{letters, shorten};
    use crate::slim::module::Module;
    use crate::slim::module::tests::module;

    #[test]
    fn both_sides_get_the_same_short_names() {
        let mut module = Module::read(&module(&["f"], b"")).unwrap();
        let glue = "{ __wbg_now_0: now, __wbg_now_01: 0 }; wasm.__wbindgen_start();\nexport { initSync, __wbg_init as default };\n";
        assert_eq!(shorten(&mut module, glue), "{ a: now, __wbg_now_01: 0 }; wasm.b();\nexport { initSync };\n");
        let names = |ports: &[super::Port]| ports.iter().map(|port| port.name.clone()).collect::<Vec<_>>();
        assert_eq!((names(&module.imports), names(&module.exports)), (vec!["a".to_owned()], vec!["b".to_owned()]));
    }

    #[test]
    fn every_number_has_letters_of_its_own() {
        let all: std::collections::BTreeSet<_> = (0..2000).map(letters).collect();
        assert_eq!(all.len(), 2000);
        assert_eq!([0, 25, 26, 27].map(letters), ["a", "z", "aa", "ba"]);
    }
}
