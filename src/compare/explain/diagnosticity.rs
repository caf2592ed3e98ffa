//! How well a proposition tells readings apart: its largest bearing less its smallest.

use crate::compare::diagnosticity;
use crate::model::{Dataset, PropositionIx, ReadingIx};

use super::arithmetic::{MINUS, parts};
use super::{Answer, Arithmetic, Basis, Explanation, Part, Term};

pub(super) fn explain(dataset: &Dataset, proposition: PropositionIx) -> Option<Explanation> {
    let found = diagnosticity(dataset, proposition)?;
    let by_bearing = |(_, bearing): &&(ReadingIx, i8)| *bearing;
    let (largest, smallest) =
        (found.bearings.iter().max_by_key(by_bearing)?, found.bearings.iter().min_by_key(by_bearing)?);
    let bearing = |bearing: i8| parts(i64::from(bearing), 1);
    let term = |reading, factors| Term { part: Part::Bearing(reading), factors, claims: Vec::new() };
    let terms = vec![term(largest.0, vec![bearing(largest.1)]), term(smallest.0, vec![MINUS, bearing(smallest.1)])];
    let spread = parts(i64::from(found.spread), 1);
    let basis = Basis::Bearings(found);
    Some(Explanation::new(Answer::Number(spread.into()), Vec::new(), basis, Arithmetic::plain(terms, spread)))
}
