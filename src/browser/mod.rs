//! Thin wrappers over web APIs. Knows nothing of claims. Outside a browser nothing here is ever called.

pub mod attribute;
pub mod clipboard;
pub mod dialog;
pub mod download;
pub mod focus;
pub mod intl;
pub mod keys;
pub mod near;
pub mod paper;
pub mod promise;
