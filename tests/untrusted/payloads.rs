//! Datasets with a payload in every text and every id. The same payloads are put into a live page by `tests/situations/untrusted/payloads.mjs`.

use serde_json::{Map, Value, json};

/// What means harm, one kind each.
pub(crate) fn payloads() -> Vec<String> {
    let word = "w".repeat(10_000);
    let plain = [
        "<script>window.pwned=1</script>",
        "<img src=x onerror=window.pwned=1>",
        "\"><svg onload=window.pwned=1>",
        "' onmouseover='window.pwned=1",
        "javascript:window.pwned=1//",
        "data:text/html,<script>parent.pwned=1</script>",
        "{{constructor.constructor('window.pwned=1')()}}",
        "${window.pwned=1}",
        "</style><style>*{display:none}",
        "</textarea></title></script><script>window.pwned=1</script>",
        "x;background:url(//evil.example/x);width:expression(alert(1))",
        "__proto__",
        "constructor",
        "%00%3Cscript%3E",
        "&lt;script&gt;&#x202E;",
        "--><!--",
        "]]><![CDATA[",
        "\u{0}\u{1}\u{7f}\u{85}",
        "\u{202e}gnp.exe\u{2066}\u{2067}\u{202d}",
        "\u{200b}\u{2060}\u{feff}\u{ad}\u{e0041}\u{e0042}\u{fe0f}\u{3164}",
        "Z\u{335}\u{336}\u{337}\u{338}\u{334}\u{335}\u{336}\u{337}",
    ];
    plain.into_iter().map(str::to_owned).chain([word]).collect()
}

const STORY: &str = include_str!("../golden/story.claims.json");

/// Fields that hold texts.
pub(crate) const TEXTS: [&str; 21] = [
    "title",
    "note",
    "short",
    "family",
    "given",
    "literal",
    "publisher",
    "URL",
    "type",
    "name",
    "aliases",
    "label",
    "statement",
    "scope",
    "quantity",
    "condition",
    "section",
    "page",
    "exact",
    "prefix",
    "suffix",
];

/// Fields that hold ids.
const IDS: [&str; 8] = ["id", "topic", "proposition", "source", "voice", "chain", "author_voices", "speak_for"];

/// The story with every optional text given.
pub(crate) fn full() -> Value {
    let story = STORY.replace(r#""voice": "Councillor Okafor""#, r#""voice": "okafor""#); // ids only
    let mut story: Value = serde_json::from_str(&story).unwrap();
    let give = |records: &str, field: &str, value: Value, story: &mut Value| {
        for record in story[records].as_array_mut().unwrap() {
            let record = record.as_object_mut().unwrap();
            if !record.contains_key(field) {
                record.insert(field.to_owned(), value.clone());
            }
        }
    };
    for (records, fields) in [
        ("sources", &["publisher", "URL", "type", "note"][..]),
        ("voices", &["note"]),
        ("readings", &["note"]),
        ("propositions", &["note", "scope"]),
        ("claims", &["condition", "note"]),
    ] {
        fields.iter().for_each(|field| give(records, field, json!("x"), &mut story));
    }
    give("sources", "author", json!([{"family": "x", "given": "x"}, {"literal": "x"}]), &mut story);
    give("voices", "aliases", json!(["x"]), &mut story);
    give("claims", "evidence", json!([{"exact": "x"}]), &mut story);
    for claim in story["claims"].as_array_mut().unwrap() {
        for fragment in claim["evidence"].as_array_mut().unwrap() {
            fragment["prefix"] = json!("x");
            fragment["suffix"] = json!("x");
        }
    }
    give("claims", "locator", json!({"section": "x", "page": "x"}), &mut story);
    story
}

/// The full story with a payload in every text, each followed by a number of its own, and in every id.
pub(crate) fn laden(payload: &str) -> Value {
    let mut story = full();
    let mut number = 0;
    let is_usable = |c: &char| !c.is_whitespace() && !c.is_control() && *c != '\u{feff}'; // else it is no id
    let slug: String = payload.chars().filter(is_usable).collect();
    fill(&mut story, "", payload, &slug, &mut number);
    story
}

fn fill(value: &mut Value, field: &str, payload: &str, slug: &str, number: &mut usize) {
    match value {
        Value::String(text) if TEXTS.contains(&field) => {
            *number += 1;
            *text = format!("{payload} {number}");
        }
        Value::String(id) if IDS.contains(&field) => *id = format!("{slug}-{id}"),
        Value::Array(values) => values.iter_mut().for_each(|value| fill(value, field, payload, slug, number)),
        Value::Object(fields) => {
            for (field, value) in fields.iter_mut() {
                fill(value, field, payload, slug, number);
                if field == "bearings" {
                    rename(value.as_object_mut().unwrap(), slug);
                }
            }
        }
        _ => {}
    }
}

fn rename(bearings: &mut Map<String, Value>, slug: &str) {
    *bearings = std::mem::take(bearings).into_iter().map(|(id, bearing)| (format!("{slug}-{id}"), bearing)).collect();
}
