//! The element `<claim-comparator>`, in our page and in other people's pages. The only layer that a page can touch.
//!
//! The shell (`shell/`, JavaScript) is the element: it owns the shadow tree and says what is drawn when and by which program. Two programs
//! draw: the one of the first view, small enough to load with the page, and the whole one. What they export stands in
//! their own files, since a program that links the library would carry every export and all that it calls.

mod drawing;
mod exported;
mod given;
mod host;
mod locale;
mod whole;

pub use drawing::Drawing;
pub use exported::exported;
pub use given::{Given, dataset};
pub use host::Host;
pub use locale::locale;
pub use whole::whole;
