//! Claim Comparator: what sources agree on, where they conflict, and how much of that is real.
//!
//! The folders are the architecture; a layer may use the ones above it and never one below.
//!
//! | layer | holds | may use |
//! |---|---|---|
//! | [`model`] | what exists: sources, voices, propositions, claims, readings, dates, values | std, serde |
//! | [`load`] | untrusted bytes into a checked dataset and a list of issues | model |
//! | [`compare`] | relations, verdicts, outcomes, agreement, leans | model |
//! | [`export`] | datasets and comparisons in other formats | model, compare |
//! | [`state`] | what the reader chose, and its form in an address | model, compare |
//! | [`present`] | what the page says: sentences, rows, words, integers | all of the above |
//! | [`browser`] | thin wrappers over web APIs | nothing above |
//! | [`ui`] | Yew components, one per file, the css beside | present, state, browser |
//! | `headless` | the functions of the package without a page (WebAssembly only) | model, load, compare, export |
//! | `embed` | the element `<claim-comparator>` (WebAssembly only) | everything |
//!
//! # Glossary
//!
//! One word per concept, the same in Rust, JSON, css, documents and on the screen.
//!
//! | word | meaning |
//! |---|---|
//! | dataset | sources, voices, topics, propositions, readings and claims that belong together |
//! | source | a document, described with the field names of CSL-JSON |
//! | voice | who asserts: a person, an institution or a group; may speak for an institution |
//! | proposition | a normalised statement that can be affirmed or denied: a fact, an assessment or a forecast |
//! | claim | one voice's stance on one proposition, found in one source |
//! | stance | affirms, denies or qualifies (accepts in part or under a named condition) |
//! | certainty | how the voice put it: asserted, hedged or speculative |
//! | relay | how the source carries the voice: own, endorsed, reported or disputed |
//! | chain | the voices between the source's author and the speaking voice, outermost first |
//! | evidence | a short verbatim fragment of the source; its place is the locator |
//! | value | what a claim gives for a proposition that measures something |
//! | reading | a rival interpretation of the subject, on which propositions have a bearing |
//! | verdict | what the comparison says of one proposition |
//! | outcome | what later facts did to a forecast |
//! | position | what one voice or one source, all its claims taken together, says of a proposition |
//! | lean | which of two readings a voice's or source's positions favour |
//! | silence | who takes no position on a proposition, told apart by whether it could have |
//! | hint | two records that may belong together; shown, and never counted |
//! | linchpin | a smallest set of claims, voices or sources without which an answer is another |

pub mod browser;
pub mod compare;
pub mod export;
pub mod load;
pub mod model;
pub mod present;
pub mod state;
pub mod ui;

#[cfg(target_arch = "wasm32")]
pub mod embed;
