//! What the page says, held against the comparison it speaks of: for the built-in dataset and for a small story.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may fail loudly; clippy.toml covers only test functions"
)]

mod announcements;
mod details;
mod explanations;
mod forecasts_in_time;
mod frames;
mod fronts;
mod leans;
mod matrices;
mod numbers;
mod pairings;
mod quotes;
mod readings;
mod reasons;
mod searches;
mod side_by_sides;
mod sources;
mod timelines;

use claim_comparator::load::load;
use claim_comparator::present::{Compared, Phrase};
use claim_comparator::state::Count;

const UNITS: [Count; 2] = [Count::Sources, Count::Voices];

thread_local! {
    static BUILT_IN: &'static Compared =
        compared(include_bytes!("../../data/china-russia-military-cooperation.claims.json"));
    static STORY: &'static Compared = compared(include_bytes!("../golden/story.claims.json"));
}

/// The dataset that the page shows.
fn built_in() -> &'static Compared {
    BUILT_IN.with(|of| *of)
}

/// Bicycle lanes: every verdict in ten propositions.
fn story() -> &'static Compared {
    STORY.with(|of| *of)
}

fn compared(bytes: &[u8]) -> &'static Compared {
    let loaded = load(bytes).unwrap();
    assert_eq!(loaded.issues, []);
    Box::leak(Box::new(Compared::new(loaded.dataset)))
}

/// Both datasets in both units.
fn everything() -> impl Iterator<Item = (&'static Compared, Count)> {
    [story(), built_in()].into_iter().flat_map(|of| UNITS.map(|count| (of, count)))
}

/// The words of a sentence in pieces.
fn plain(phrases: &[Phrase]) -> String {
    phrases.iter().map(|phrase| phrase.text.as_str()).collect()
}
