//! Runs of words that a dataset shares with a document.

use std::collections::HashSet;

use serde_json::Value;

use crate::evidence::WORDS_ALLOWED;
use crate::text::words;

const RUN: usize = WORDS_ALLOWED + 1;

/// Every run of nine words in the documents.
#[derive(Default)]
pub(crate) struct Runs(HashSet<Vec<String>>);

impl Runs {
    /// Adds the runs of a document's text.
    pub(crate) fn add(&mut self, text: &str) {
        self.0.extend(words(text).windows(RUN).map(<[String]>::to_vec));
    }

    /// The strings in `value` that share a run with a document: the place as a JSON pointer, and the words.
    pub(crate) fn shared_with(&self, value: &Value) -> Vec<(String, String)> {
        let mut shared = Vec::new();
        for (pointer, text) in texts(value) {
            let words = words(text);
            let run = words.windows(RUN).find(|run| self.0.contains(*run));
            shared.extend(run.map(|run| (pointer, run.join(" "))));
        }
        shared
    }
}

/// All strings in `value`, each with its JSON pointer, in the order of the file's arrays.
fn texts(value: &Value) -> Vec<(String, &str)> {
    let mut found = Vec::new();
    let mut open = vec![(String::new(), value)];
    while let Some((pointer, value)) = open.pop() {
        match value {
            Value::String(text) => found.push((pointer, text.as_str())),
            Value::Array(items) => {
                let items = items.iter().enumerate().rev();
                open.extend(items.map(|(index, item)| (format!("{pointer}/{index}"), item)));
            }
            Value::Object(members) => {
                let members = members.iter().rev();
                open.extend(members.map(|(name, member)| (format!("{pointer}/{name}"), member)));
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Runs;

    #[test]
    fn nine_shared_words_are_found_wherever_they_stand() {
        let mut runs = Runs::default();
        runs.add("One two three four five six, seven eight nine ten.");
        let dataset = json!({
            "note": "two three four five six seven eight nine",
            "claims": [{ "note": "It says: “Two three four-five six seven eight nine ten”." }],
        });
        let shared = runs.shared_with(&dataset);
        assert_eq!(shared, [("/claims/0/note".to_owned(), "two three four five six seven eight nine ten".to_owned())]);
    }
}
