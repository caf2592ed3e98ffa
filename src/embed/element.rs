//! Registering the element.

use js_sys::Function;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use web_sys::{Element, HtmlElement};

use super::drawing;
use crate::ui::STYLES;

#[wasm_bindgen(module = "/src/embed/element.js")]
extern "C" {
    #[wasm_bindgen(js_name = defineElement)]
    fn define_element(css: &str, draw: &Closure<dyn Fn(HtmlElement, Element) -> Function>);
}

/// Registers `<claim-comparator>`; a page that has the name already keeps its own.
pub fn define() {
    let draw = Closure::new(drawing::start);
    define_element(STYLES, &draw);
    // The class calls it for as long as the page lives.
    draw.forget();
}
