//! Apart: which claims on one proposition have values that differ.

use crate::model::{ClaimIx, Dataset, VoiceIx};

use crate::compare::Places;

use super::given::{Gauge, Given};
use super::{Answer, gauge};

/// The claims whose value differs from another voice's, of claims on one proposition of which no two are opposed.
///
/// Every value may have to be compared with every other; each is read once.
pub(in crate::compare) fn apart(dataset: &Dataset, places: &Places, claims: &[ClaimIx]) -> Vec<ClaimIx> {
    let Some(&first) = claims.first() else { return Vec::new() };
    let gauge = gauge(dataset, places, first);
    let read = |&claim: &ClaimIx| {
        Some(Valued { voice: places.voice(claim), is_apart: false, given: Given::read(dataset, &gauge, claim)? })
    };
    let mut valued: Vec<Valued<'_>> = claims.iter().filter_map(read).collect();
    let mut rest = valued.as_mut_slice();
    while let Some((one, others)) = rest.split_first_mut() {
        others.iter_mut().for_each(|other| one.face(other, &gauge));
        rest = others;
    }
    valued.into_iter().filter(|valued| valued.is_apart).map(|valued| valued.given.claim()).collect()
}

struct Valued<'d> {
    voice: Option<VoiceIx>,
    given: Given<'d>,
    /// Whether it has been found to differ from another voice's.
    is_apart: bool,
}

impl Valued<'_> {
    fn face(&mut self, other: &mut Self, gauge: &Gauge<'_>) {
        let is_settled = (self.is_apart && other.is_apart) || self.given.is_same_number(&other.given);
        if !is_settled
            && self.voice != other.voice
            && matches!(self.given.answer(&other.given, gauge), Answer::Differ(_))
        {
            (self.is_apart, other.is_apart) = (true, true);
        }
    }
}
