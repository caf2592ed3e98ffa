//! Agreement: between two members of a comparison, and among the raters of any plain table.
//!
//! [`alpha`] and [`kappa`] take plain tables, so that they serve a comparison and the check of two codings alike.

mod pair;

pub use pair::{Coefficient, ENOUGH, PairAgreement, PairClass, agreement};
