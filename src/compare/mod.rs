//! Pure comparison of claims: relations, verdicts, outcomes, leans, agreement. Knows no browser, no wording, no order of display.
//!
//! [`compare`] is the only entry; everything else reads what it returns. Results hold positions of records, never copies
//! of them, and come in dataset order. Nothing here reads a clock, draws a random number or walks a hash map.
//!
//! # Invariants
//!
//! * Permuting records, naming them otherwise or entering a claim twice changes no answer.
//! * Who does not speak changes no answer: silence has no value, not even the middle one.
//! * A member counts once per proposition, however often it speaks.
//! * Opposed claims about disjoint periods, or of different declared scopes, are never a conflict.
//! * Shares and leans are exact fractions; whoever shows them does the rounding.

pub mod agreement;
mod coherence;
mod comparison;
mod contestedness;
mod diagnosticity;
pub mod explain;
pub mod figures;
mod fraction;
mod heard;
pub mod hints;
mod independence;
mod lean;
mod ledger;
pub mod linchpins;
mod member;
mod opposition;
mod outcome;
mod places;
mod position;
mod relation;
mod scope;
mod silence;
mod summary;
mod survey;
mod tally;
mod topic_lean;
mod verdict;

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer's machine
mod properties;
#[cfg(test)]
mod story;

pub use agreement::{Agreements, Coefficient, PairAgreement, PairClass, PairCounts, agreement, agreements};
pub use coherence::{Coherence, Reversal, Tension, Timing, UndercutForecast, coherence};
pub use comparison::{Comparison, Finding, compare};
pub use contestedness::Contestedness;
pub use diagnosticity::{Diagnosticity, by_diagnosticity, diagnosticity};
pub use explain::{Explanation, Question, explain};
pub use figures::Figures;
pub use fraction::Fraction;
pub use independence::Echo;
pub use lean::{Contribution, Lean, lean};
pub use ledger::{LedgerEntry, ledger};
pub use linchpins::{Linchpins, linchpins};
pub use member::{Member, Unit};
pub use outcome::{Outcome, OutcomeReason, OutcomeState, Resolved};
pub use places::Places;
pub use position::{Position, Side, Stances};
pub use relation::{Relation, RelationKind, SameVoice};
pub use silence::{Attendance, Known, Silence, SilenceKind};
pub use summary::{Summary, summary};
pub use survey::{Pairs, Survey, table};
pub use tally::{Tally, Weighed, readings_tally};
pub use topic_lean::{TopicLean, leans_by_topic};
pub use verdict::{Rule, Verdict};
