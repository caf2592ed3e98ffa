//! Files handed to the reader's browser.

use gloo::timers::callback::Timeout;
use gloo::utils::document;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the address of a file is kept, while the browser reads it.
const KEPT_MS: u32 = 60_000;

/// Hands over a text as a file of a media type; tells whether the browser took it.
#[must_use]
pub fn text(text: &str, media_type: &str, name: &str) -> bool {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&JsValue::from_str(text));
    Blob::new_with_str_sequence_and_options(&parts, &options).is_ok_and(|file| blob(&file, name))
}

/// Hands over a file; tells whether the browser took it.
#[must_use]
pub fn blob(file: &Blob, name: &str) -> bool {
    let (Ok(address), Ok(element)) = (Url::create_object_url_with_blob(file), document().create_element("a")) else {
        return false;
    };
    let Ok(link) = element.dyn_into::<HtmlAnchorElement>() else { return false };
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // An address that is gone already is the only thing that fails.
    Timeout::new(KEPT_MS, move || drop(Url::revoke_object_url(&address))).forget();
    true
}
