//! The JSON Schema of the dataset format, generated from the model and completed with what types cannot say.

use serde_json::{Value, json};

use crate::model::{Dataset, FORMAT};

/// The JSON Schema (draft 2020-12) of a `*.claims.json` file, as text.
///
/// It is a little stricter than loading, which also takes `null` and blank text for absent fields, and it cannot say
/// that references must resolve.
#[must_use]
pub fn dataset_schema() -> String {
    let mut schema = schemars::schema_for!(Dataset).to_value();
    for (pointer, details) in details() {
        complete(&mut schema, pointer, details);
    }
    if let Some(value) = schema.pointer_mut("/$defs/Value").and_then(Value::as_object_mut)
        && let Some(amounts) = value.remove("anyOf")
    {
        value.insert("oneOf".into(), amounts);
    }
    forbid_blank(&mut schema);
    if let Some(types) = schema.pointer_mut("/$defs").and_then(Value::as_object_mut) {
        types.values_mut().for_each(forbid_blank);
    }
    format!("{schema:#}\n")
}

/// Matches a text with more than white space. The control U+0085 is white space to Unicode, and to loading, but not to ECMAScript.
const NOT_BLANK: &str = r"[^\s\u0085]";

/// What is added to the schema, by JSON pointer.
fn details() -> Vec<(&'static str, Value)> {
    let id = json!({ "pattern": r"^[^\s\p{Cc}]+$" });
    let language = json!({ "pattern": "^([A-Za-z]{2,8}|[iIxX]-[A-Za-z0-9]{1,8})(-[A-Za-z0-9]{1,8})*$" });
    vec![
        (
            "",
            json!({
                "title": "Claim Comparator dataset",
                "description": "Attributed claims about a contested subject: sources, voices, topics, readings, propositions and claims. Unknown fields are allowed and kept everywhere but in `tolerance`.",
            }),
        ),
        ("/properties/format", json!({ "const": FORMAT, "description": "The format and its version." })),
        ("/$defs/SourceId", id.clone()),
        ("/$defs/TopicId", id.clone()),
        ("/$defs/ReadingId", id.clone()),
        ("/$defs/PropositionId", id.clone()),
        ("/$defs/ClaimId", id.clone()),
        ("/$defs/Voice/properties/id", id),
        (
            "/$defs/VoiceId",
            json!({
                "description": "Names a voice by its id; a reference may also use its name or an alias, if no other voice has it.",
                "minLength": 1,
            }),
        ),
        ("/properties/language", language.clone()),
        ("/$defs/Source/properties/language", language),
        ("/$defs/Document/properties/sha256", json!({ "pattern": "^[0-9a-f]{64}$" })),
        ("/$defs/Locator/properties/paragraph", json!({ "minimum": 1 })),
        ("/$defs/Proposition/properties/bearings", json!({ "propertyNames": { "$ref": "#/$defs/ReadingId" } })),
        ("/$defs/Tolerance/oneOf/0/properties/absolute", json!({ "minimum": 0 })),
        ("/$defs/Tolerance/oneOf/1/properties/relative", json!({ "minimum": 0, "maximum": 1 })),
        ("/$defs/Value/anyOf/1", json!({ "anyOf": [{ "required": ["min"] }, { "required": ["max"] }] })),
        (
            "/$defs/Claim",
            json!({
                "if": { "properties": { "stance": { "const": "qualifies" } } },
                "then": { "properties": { "condition": { "type": "string", "pattern": NOT_BLANK } }, "required": ["condition"] },
            }),
        ),
    ]
}

/// Adds keywords to the object at a pointer, in place of those of the same name.
fn complete(schema: &mut Value, pointer: &str, details: Value) {
    if let (Some(Value::Object(part)), Value::Object(details)) = (schema.pointer_mut(pointer), details) {
        part.extend(details);
    }
}

/// Asks for more than white space in every required text of an object.
fn forbid_blank(object: &mut Value) {
    let required = object.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    for name in required.iter().filter_map(Value::as_str) {
        if let Some(Value::Object(text)) = object.get_mut("properties").and_then(|properties| properties.get_mut(name))
            && text.get("type").is_some_and(|sort| sort == "string")
        {
            text.entry("pattern").or_insert_with(|| json!(NOT_BLANK));
        }
    }
}
