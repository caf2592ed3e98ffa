//! What a dataset says stands in its language, and what the interface says in that of the interface.

use std::rc::Rc;

use claim_comparator::load::load;
use claim_comparator::present::{Compared, Pseudo};
use claim_comparator::ui::{App, AppProps, Shared};
use serde_json::Value;
use yew::html;

use crate::draw::draw;
use crate::pseudo::{NOT_SHOWN, addresses, greek, words};

fn page(shared: &Shared, address: &str) -> String {
    let props = AppProps::whole(shared.clone(), address);
    draw(html! { <App ..props /> })
}

/// Everything in one view that says its language, by the name of the element.
fn languages(page: &str, language: &str) -> Vec<String> {
    let attribute = format!(" lang=\"{language}\"");
    let tags = page.split('<').filter_map(|part| part.split_once('>')).map(|(tag, _)| tag);
    let tags = tags.filter(|tag| tag.contains(&attribute));
    tags.map(|tag| tag.split(' ').next().unwrap().to_owned()).collect()
}

#[test]
fn a_dataset_says_its_language_only_where_the_interface_has_another() {
    let in_words = |words| Shared(Rc::new(crate::story().in_words(words)));
    let (same, other) = (in_words(Rc::default()), in_words(words(Pseudo::Accented)));
    for (address, expected) in [
        ("", vec!["h1", "p", "bdi"]),
        ("open=proposition.safe", vec!["h2", "q"]),
        ("open=source.report", vec!["h2", "q", "button"]),
        ("view=readings", vec!["th", "h4"]),
        ("view=timeline", vec!["h3", "button"]),
        ("view=side-by-side", vec!["q", "button"]),
        ("view=sources", vec!["h3"]),
    ] {
        let found = languages(&page(&other, address), "en");
        for name in expected {
            assert!(found.iter().any(|tag| tag == name), "{address}: {name} in {found:?}");
        }
        assert_eq!(languages(&page(&same, address), "en"), ["div"], "{address}");
    }
}

/// What names somebody or something, in fields: names and the numbers of pages are the same in any language, and documents have languages of their own.
const NAMES: [&str; 10] =
    ["title", "name", "aliases", "short", "family", "given", "literal", "publisher", "unit", "page"];

/// The story with every text but names in capitals of Greek, and so it says.
fn greek_story() -> Compared {
    let mut story: Value = serde_json::from_slice(include_bytes!("story.claims.json")).unwrap();
    texts_in_greek(&mut story, "");
    story["language"] = "el".into();
    for source in story["sources"].as_array_mut().unwrap() {
        source["language"] = "el".into();
    }
    let loaded = load(story.to_string().as_bytes()).unwrap();
    assert_eq!(loaded.issues, []);
    Compared::new(loaded.dataset).in_words(words(Pseudo::Accented))
}

fn texts_in_greek(value: &mut Value, field: &str) {
    match value {
        Value::String(text) if !NOT_SHOWN.contains(&field) && !NAMES.contains(&field) => {
            *text = text.chars().map(greek).collect()
        }
        Value::Array(values) => values.iter_mut().for_each(|value| texts_in_greek(value, field)),
        Value::Object(fields) => fields.iter_mut().for_each(|(field, value)| texts_in_greek(value, field)),
        _ => {}
    }
}

const VOID: [&str; 5] = ["input", "br", "hr", "wbr", "img"];

/// The texts of a page with the class that they stand in, each with the language that the nearest element around it names.
fn spoken(page: &str) -> Vec<(String, String, String)> {
    let (mut open, mut all) = (vec![(String::new(), String::new(), String::new())], Vec::new());
    for part in page.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        let (name, value) = (tag.split(' ').next().unwrap().to_owned(), |attribute: &str| {
            let (_, after) = tag.split_once(&format!(" {attribute}=\""))?;
            after.split_once('"').map(|(value, _)| value.to_owned())
        });
        if let Some(name) = name.strip_prefix('/') {
            assert_eq!(open.pop().unwrap().0, name, "{part}");
        } else if !VOID.contains(&name.as_str()) && !tag.ends_with('/') && !name.starts_with('!') {
            let (_, class, language) = open.last().unwrap().clone();
            open.push((name, value("class").unwrap_or(class), value("lang").unwrap_or(language)));
        }
        let (_, class, language) = open.last().unwrap();
        all.push((class.clone(), language.clone(), text.to_owned()));
    }
    all
}

#[test]
fn what_a_dataset_says_stands_in_its_language() {
    let shared = Shared(Rc::new(greek_story()));
    let mut faults = Vec::new();
    for address in addresses(&shared.0) {
        for (class, language, text) in spoken(&page(&shared, &address)) {
            let is_known = |fault: &String| fault.starts_with(&format!("{class}: "));
            let text = text.replace(['⟦', '⟧'], "");
            if text.contains('Ω') && language != "el" && !faults.iter().any(is_known) {
                faults.push(format!("{class}: {text} ({address})"));
            }
        }
    }
    assert!(faults.is_empty(), "not in their language:\n{}", faults.join("\n"));
}
