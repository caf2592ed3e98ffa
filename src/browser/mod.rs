//! Thin wrappers over web APIs.
