//! What is promised.

use js_sys::{Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Calls back once a promise is kept or broken.
pub fn settled(promise: &Promise, then: impl FnOnce(Result<JsValue, JsValue>) + 'static) {
    let promise = promise.clone();
    spawn_local(async move { then(JsFuture::from(promise).await) });
}

/// A text that an object has under a name.
#[must_use]
pub fn text_of(object: &JsValue, name: &str) -> Option<String> {
    Reflect::get(object, &JsValue::from_str(name)).ok()?.as_string()
}
