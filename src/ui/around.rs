//! What stands around a comparator and sharing needs: where its files are, where its dataset is from, who makes pictures of it.

use js_sys::Promise;
use yew::{AttrValue, Callback};

/// What stands around a comparator; nothing unless somebody says so.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Around {
    /// The folder of the comparator's files, with `/` at its end; empty if it is on no web.
    pub home: AttrValue,
    /// The whole address of the dataset; none for the built-in one and for one that was handed over.
    pub source: Option<AttrValue>,
    /// Whether the dataset was handed over, so that no address leads to it.
    pub is_handed_over: bool,
    /// Makes a picture of what is drawn: of `svg` a text, of `png` a blob. A promise that fails says in `kind` why.
    pub picture: Option<Callback<&'static str, Promise>>,
}
