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

/// Draws in a language with the messages of its file; what the other arguments are stands at [`Request`].
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
#[must_use]
pub fn draw(
    node: Element,
    address: String,
    theme: String,
    language: String,
    messages: String,
    drawn: Function,
    more: Function,
) -> Function {
    drawn_by(
        Request { node, address, theme, rows: None, drawn, more },
        compared(&language, &messages),
        Some(claim_comparator::ui::WHOLE),
    )
}

/// The style of what only this program draws.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
#[must_use]
pub fn style() -> String {
    claim_comparator::ui::WHOLE_STYLES.to_owned()
}

fn main() {}
