//! The element `<claim-comparator>`, in our page and in other people's pages. The only layer that a page can touch.
//!
//! The element's class is a few lines of JavaScript, since a class that extends `HTMLElement` cannot be written in Rust. It owns the
//! shadow tree and says when to draw and when to erase; everything else happens here. Nothing is exported: a program that links the
//! library, such as the package without a page, would carry every export and all that it calls.

mod built_in;
mod drawing;
mod element;

pub use element::define;
