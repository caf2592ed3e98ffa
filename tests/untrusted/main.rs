//! Datasets that mean harm: whatever their texts, ids and addresses hold, what is drawn has the elements, attributes and links of a harmless
//! dataset of the same shape, and nothing in it hides.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may fail loudly; clippy.toml covers only test functions"
)]

mod exported;
mod hidden;
mod markup;
mod pages;
mod payloads;
mod shapes;
