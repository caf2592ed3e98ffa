//! What a hostile dataset is drawn with: what a harmless one of the same shape is drawn with.

use std::collections::BTreeSet;

use claim_comparator::model::is_hidden;
use claim_comparator::present::legible;
use serde_json::Value;

use crate::markup::{census, faults, tags, words};
use crate::pages::Pages;
use crate::payloads::{TEXTS, full, laden, payloads};

#[test]
fn a_payload_in_every_text_and_id_is_text_and_nothing_of_it_hides() {
    for payload in payloads() {
        let (pages, twin) = (Pages::whole(&laden(&payload)), Pages::whole(&laden(&harmless(&payload))));
        for (state, of_twin) in pages.states().iter().zip(twin.states()) {
            let (html, place) = (pages.drawn(state), format!("{payload:.40} at {}", state.to_address()));
            assert_eq!(faults(&html), Vec::<String>::new(), "{place}");
            assert_eq!(census(&html), census(&twin.drawn(&of_twin)), "{place}");
            assert_eq!(html.chars().find(|c| is_hidden(*c)), None, "{place}");
            assert!(words(&html).contains(&*legible(&payload)), "{place}");
        }
    }
}

/// The same words with blanks in place of everything else: what is marked as the same word stays the same.
fn harmless(payload: &str) -> String {
    legible(payload).chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect()
}

/// Every field by itself, words that must be one of a few and dates among them.
#[test]
fn a_payload_in_one_field_costs_at_most_its_records() {
    let full = full();
    let mut fields = BTreeSet::new();
    fields_of(&full, &mut fields);
    assert!(TEXTS.iter().all(|text| fields.contains(*text)), "every field is tried: {fields:?}");
    let known = drawn_with(&full.to_string());
    for payload in ["<img src=x onerror=window.pwned=1>", "\u{202e}\u{200b}", "javascript:pwned()", "__proto__"] {
        for field in &fields {
            let mut story = full.clone();
            put(&mut story, field, payload);
            let more: Vec<_> = drawn_with(&story.to_string()).difference(&known).cloned().collect();
            let more: Vec<_> = more
                .into_iter()
                .filter(|name| !["details", "summary", "p", "ul", "li", "code"].contains(&&**name))
                .collect();
            assert_eq!(more, Vec::<String>::new(), "{payload} in {field}");
        }
    }
}

#[test]
fn a_file_that_bends_the_rules_draws_nothing_of_its_own() {
    let story = full().to_string();
    let deep = "[".repeat(100_000);
    let title = r#""title":"Bicycle lanes in Rivertown""#;
    assert!(story.contains(title));
    for bent in [
        story.replace(title, r#""title":"\ud800 half""#),
        story.replace(title, r#""title":"\udc00\ud800""#),
        story.replace(title, r#""title":"a\u0000b\u202e""#),
        story.replace(title, r#""title":"a","title":"<script>""#),
        story.replace(title, r#""title":"a","__proto__":{"pwned":1},"constructor":{"prototype":{"pwned":1}}"#),
        story.replace(title, &format!(r#""title":"a","extra":{deep}"#)),
        story.replace(title, r#""title":"a","extra":1e999999"#),
        story.replace("\"paragraph\":7", "\"paragraph\":99999999999999999999999999999999"),
        story.replace("\"tolerance\":{\"relative\":0.1}", "\"tolerance\":{\"relative\":1e400}"),
        story.replace(":-1", &format!(":{}", "9".repeat(5000))),
        format!("{story}<script>"),
        format!("\u{feff}{story}"),
    ] {
        assert_ne!(bent, story);
        drawn_with(&bent);
    }
}

/// The elements that the first view is drawn with, none of which may harm; none if nothing is.
fn drawn_with(file: &str) -> BTreeSet<String> {
    let Ok(pages) = Pages::of(file.as_bytes()) else { return BTreeSet::new() };
    let html = pages.drawn(&pages.states()[0]);
    assert_eq!(faults(&html), Vec::<String>::new(), "{file:.200}");
    assert_eq!(html.chars().find(|c| is_hidden(*c)), None, "{file:.200}");
    tags(&html).iter().map(|tag| tag.name.to_owned()).collect()
}

fn fields_of(value: &Value, fields: &mut BTreeSet<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| fields_of(value, fields)),
        Value::Object(object) => {
            fields.extend(object.keys().cloned());
            object.values().for_each(|value| fields_of(value, fields));
        }
        _ => {}
    }
}

/// Puts a payload into a field wherever it stands.
fn put(value: &mut Value, field: &str, payload: &str) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|value| put(value, field, payload)),
        Value::Object(object) => {
            for (name, value) in object.iter_mut() {
                if name == field && !value.is_array() && !value.is_object() {
                    *value = payload.into();
                } else {
                    put(value, field, payload);
                }
            }
        }
        _ => {}
    }
}
