//! Tallies: what each member says for and against each reading.

use crate::model::{ClaimIx, Dataset, PropositionIx, ReadingIx};

use super::lean::bearing;
use super::{Comparison, Finding, Member, Position};

/// From this weight on, in twelfths, a position speaks strongly for or against a reading: a full stance on a proposition that
/// bears on it, or a qualified one on a proposition that bears on it strongly.
const STRONG_TWELFTHS: i32 = 12;

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

impl Weighed {
    /// Whether the position speaks strongly for or against the reading.
    #[must_use]
    pub fn is_strong(&self) -> bool {
        self.weight_twelfths.abs() >= STRONG_TWELFTHS
    }
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

#[cfg(test)]
mod tests {
    use super::{Weighed, readings_tally};
    use crate::compare::Unit;
    use crate::compare::story::story;

    #[test]
    fn each_member_has_what_it_says_for_and_against_each_reading() {
        let story = story(
            "reading ally \n reading show
             proposition p bears=ally:2,show:-1 \n proposition q bears=ally:0
             ann A affirms \n ann A affirms on=q \n bob B denies",
        );
        let tallies = readings_tally(&story.dataset, &story.by(Unit::Voice));
        let weights = |side: &[Weighed]| side.iter().map(|weighed| weighed.weight_twelfths).collect::<Vec<_>>();
        let rows: Vec<_> = tallies
            .iter()
            .map(|t| (t.member, t.reading, weights(&t.supporting), weights(&t.opposing), weights(&t.neutral)))
            .collect();
        let (ann, bob) = (story.voice_member("ann"), story.voice_member("bob"));
        let (ally, show) = (story.reading_ix("ally"), story.reading_ix("show"));
        let expected = [
            (ann, ally, vec![24], vec![], vec![0]),
            (ann, show, vec![], vec![-12], vec![]),
            (bob, ally, vec![], vec![-24], vec![]),
            (bob, show, vec![12], vec![], vec![]),
        ];
        assert_eq!(rows, expected);
    }
}
