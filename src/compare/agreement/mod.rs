//! Agreement: between two members of a comparison, among all of them, and among the raters of any plain table.
//!
//! [`agreement()`] lists what two members have in common, [`agreements()`] counts it for all pairs at once, [`Table`] measures
//! all members together, a topic, and all but one, and [`seriation()`] puts members in an order in which like stands beside like.
//! Whoever takes no position is missing everywhere, and a member counts once per proposition however often it speaks.
//!
//! [`alpha`] and [`kappa`] take plain tables, so that they serve a comparison and the check of two codings alike.
//! A plain table has one row per rater and one column per unit; an entry is a category or a rank, or none where the rater did
//! not rate the unit. Rows may be shorter than others: what lies beyond their end is missing.

mod agreements;
pub mod alpha;
pub mod bootstrap;
mod coincidences;
pub mod kappa;
mod pair;
mod pair_class;
mod pair_counts;
mod rating;
mod seriation;
mod stand;
mod table;

pub use agreements::{Agreements, agreements};
pub use pair::{PairAgreement, agreement};
pub use pair_class::PairClass;
pub use pair_counts::{Coefficient, ENOUGH, PairCounts};
pub use rating::rating;
pub use seriation::{EXACT_MEMBERS, MOST_MEMBERS, Method, Seriation, seriation};
pub use table::{Part, SEED, Table, TableAgreement};
