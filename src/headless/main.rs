//! The package's functions: load, count and compare without a page. Knows no element and no document, so that it runs in Node as well.
//!
//! Numbers reach JavaScript as views of this module's memory, everything else as text: `package/index.js` makes arrays and objects of
//! them. Elsewhere than in WebAssembly there is nothing to export.

#[cfg(target_arch = "wasm32")]
mod handle;
#[cfg(target_arch = "wasm32")]
mod view;
#[cfg(target_arch = "wasm32")]
mod whole;

fn main() {}
