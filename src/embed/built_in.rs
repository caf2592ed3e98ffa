//! The dataset that the build carries, so that opening the page asks for no data file.

/// The built-in dataset.
pub(super) const DATASET: &[u8] = include_bytes!("../../data/china-russia-military-cooperation.claims.json");
