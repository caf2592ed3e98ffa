//! Surveys: the verdicts, the contestedness and the pairs of thousands of sources at once, counted from columns.
//!
//! A survey gives the very answers of [`compare`](super::compare()) without making its findings. Propositions that are intricate (some claim has a
//! period, a scope or a value of its own) are compared in full; for all others a few counts per proposition decide.

mod cells;
mod corrections;
mod marks;
mod pairs;

use crate::model::order::descending;
use crate::model::{ClaimIx, Dataset, PropositionIx, Row, Table};

use super::agreement::TableAgreement;
use super::comparison::finding;
use super::heard::Heard;
use super::{Contestedness, Places, Unit, Verdict};
use cells::Cells;
use marks::Marks;
pub use pairs::Pairs;

/// What a survey found.
#[derive(Clone, Debug)]
pub struct Survey {
    /// What was counted.
    pub unit: Unit,
    /// The verdict of each proposition, in dataset order.
    pub verdicts: Vec<Verdict>,
    /// How contested each proposition is, in dataset order.
    pub contestedness: Vec<Option<Contestedness>>,
    cells: Cells,
}

impl Survey {
    /// Surveys a table, counting voices or sources.
    #[must_use]
    pub fn of(table: &Table, unit: Unit) -> Self {
        let marks = Marks::of(table, unit);
        let cells = Cells::of(table, unit);
        let mut verdicts: Vec<Verdict> = marks.iter().map(|marks| marks.verdict(unit)).collect();
        let heard_twice = |(marks, at): (&Marks, usize)| {
            if marks.has_two_voices() { Contestedness::of_counts(cells.acceptance(at)) } else { None }
        };
        let contestedness = marks.iter().zip(0..).map(heard_twice).collect();
        for (at, verdict) in exact_verdicts(table, unit) {
            if let Some(kept) = verdicts.get_mut(at.0) {
                *kept = verdict;
            }
        }
        Self { unit, verdicts, contestedness, cells }
    }

    /// The propositions from the most contested to the least; equally contested ones by how many take a position, then in dataset
    /// order. Those on which nobody could be opposed come last.
    #[must_use]
    pub fn ranked(&self) -> Vec<PropositionIx> {
        let rank = |contested: &Option<Contestedness>| {
            let Some(contested) = contested else { return 0 }; // any other has two members at least
            let (numerator, denominator) = (contested.value.numerator, contested.value.denominator);
            // Exact up to 2³¹ in 32 bits; two different shares of fewer than 46,000 members differ by more.
            let share = (u128::from(numerator.unsigned_abs()) << 31) / u128::from(denominator.unsigned_abs());
            let members = u64::try_from(contested.members).unwrap_or(u64::MAX).min(u64::from(u32::MAX));
            (u64::try_from(share).unwrap_or_default() << 32) | members
        };
        descending(self.contestedness.iter().map(rank).collect()).into_iter().map(PropositionIx).collect()
    }

    /// For each proposition how many members are on each side: deny, qualify, affirm, affirm and deny.
    pub fn sides(&self) -> impl Iterator<Item = [u32; 4]> + '_ {
        (0..self.verdicts.len()).map(|at| self.cells.sides(at))
    }

    /// How far all members agree, on each scale.
    #[must_use]
    pub fn agreement(&self) -> TableAgreement {
        TableAgreement::of_sides(self.sides())
    }

    /// How many pairs [`Survey::pairs`] lists at most.
    #[must_use]
    pub fn most_pairs(&self) -> u64 {
        self.cells.most_pairs()
    }

    /// How far every two members agree that both address something, in ascending order of the first and then of the second.
    #[must_use]
    pub fn pairs(&self, table: &Table) -> Pairs {
        pairs::pairs(table, self.unit, &self.cells)
    }
}

/// The verdicts of the intricate propositions.
fn exact_verdicts(table: &Table, unit: Unit) -> Vec<(PropositionIx, Verdict)> {
    let intricate = || table.intricate.iter().enumerate().filter(|(_, is_intricate)| **is_intricate);
    if intricate().next().is_none() {
        return Vec::new();
    }
    let places = Places::of(&table.dataset);
    let heard = Heard::all(&table.dataset, &places, unit);
    let exact = |at| (at, finding(&table.dataset, &places, unit, at, &heard).verdict);
    intricate().map(|(at, _)| exact(PropositionIx(at))).collect()
}

/// The table of a dataset, whose claims are all kept.
#[must_use]
pub fn table(dataset: Dataset) -> Table {
    let places = Places::of(&dataset);
    let mut table = Table { intricate: vec![false; dataset.propositions.len()], ..Table::default() };
    for at in (0..dataset.claims.len()).map(ClaimIx) {
        let (Some(proposition), Some(source), Some(voice)) =
            (places.proposition(at), places.source(at), places.voice(at))
        else {
            continue;
        };
        let claim = &dataset[at];
        table.columns.push(Row { proposition, source, voice, stance: claim.stance, relay: claim.relay });
        table.mark(claim.is_intricate().then_some(proposition));
    }
    table.mark(table.columns.echoed());
    Table { dataset, ..table }
}

#[cfg(test)]
mod tests {
    use super::{Survey, table};
    use crate::compare::story::story;
    use crate::compare::{Unit, Verdict};

    #[test]
    fn the_most_contested_come_first_and_more_members_before_fewer() {
        let story = story(
            "proposition silent \n ann A affirms on=calm \n bob B affirms on=calm
             ann A affirms on=few \n bob B denies on=few
             ann A affirms on=many \n bob B denies on=many \n cat C denies on=many \n dan D affirms on=many
             ann A affirms on=half \n bob B qualifies on=half",
        );
        let survey = Survey::of(&table(story.dataset.clone()), Unit::Voice);
        let ranked: Vec<_> = survey.ranked().into_iter().map(|at| story.dataset[at].id.as_str()).collect();
        assert_eq!(ranked, ["many", "few", "half", "calm", "silent"]);
        assert_eq!(survey.most_pairs(), 6);
    }

    #[track_caller]
    fn check(text: &str, expected: Verdict) {
        let story = story(text);
        for unit in [Unit::Voice, Unit::Source] {
            let verdicts = Survey::of(&table(story.dataset.clone()), unit).verdicts;
            assert_eq!((&verdicts[..], story.finding_by(unit).verdict), (&[expected][..], expected), "{text}");
        }
    }

    #[test]
    fn periods_scopes_and_values_decide_as_they_do_in_findings() {
        check("ann A affirms about=2017 \n bob B denies about=2019", Verdict::Changed);
        check("ann A affirms scope=air \n bob B denies scope=sea", Verdict::Changed);
        check("ann A affirms value=1 \n bob B affirms value=2", Verdict::FiguresDiffer);
        check("ann A affirms about=2017 \n bob B denies about=2017", Verdict::Conflict);
    }
}
