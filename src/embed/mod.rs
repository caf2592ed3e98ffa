//! The element `<claim-comparator>`, in our page and in other people's pages. The only layer that a page can touch.
//!
//! The shell (`shell/`, JavaScript) is the element: it owns the shadow tree and says what is drawn when and by which program. Two programs
//! draw: the one of the first view, small enough to load with the page, and the whole one. What they export stands in
//! their own files, since a program that links the library would carry every export and all that it calls.

mod built_in;
mod drawing;
mod locale;

pub use drawing::{Request, draw};
pub use locale::locale;
