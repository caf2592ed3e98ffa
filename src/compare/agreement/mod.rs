//! Agreement: between two members of a comparison, and among the raters of any plain table.
//!
//! [`alpha`] and [`kappa`] take plain tables, so that they serve a comparison and the check of two codings alike.
//! A table has one row per rater and one column per unit; an entry is a category or a rank, or none where the rater did not
//! rate the unit. Rows may be shorter than others: what lies beyond their end is missing.

mod agreements;
pub mod alpha;
pub mod bootstrap;
mod coincidences;
pub mod kappa;
mod pair;
mod pair_class;
mod pair_counts;
mod rating;
mod table;

pub use agreements::{Agreements, agreements};
pub use pair::{PairAgreement, agreement};
pub use pair_class::PairClass;
pub use pair_counts::{Coefficient, ENOUGH, PairCounts};
pub use rating::rating;
pub use table::{Part, SEED, Table, TableAgreement};
