//! What leaves the comparator: a dataset as it came, citations without anything hidden.

use claim_comparator::export::dataset_json;
use claim_comparator::load::load;
use claim_comparator::model::is_hidden;
use claim_comparator::present::{Compared, sources};
use claim_comparator::state::State;

use crate::payloads::{laden, payloads};

#[test]
fn a_dataset_is_given_back_with_every_character() {
    for payload in payloads() {
        let file = laden(&payload);
        let dataset = load(file.to_string().as_bytes()).unwrap().dataset;
        let again: serde_json::Value = serde_json::from_str(&dataset_json(&dataset)).unwrap();
        assert_eq!(again["propositions"], file["propositions"], "{payload:.40}");
    }
}

#[test]
fn a_citation_hides_nothing() {
    for payload in payloads() {
        let dataset = load(laden(&payload).to_string().as_bytes()).unwrap().dataset;
        let view = sources(&Compared::new(dataset), &State::default());
        let citation = view.bibliography.citation;
        for text in [&citation.plain, &citation.bibtex, &citation.csl_json] {
            assert_eq!(text.chars().find(|c| is_hidden(*c)), None, "{payload:.40}: {text:.400}");
        }
        assert!(serde_json::from_str::<serde_json::Value>(&citation.csl_json).is_ok(), "{payload:.40}");
    }
}
