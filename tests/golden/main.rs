//! What the pieces of the page look like as HTML, drawn natively: each has a file of its name beside this one.
//! `UPDATE=1 cargo test --test golden` writes them anew; read the difference before committing it.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may fail loudly; clippy.toml covers only test functions"
)]

mod beside;
mod dataset_language;
mod draw;
mod hostile;
mod matrices;
mod pieces;
mod pseudo;
mod readings;
mod shared;
mod side_by_sides;
mod sources;
mod timelines;

use std::rc::Rc;

use claim_comparator::load::load;
use claim_comparator::present::Compared;
use claim_comparator::ui::Reader;
use yew::Callback;

/// The story: three sources on bicycle lanes, every verdict, one forecast that failed, one hostile record.
fn story() -> Compared {
    let loaded = load(include_bytes!("story.claims.json")).unwrap();
    assert_eq!(loaded.issues, []);
    Compared::new(loaded.dataset)
}

/// What acts on nothing.
fn idle() -> Reader {
    Reader {
        acts: Callback::noop(),
        words: Rc::default(),
        dataset: None,
        heading: 1,
        links: Callback::from(|_| String::new()),
        says: Callback::noop(),
    }
}
