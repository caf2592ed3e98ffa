//! The shell's side of a drawing: what it asks for and what it is told. The shell is JavaScript (`shell/shell.js`).

use js_sys::{Function, Promise, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// An object of the shell.
    pub type Host;

    /// The node to draw into; it need not be on the page yet.
    #[wasm_bindgen(method, getter)]
    pub fn root(this: &Host) -> Element;
    /// The address to start from, without `#`.
    #[wasm_bindgen(method, getter)]
    pub fn address(this: &Host) -> String;
    /// `light`, `dark` or anything else for what the device has.
    #[wasm_bindgen(method, getter)]
    pub fn theme(this: &Host) -> String;
    /// The level of the title among the headings of the page, from 1 to 6.
    #[wasm_bindgen(method, getter)]
    pub fn heading(this: &Host) -> usize;
    /// The page that links lead to, without a fragment.
    #[wasm_bindgen(method, getter)]
    pub fn base(this: &Host) -> String;
    /// The folder of the comparator's files, with `/` at its end.
    #[wasm_bindgen(method, getter)]
    pub fn home(this: &Host) -> String;
    /// The whole address of the dataset; none for the built-in one and for one that was handed over.
    #[wasm_bindgen(method, getter)]
    pub fn source(this: &Host) -> Option<String>;
    /// A picture of what is drawn: of `svg` a text, of `png` a blob.
    #[wasm_bindgen(method)]
    pub fn picture(this: &Host, kind: &str) -> Promise;
    /// The language of the interface (BCP 47).
    #[wasm_bindgen(method, getter)]
    pub fn language(this: &Host) -> String;
    /// The messages of that language, as their file has them; empty for English.
    #[wasm_bindgen(method, getter)]
    pub fn messages(this: &Host) -> String;
    /// The bytes of a dataset; none for the built-in one.
    #[wasm_bindgen(method, getter)]
    pub fn dataset(this: &Host) -> Option<Uint8Array>;
    /// The rows of the page as it was built, for the program that draws no others.
    #[wasm_bindgen(method, getter)]
    pub fn rows(this: &Host) -> Vec<Element>;
    /// Their statements.
    #[wasm_bindgen(method, getter)]
    pub fn statements(this: &Host) -> Vec<String>;

    /// The node has its content: what the dataset is (an object), or why there is none (a text).
    #[wasm_bindgen(method, catch)]
    pub fn drawn(this: &Host, said: &JsValue) -> Result<(), JsValue>;
    /// Something else is shown: its address, the theme, whether that is a step that Back returns from, and whether it is what the page asked for.
    #[wasm_bindgen(method, catch)]
    pub fn changed(this: &Host, address: &str, theme: &str, is_step: bool, is_asked: bool) -> Result<(), JsValue>;
    /// The reader wants what this program cannot draw; `failed` is called if it cannot be had.
    #[wasm_bindgen(method, catch)]
    pub fn more(this: &Host, address: &str, theme: &str, failed: Function) -> Result<(), JsValue>;
}
