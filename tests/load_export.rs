//! What is exported is loaded again unchanged, and the schema describes it.

#![cfg(not(target_arch = "wasm32"))]

use claim_comparator::export::{dataset_json, dataset_schema};
use claim_comparator::load::load;
use claim_comparator::model::is_hidden;
use serde_json::{Value, json};

const KITCHEN_SINK: &str = include_str!("fixtures/load/kitchen-sink.json");

#[test]
fn exporting_writes_the_file_that_was_loaded() {
    let loaded = load(KITCHEN_SINK.as_bytes()).unwrap();
    assert_eq!(loaded.issues, []);
    assert_eq!(dataset_json(&loaded.dataset), KITCHEN_SINK);
}

#[test]
fn every_field_of_the_format_is_in_the_kitchen_sink() {
    let schema: Value = serde_json::from_str(&dataset_schema()).unwrap();
    let types = schema["$defs"].as_object().unwrap().values().chain([&schema]);
    for field in types.filter_map(|kind| kind["properties"].as_object()).flat_map(|properties| properties.keys()) {
        assert!(KITCHEN_SINK.contains(&format!("\"{field}\": ")), "{field}");
    }
}

#[test]
fn the_published_schema_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/schema/claim-comparator-1.schema.json");
    let published = std::fs::read_to_string(path).unwrap_or_default();
    assert!(published == dataset_schema(), "{path} is not what the model says: run `cargo xtask schema`");
}

#[test]
fn the_schema_takes_sound_datasets() {
    let schema: Value = serde_json::from_str(&dataset_schema()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for text in [KITCHEN_SINK, include_str!("fixtures/load/sound.json")] {
        let errors: Vec<_> =
            validator.iter_errors(&serde_json::from_str(text).unwrap()).map(|e| e.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
}

#[test]
fn the_schema_refuses_what_loading_refuses() {
    let schema: Value = serde_json::from_str(&dataset_schema()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (pointer, bad) in [
        ("/format", json!("claim-comparator/2")),
        ("/title", json!(" ")),
        ("/language", json!("English!")),
        ("/sources/0/language", json!("de_CH")),
        ("/claims", json!({})),
        ("/sources/0/issued", json!("June 2021")),
        ("/sources/0/author_voices", json!("okafor")),
        ("/sources/0/document/sha256", json!("E3B0")),
        ("/voices/0/id", json!("a b")),
        ("/voices/0/kind", json!("robot")),
        ("/topics/0/id", json!("")),
        ("/topics/0/label", json!(null)),
        ("/propositions/0/about", json!("2019-13")),
        ("/propositions/0/bearings/show", json!(3)),
        ("/propositions/0/bearings/show", json!(0.5)),
        ("/propositions/1/measure/tolerance", json!({ "relative": 1.5 })),
        ("/propositions/1/measure/tolerance", json!({ "relative": 0.5, "absolute": 1 })),
        ("/propositions/2/measure/tolerance", json!({ "absolute": -1 })),
        ("/propositions/4/resolved_by/0/effect", json!("proves")),
        ("/claims/0/stance", json!("supports")),
        ("/claims/0/stance", json!("qualifies")),
        ("/claims/0/locator/paragraph", json!(0)),
        ("/claims/1/condition", json!("")),
        ("/claims/2/value", json!({})),
        ("/claims/2/value", json!({ "unit": "km" })),
        ("/claims/2/value", json!({ "number": 1, "min": 1 })),
        ("/claims/2/value", json!({ "number": 1, "date": "2019" })),
        ("/claims/2/value/number", json!("1")),
    ] {
        let mut dataset: Value = serde_json::from_str(KITCHEN_SINK).unwrap();
        *dataset.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = bad.clone();
        assert!(!validator.is_valid(&dataset), "{pointer}: {bad}");
        if let Ok(loaded) = load(dataset.to_string().as_bytes()) {
            assert!(!loaded.issues.is_empty(), "{pointer}: {bad}");
        }
    }
}

/// Unicode's white space and that of a JSON Schema's patterns differ in U+0085 and U+FEFF.
#[test]
fn loading_and_the_schema_mean_the_same_by_white_space() {
    let schema: Value = serde_json::from_str(&dataset_schema()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let odd = |c: &char| c.is_whitespace() || c.is_control() || is_hidden(*c);
    let chars: Vec<char> = ('\0'..='\u{ffff}').filter(odd).chain("a-ش".chars()).collect();
    assert!(chars.contains(&'\u{85}') && chars.contains(&'\u{feff}') && chars.contains(&'\u{200b}'), "{chars:?}");
    for (pointer, c) in
        ["/claims/3/id", "/topics/0/label"].iter().flat_map(|pointer| chars.iter().map(move |c| (pointer, c)))
    {
        let mut dataset: Value = serde_json::from_str(KITCHEN_SINK).unwrap();
        *dataset.pointer_mut(pointer).unwrap() = json!(c.to_string());
        let loaded = load(dataset.to_string().as_bytes()).unwrap();
        assert_eq!(validator.is_valid(&dataset), loaded.issues.is_empty(), "{pointer}: {}", c.escape_unicode());
    }
}
