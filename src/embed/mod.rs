//! The element `<claim-comparator>`, in our page and in other people's pages. The only layer that a page can touch.
//!
//! The element's class is a few lines of JavaScript, since a class that extends `HTMLElement` cannot be written in Rust. It owns the
//! shadow tree and calls [`Drawing`]; everything else happens here.

mod built_in;
mod drawing;
mod element;

pub use drawing::Drawing;
pub use element::define;
