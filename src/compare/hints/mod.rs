//! Hints: what a reader or coder may want to look at twice. Never an assertion, and nothing else ever reads them: no count, no
//! verdict and no position depends on a hint, and nothing is merged because of one.
//!
//! * [`namesakes()`]: two voices whose names look like those of one person or institution;
//! * [`shared_orders`]: two sources that make the same points in the same order, as a text and its copy do.
//!
//! Both go through buckets of a limited size, so that no input makes them compare everything with everything.

mod edit;
mod name;
mod namesakes;
mod shared_order;

pub use name::Likeness;
pub use namesakes::{Namesakes, TOO_OPPOSED, namesakes};
pub use shared_order::{FEWEST_PARAGRAPHS, FEWEST_POINTS, SharedOrder, SharedPoint, shared_orders};

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer's machine
pub(super) use {edit::within_one_edit, shared_order::longest_chains};
