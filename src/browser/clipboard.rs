//! The clipboard.

use gloo::utils::window;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies a text and tells whether that worked.
pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
    let clipboard = window().navigator().clipboard();
    if JsValue::from(clipboard.clone()).is_undefined() {
        return done(false); // outside a secure context there is no clipboard
    }
    let writing = clipboard.write_text(text);
    spawn_local(async move { done(JsFuture::from(writing).await.is_ok()) });
}
