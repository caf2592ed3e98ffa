//! The dialog for sharing a view.

use std::rc::Rc;

use claim_comparator::ui::{Around, Reader, ShareDialog, Shared};
use js_sys::Promise;
use wasm_bindgen::JsValue;
use yew::{Callback, html};

use crate::draw::{draw, golden};
use crate::{idle, story};

fn reader() -> Reader {
    Reader { links: Callback::from(|_| "https://example.org/compare/#view=timeline".into()), ..idle() }
}

#[test]
fn share_dialog() {
    let around = Around {
        home: "https://example.org/compare/".into(),
        source: None,
        is_handed_over: false,
        picture: Some(Callback::from(|_| Promise::resolve(&JsValue::NULL))), // nobody asks for one here
    };
    let of = Shared(Rc::new(story()));
    golden("share_dialog", html! { <ShareDialog {of} {around} address="view=timeline" reader={reader()} /> });
}

#[test]
fn what_cannot_be_had_is_not_offered() {
    let of = Shared(Rc::new(story()));
    let around = Around { home: "file:///home/ada/".into(), ..Around::default() };
    let drawn = draw(html! { <ShareDialog {of} {around} address="" reader={reader()} /> });
    assert!(drawn.contains("Copy JSON") && !drawn.contains("Copy element") && !drawn.contains("Copy PNG"), "{drawn}");
}
