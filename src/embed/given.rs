//! What is drawn: the dataset that the build carries or one from outside, compared and told in a language.

use std::rc::Rc;

use super::locale::locale;
use crate::load::load;
use crate::model::{Dataset, unpack};
use crate::present::{Catalogue, Compared, Front, Shown, legible};

/// The built-in dataset, packed by the build script from `data/`, so that opening the page asks for no data file.
const DATASET: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/dataset.packed"));

/// Its first view, worked out by whoever builds the page; empty if nobody did.
const FRONT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/front.packed"));

const DAMAGED: &str = "The built-in dataset is damaged. Load the page again.";

/// What answers, or why nothing does, and what went wrong on the way.
pub struct Given {
    /// What answers the reader.
    pub content: Result<Rc<dyn Shown>, String>,
    /// What could not be used of it, one line each.
    pub issues: Vec<String>,
}

impl Given {
    /// The first view of the built-in dataset, whose statements stand in the page.
    #[must_use]
    pub fn front(statements: &[String]) -> Self {
        let front = Front::unpacked(FRONT, statements).map(|front| Rc::new(front) as Rc<dyn Shown>);
        Self { content: front.ok_or_else(|| DAMAGED.into()), issues: Vec::new() }
    }

    /// The built-in dataset, told with the messages of a language; in English if they are not of this version.
    #[must_use]
    pub fn built_in(language: &str, messages: &str) -> Self {
        let dataset = unpack(DATASET).ok_or_else(|| DAMAGED.into());
        let content = dataset.map(|dataset| Rc::new(told(dataset, language, messages)) as Rc<dyn Shown>);
        Self { content, issues: Vec::new() }
    }

    /// A dataset as its file has it, told in the same way.
    #[must_use]
    pub fn loaded(bytes: &[u8], language: &str, messages: &str) -> Self {
        match load(bytes) {
            Ok(loaded) => {
                let of = told(loaded.dataset, language, messages);
                let issues = loaded.issues.iter().map(|issue| legible(&issue.to_string()).into_owned());
                let issues = of.hidden_said().into_iter().chain(issues).collect();
                Self { content: Ok(Rc::new(of)), issues }
            }
            Err(error) => Self { content: Err(legible(&error.to_string()).into_owned()), issues: Vec::new() },
        }
    }
}

/// The dataset of a file, or the built-in one; none if it cannot be had.
#[must_use]
pub fn dataset(bytes: Option<&[u8]>) -> Option<Dataset> {
    match bytes {
        Some(bytes) => load(bytes).ok().map(|loaded| loaded.dataset),
        None => unpack(DATASET),
    }
}

fn told(dataset: Dataset, language: &str, messages: &str) -> Compared {
    let words = Catalogue::new(language, messages, locale(language));
    let words = words.unwrap_or_else(|| Catalogue::english(locale("en")));
    Compared::new(dataset).in_words(Rc::new(words))
}
