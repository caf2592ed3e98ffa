//! The clipboard.

use gloo::utils::window;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies the address of the page and tells whether that worked.
pub fn copy_address(done: impl Fn(bool) + 'static) {
    copy(&window().location().href().unwrap_or_default(), done);
}

/// Copies a text and tells whether that worked.
pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
    let clipboard = window().navigator().clipboard();
    if JsValue::from(clipboard.clone()).is_undefined() {
        return done(false); // outside a secure context there is no clipboard
    }
    let text = text.to_owned();
    spawn_local(async move { done(JsFuture::from(clipboard.write_text(&text)).await.is_ok()) });
}
