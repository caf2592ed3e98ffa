//! Yew components, one per file with its css beside it.
pub mod mark;
