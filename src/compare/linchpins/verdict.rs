//! Linchpins of verdicts.

use crate::compare::verdict::{differ, judge, meet, voices};
use crate::compare::{Comparison, Finding, Places, Rule, Unit};
use crate::model::{ClaimIx, Dataset, PropositionIx};

use super::hitting_sets::{Witness, hitting_sets};
use super::pairs::Pairs;
use super::{Answer, Grain, Item, Linchpins};

/// Finds a witness of a condition among what is left when some items are gone.
type Condition<'c> = Box<dyn Fn(&[Item]) -> Option<Witness> + 'c>;

/// The smallest sets without which the verdict on a proposition is another.
pub(super) fn linchpins(
    dataset: &Dataset,
    comparison: &Comparison,
    proposition: PropositionIx,
    grain: Grain,
) -> Option<Linchpins> {
    let finding = comparison.finding(proposition)?;
    let conditions =
        Grounds { dataset, places: &comparison.places, unit: comparison.unit, grain, finding }.conditions();
    let sets = conditions.iter().flat_map(|condition| hitting_sets(condition)).collect();
    let left = |removed: &[Item]| {
        let stays =
            |claim: &ClaimIx| grain.item(&comparison.places, *claim).is_some_and(|item| !removed.contains(&item));
        finding.counted.iter().copied().filter(stays).collect::<Vec<_>>()
    };
    Linchpins::among(sets, &|removed| {
        let (counted, places) = (left(removed), &comparison.places);
        let (verdict, _) = judge(dataset, places, comparison.unit, &counted, &voices(places, &counted));
        (verdict != finding.verdict).then_some(Answer::Verdict(verdict))
    })
}

/// What the verdict on a proposition rests on.
struct Grounds<'c> {
    dataset: &'c Dataset,
    places: &'c Places,
    unit: Unit,
    grain: Grain,
    finding: &'c Finding,
}

impl<'c> Grounds<'c> {
    /// The conditions under which the verdict stays: it changes as soon as one of them no longer holds.
    ///
    /// Each says that some claim or some pair of claims exists. Fewer claims never fulfil a condition of an earlier clause, so
    /// only those of the clause that gave the verdict count. A condition that no small set can break is left out.
    fn conditions(&self) -> Vec<Condition<'c>> {
        let counted = &self.finding.counted;
        let by_source = self.unit == Unit::Source;
        let sources = || by_source.then(|| self.two(counted, Places::source));
        let voices = || Some(self.two(counted, Places::voice));
        let conditions = match &self.finding.rule {
            Rule::NoClaim => vec![],
            Rule::OneSource { .. } => vec![Some(self.some(counted))],
            Rule::OneVoiceRepeated { .. } => vec![Some(self.two(counted, Places::source))],
            Rule::OneDirection { .. } => vec![voices(), sources()],
            Rule::Qualification { qualifying } => vec![Some(self.some(qualifying)), voices(), sources()],
            Rule::Opposition { affirming, denying } => vec![self.pair((affirming, denying), meet), sources()],
            Rule::FiguresApart { claims } => vec![
                self.pair((claims, claims), |dataset, places, a, b| a < b && differ(dataset, places, a, b)),
                sources(),
            ],
            Rule::Dissolved { affirming, denying, .. } => {
                vec![Some(self.some(affirming)), Some(self.some(denying)), voices(), sources()]
            }
        };
        conditions.into_iter().flatten().collect()
    }

    /// There is one of these claims.
    fn some(&self, claims: &'c [ClaimIx]) -> Condition<'c> {
        let (grain, places) = (self.grain, self.places);
        Box::new(move |removed| {
            let mut items = claims.iter().filter_map(|&claim| grain.item(places, claim));
            items.find(|item| !removed.contains(item)).map(|item| (item, item))
        })
    }

    /// There are two of these claims that lead to different records.
    fn two<R: PartialEq + 'c>(&self, claims: &'c [ClaimIx], lead: fn(&Places, ClaimIx) -> Option<R>) -> Condition<'c> {
        let (grain, places) = (self.grain, self.places);
        Box::new(move |removed| {
            let place = |&claim: &ClaimIx| Some((grain.item(places, claim)?, lead(places, claim)?));
            let mut left = claims.iter().filter_map(place).filter(|(item, _)| !removed.contains(item));
            let (first, to) = left.next()?;
            left.find(|(_, other)| *other != to).map(|(second, _)| (first, second))
        })
    }

    /// There is a pair of these claims of which something holds.
    fn pair(
        &self,
        claims: (&[ClaimIx], &[ClaimIx]),
        holds: fn(&Dataset, &Places, ClaimIx, ClaimIx) -> bool,
    ) -> Option<Condition<'c>> {
        let holds = |a, b| holds(self.dataset, self.places, a, b);
        let pairs = Pairs::of(self.grain, self.places, claims, &holds)?;
        Some(Box::new(move |removed| pairs.witness(removed)))
    }
}
