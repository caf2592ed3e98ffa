//! The dataset that the build carries, so that opening the page asks for no data file.

use std::rc::Rc;

use super::locale::locale;
use crate::model::unpack;
use crate::present::{Catalogue, Compared, Front, Shown};

/// The built-in dataset, packed by the build script from `data/`.
const DATASET: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/dataset.packed"));

/// Its first view, worked out by whoever builds the page; empty if nobody did.
const FRONT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/front.packed"));

/// The built-in dataset, compared and told in a language with the messages of its file; in English if the file is not of this version.
/// None if the dataset is damaged.
pub fn compared(language: &str, messages: &str) -> Option<Rc<dyn Shown>> {
    let told = Catalogue::new(language, messages, locale(language));
    let words = told.unwrap_or_else(|| Catalogue::english(locale("en")));
    Some(Rc::new(Compared::new(unpack(DATASET)?).in_words(Rc::new(words))))
}

/// The first view of the built-in dataset; none if the build has none or it is damaged.
pub fn front() -> Option<Rc<dyn Shown>> {
    Some(Rc::new(Front::unpacked(FRONT)?))
}
