//! Tallies: what each member says for and against each reading.

use crate::model::{ClaimIx, Dataset, PropositionIx, ReadingIx};

use super::lean::bearing;
use super::{Comparison, Finding, Member, Position};

/// What one member says for and against one reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Who.
    pub member: Member,
    /// The reading.
    pub reading: ReadingIx,
    /// What speaks for it, in the order of propositions.
    pub supporting: Vec<Weighed>,
    /// What speaks against it, in the order of propositions.
    pub opposing: Vec<Weighed>,
    /// Positions on propositions whose bearing is 0, or that affirm and deny alike.
    pub neutral: Vec<Weighed>,
}

/// A position with its weight on a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// The proposition.
    pub proposition: PropositionIx,
    /// The claims that make the position.
    pub claims: Vec<ClaimIx>,
    /// Stance × bearing, in twelfths, −24 to 24.
    pub weight_twelfths: i32,
}

/// For each member and each reading what speaks for and against it; members first, both in dataset order.
#[must_use]
pub fn readings_tally(dataset: &Dataset, comparison: &Comparison) -> Vec<Tally> {
    let readings = || (0..dataset.readings.len()).map(ReadingIx);
    let mut tallies: Vec<Tally> = comparison
        .members
        .iter()
        .flat_map(|&member| readings().map(move |reading| Tally::new(member, reading)))
        .collect();
    for finding in &comparison.findings {
        let bearings: Vec<(usize, i8)> =
            readings().filter_map(|reading| Some((reading.0, bearing(dataset, finding, reading)?))).collect();
        for position in &finding.positions {
            let Ok(row) = comparison.members.binary_search(&position.member) else { continue };
            for &(reading, bearing) in &bearings {
                if let Some(tally) = tallies.get_mut(row * dataset.readings.len() + reading) {
                    tally.add(finding, position, bearing);
                }
            }
        }
    }
    tallies
}

impl Tally {
    fn new(member: Member, reading: ReadingIx) -> Self {
        Self { member, reading, supporting: Vec::new(), opposing: Vec::new(), neutral: Vec::new() }
    }

    fn add(&mut self, finding: &Finding, position: &Position, bearing: i8) {
        let weight_twelfths = position.stances.weight_twelfths() * i32::from(bearing);
        let side = match weight_twelfths {
            1.. => &mut self.supporting,
            0 => &mut self.neutral,
            _ => &mut self.opposing,
        };
        side.push(Weighed { proposition: finding.proposition, claims: position.claims.clone(), weight_twelfths });
    }
}
