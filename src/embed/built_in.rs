//! The dataset that the build carries, so that opening the page asks for no data file.

/// The built-in dataset, packed by the build script from `data/`.
pub(super) const DATASET: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/dataset.packed"));
