//! The whole program: every view, and whatever can be laid open. Elsewhere than in WebAssembly there is nothing to export.

#[cfg(target_arch = "wasm32")]
use claim_comparator::embed::{Request, compared, draw as drawn_by};
#[cfg(target_arch = "wasm32")]
use js_sys::Function;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;
#[cfg(target_arch = "wasm32")]
use web_sys::Element;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Draws; what the arguments are stands at [`Request`].
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
#[must_use]
pub fn draw(node: Element, address: String, theme: String, drawn: Function, more: Function) -> Function {
    drawn_by(Request { node, address, theme, drawn, more }, compared(), Some(claim_comparator::ui::WHOLE))
}

fn main() {}
