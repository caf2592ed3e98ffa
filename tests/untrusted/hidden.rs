//! Characters without a shape: each is shown, and nobody needs that code for the dataset that comes with the page.

use std::path::Path;

use claim_comparator::load::load;
use claim_comparator::present::{Compared, legible};

use crate::payloads::laden;

#[test]
fn how_many_are_hidden_is_said_once_and_only_where_some_are() {
    let said = |payload: &str| {
        let loaded = load(laden(payload).to_string().as_bytes()).unwrap();
        Compared::new(loaded.dataset).hidden_said()
    };
    let words = said("\u{202e}").unwrap();
    assert!(
        words.contains("hidden characters, which have no shape of their own, are shown by their numbers"),
        "{words}"
    );
    assert_eq!(said("words"), None);
}

/// The program of the first view draws this dataset only, and holds nothing that would spell its hidden characters.
#[test]
fn the_built_in_dataset_hides_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut files = 0;
    for file in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if file.to_string_lossy().ends_with(".claims.json") {
            let text = std::fs::read_to_string(&file).unwrap();
            assert_eq!(legible(&text), text, "{}", file.display());
            assert_eq!(Compared::new(load(text.as_bytes()).unwrap().dataset).hidden_said(), None);
            files += 1;
        }
    }
    assert_ne!(files, 0);
}
