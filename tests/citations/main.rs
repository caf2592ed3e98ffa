//! Citations, held against recorded ones: `sources.{txt,bib,json}` beside this file are what the sources of
//! `sources.claims.json` are cited as. `UPDATE=1 cargo test --test citations` writes them anew; read the difference.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may fail loudly; clippy.toml covers only test functions")]

use std::collections::BTreeSet;
use std::path::Path;

use claim_comparator::export::citation::{bibtex, csl_json, plain};
use claim_comparator::load::load;
use claim_comparator::model::{Dataset, Source};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use serde_json::{Value, json};

fn dataset(bytes: &[u8]) -> Dataset {
    let loaded = load(bytes).unwrap();
    assert_eq!(loaded.issues, []);
    loaded.dataset
}

fn all(dataset: &Dataset) -> Vec<&Source> {
    dataset.sources.iter().collect()
}

/// A dataset with these sources.
fn of_sources(sources: &[Value]) -> Dataset {
    let sources: Vec<Value> = sources
        .iter()
        .map(|source| {
            let mut whole = json!({"short": "S", "title": "T", "issued": "2020"});
            let whole_fields = whole.as_object_mut().unwrap();
            source.as_object().unwrap().iter().for_each(|(name, value)| {
                whole_fields.insert(name.clone(), value.clone());
            });
            whole
        })
        .collect();
    let whole = json!({
        "format": "claim-comparator/1",
        "title": "T",
        "sources": sources,
        "topics": [{"id": "t", "label": "T"}],
        "propositions": [{"id": "p", "topic": "t", "kind": "fact", "statement": "P."}],
    });
    dataset(whole.to_string().as_bytes())
}

fn hold(ending: &str, cited: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/citations/sources.{ending}"));
    let recorded = std::fs::read_to_string(&path).unwrap_or_default();
    if cited != recorded && std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, cited).unwrap();
        panic!("{} was written anew; read the difference before committing it", path.display());
    }
    assert_eq!(cited, recorded, "UPDATE=1 writes the file");
}

#[test]
fn sources_of_every_kind_are_cited_as_recorded() {
    let dataset = dataset(include_bytes!("sources.claims.json"));
    hold("txt", &(plain(&all(&dataset)) + "\n"));
    hold("bib", &bibtex(&dataset, &all(&dataset)));
    hold("json", &(csl_json(&dataset, &all(&dataset)) + "\n"));
}

fn keys(ids: &[String]) -> Vec<String> {
    let dataset = of_sources(&ids.iter().map(|id| json!({"id": id})).collect::<Vec<_>>());
    let cited: Value = serde_json::from_str(&csl_json(&dataset, &all(&dataset))).unwrap();
    cited.as_array().unwrap().iter().map(|item| item.get("id").unwrap().as_str().unwrap().to_owned()).collect()
}

#[test]
fn keys_are_ids_as_bibtex_takes_them() {
    let ids = ["kashin-2019", "Ou", "a,b", "a.b", "歐", "Lee", "lee", "x{y}"].map(String::from);
    let expected = ["kashin-2019", "Ou", "a.2c.b", "a.2e.b", ".6b50.", ".4c.ee", "lee", "x.7b.y.7d."];
    assert_eq!(keys(&ids), expected);
}

#[test]
fn many_authors_are_shortened_after_nineteen() {
    let cited = |number: usize| {
        let authors: Vec<_> = (1..=number).map(|at| json!({"family": format!("A{at}"), "given": "B"})).collect();
        plain(&all(&of_sources(&[json!({"id": "many", "author": authors})])))
    };
    assert!(cited(20).contains("A19, B., & A20, B. (2020)"), "{}", cited(20));
    assert!(cited(22).contains("A19, B., . . . A22, B. (2020)"), "{}", cited(22));
}

/// Whether braces close in the order in which they open, as BibTeX counts them.
fn is_balanced(text: &str) -> bool {
    let mut depth = 0_i32;
    let never_below = text.chars().all(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth >= 0
    });
    never_below && depth == 0
}

proptest! {
    #[test]
    fn different_sources_have_different_keys(ids in proptest::collection::btree_set("[abAB2eé.]{1,4}", 1..8)) {
        let ids: Vec<String> = ids.into_iter().collect();
        let distinct: BTreeSet<String> = keys(&ids).iter().map(|key| key.to_lowercase()).collect();
        prop_assert_eq!(distinct.len(), ids.len());
    }

    #[test]
    fn no_title_breaks_a_citation(title in "\\PC{0,40}x", family in "\\PC{0,12}x") {
        let dataset = of_sources(&[json!({"id": "x", "title": title, "author": [{"family": family, "given": "G"}]})]);
        prop_assert!(is_balanced(&bibtex(&dataset, &all(&dataset))));
        let cited: Value = serde_json::from_str(&csl_json(&dataset, &all(&dataset))).unwrap();
        let told = dataset.sources.first().map(|source| source.title.as_str());
        prop_assert_eq!(cited.pointer("/0/title").and_then(Value::as_str), told);
    }
}
