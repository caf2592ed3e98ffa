//! The program of the first view: the head of the page and the matrix. Elsewhere than in WebAssembly there is nothing to export.

#[cfg(target_arch = "wasm32")]
use claim_comparator::embed::{Request, draw as drawn_by, front};
#[cfg(target_arch = "wasm32")]
use js_sys::Function;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;
#[cfg(target_arch = "wasm32")]
use web_sys::Element;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Draws in English; what the arguments are stands at [`Request`].
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
#[must_use]
pub fn draw(
    node: Element,
    address: String,
    theme: String,
    rows: Vec<Element>,
    drawn: Function,
    more: Function,
) -> Function {
    drawn_by(Request { node, address, theme, rows: Some(rows), drawn, more }, front(), None)
}

fn main() {}
