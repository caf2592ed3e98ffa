//! The clipboard.

use gloo::utils::window;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies the address of the page and tells whether that worked.
pub fn copy_address(done: impl Fn(bool) + 'static) {
    copy(&window().location().href().unwrap_or_default(), done);
}

/// Copies the address of the page with another fragment, written without `#`, and tells whether that worked.
pub fn copy_address_with(fragment: &str, done: impl Fn(bool) + 'static) {
    let href = window().location().href().unwrap_or_default();
    let page = href.split('#').next().unwrap_or_default();
    copy(&format!("{page}#{fragment}"), done);
}

/// Copies a text and tells whether that worked.
pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
    let clipboard = window().navigator().clipboard();
    if JsValue::from(clipboard.clone()).is_undefined() {
        return done(false); // outside a secure context there is no clipboard
    }
    let writing = clipboard.write_text(text);
    spawn_local(async move { done(JsFuture::from(writing).await.is_ok()) });
}
