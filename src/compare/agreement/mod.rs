//! Agreement: between two members of a comparison, and among the raters of any plain table.
//!
//! [`alpha`] and [`kappa`] take plain tables, so that they serve a comparison and the check of two codings alike.
//! A table has one row per rater and one column per unit; an entry is a category or a rank, or none where the rater did not
//! rate the unit. Rows may be shorter than others: what lies beyond their end is missing.

pub mod alpha;
pub mod bootstrap;
pub mod kappa;
mod pair;

pub(super) use pair::rank;
pub use pair::{Coefficient, ENOUGH, PairAgreement, PairClass, agreement};
