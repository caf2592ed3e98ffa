//! One coding: what one reading of the documents found, unit by unit.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::failure::{Context as _, Result};

/// Who says something on which proposition in which source, and whether only the editors' summary has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Unit {
    pub(super) source: String,
    pub(super) voice: String,
    pub(super) proposition: String,
    pub(super) via_summary: bool,
}

/// How a unit was coded: the words of the dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Code {
    pub(super) stance: String,
    pub(super) certainty: String,
    pub(super) relay: String,
    pub(super) chain: Vec<String>,
}

/// What one reading found.
pub(super) type Coding = BTreeMap<Unit, Code>;

/// The voice in whose chain a claim is known from the summary at the head of a translated article.
const SUMMARY: &str = "memri-editors";

/// Reads a coding: an array of claims. A unit coded twice is an error.
pub(super) fn read(text: &str) -> Result<Coding> {
    let claims: Vec<Value> = serde_json::from_str(text).context(|| "not an array of claims".to_owned())?;
    let mut coding = Coding::new();
    for claim in &claims {
        let (unit, code) = entry(claim)?;
        if let Some(twice) = coding.insert(unit.clone(), code) {
            return Err(format!("{unit:?} is coded twice, once as {twice:?}"));
        }
    }
    Ok(coding)
}

fn entry(claim: &Value) -> Result<(Unit, Code)> {
    let word = |field: &str| match claim.get(field).and_then(Value::as_str) {
        Some(word) => Ok(word.to_owned()),
        None => Err(format!("{claim} has no {field}")),
    };
    let chain = claim.get("chain").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let chain: Vec<String> = chain.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    let unit = Unit {
        source: word("source")?,
        voice: word("voice")?,
        proposition: word("proposition")?,
        via_summary: chain.iter().any(|voice| voice == SUMMARY),
    };
    Ok((unit, Code { stance: word("stance")?, certainty: word("certainty")?, relay: word("relay")?, chain }))
}

#[cfg(test)]
mod tests {
    use super::read;

    const CLAIM: &str = r#"{"source": "A", "voice": "ann", "proposition": "p", "chain": ["memri-editors"],
        "stance": "affirms", "certainty": "hedged", "relay": "reported", "paragraph": 1, "exact": "words"}"#;

    #[test]
    fn a_claim_through_the_summary_is_a_unit_of_its_own() {
        let direct = CLAIM.replace("memri-editors", "a paper");
        let coding = read(&format!("[{CLAIM}, {direct}]")).unwrap();
        let units: Vec<_> = coding.iter().map(|(unit, code)| (unit.via_summary, code.chain.concat())).collect();
        assert_eq!(units, [(false, "a paper".to_owned()), (true, "memri-editors".to_owned())]);
    }

    #[test]
    fn a_unit_coded_twice_and_a_missing_word_are_refused() {
        assert!(read(&format!("[{CLAIM}, {CLAIM}]")).unwrap_err().contains("twice"));
        assert!(read(&format!("[{}]", CLAIM.replace("stance", "stand"))).unwrap_err().contains("has no stance"));
    }
}
