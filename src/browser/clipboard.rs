//! The clipboard.

use gloo::utils::window;
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Clipboard, ClipboardItem};

/// Copies a text and tells whether that worked.
pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
    let Some(clipboard) = clipboard() else { return done(false) };
    let writing = clipboard.write_text(text);
    spawn_local(async move { done(JsFuture::from(writing).await.is_ok()) });
}

/// Copies a picture that is promised as a blob and tells whether that worked.
pub fn copy_picture(picture: &Promise, done: impl Fn(bool) + 'static) {
    let record = Object::new();
    let is_set = Reflect::set(&record, &"image/png".into(), picture).is_ok();
    // Not every browser knows such items.
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&record);
    let (Some(clipboard), Ok(item), true) = (clipboard(), item, is_set) else { return done(false) };
    let writing = clipboard.write(&Array::of1(&item));
    spawn_local(async move { done(JsFuture::from(writing).await.is_ok()) });
}

/// The clipboard; none outside a secure context.
fn clipboard() -> Option<Clipboard> {
    let clipboard = window().navigator().clipboard();
    (!JsValue::from(clipboard.clone()).is_undefined()).then_some(clipboard)
}
