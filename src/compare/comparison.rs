//! The comparison: one finding per proposition.

use crate::model::order::{ascending, occurring};
use crate::model::{ClaimIx, Dataset, PropositionIx, VoiceIx};

use super::figures::{Given, gauge};
use super::heard::Heard;
use super::independence::{echoes, independent_at_most, linked};
use super::outcome;
use super::position::Stances;
use super::relation::relation_with;
use super::verdict::{judge, voices};
use super::{Contestedness, Echo, Member, Outcome, Places, Position, Relation, Rule, Unit, Verdict};

/// What comparing a dataset found. Valid for the dataset it was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// What was counted.
    pub unit: Unit,
    /// Who takes at least one position, in dataset order.
    pub members: Vec<Member>,
    /// One per proposition, in dataset order: `findings[i]` is about `PropositionIx(i)`.
    pub findings: Vec<Finding>,
    /// Where the references of each claim lead.
    pub places: Places,
}

/// What the comparison says of one proposition, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The proposition.
    pub proposition: PropositionIx,
    /// What the comparison says of it.
    pub verdict: Verdict,
    /// The clause that gave the verdict, with the claims that made it fit.
    pub rule: Rule,
    /// One per member that speaks, in dataset order.
    pub positions: Vec<Position>,
    /// The claims that count, in dataset order.
    pub counted: Vec<ClaimIx>,
    /// By source: reported and disputed claims, which do not count for the source that carries them. By voice: empty.
    pub apart: Vec<ClaimIx>,
    /// How far the members stand apart; none below two members, or if all claims are one voice's.
    pub contestedness: Option<Contestedness>,
    /// The voices behind the counted claims, in dataset order.
    pub voices: Vec<VoiceIx>,
    /// The voices that two or more sources carry.
    pub echoes: Vec<Echo>,
    /// Pairs of these voices of which the first speaks for the second.
    pub linked: Vec<(VoiceIx, VoiceIx)>,
    /// How many of these voices can be independent at most; never a claim that they are.
    pub independent_at_most: usize,
    /// For a forecast: what later facts did to it.
    pub outcome: Option<Outcome>,
}

impl Finding {
    /// What a member says of the proposition; none if it is silent.
    #[must_use]
    pub fn position(&self, member: Member) -> Option<&Position> {
        let at = self.positions.binary_search_by_key(&member, |position| position.member).ok()?;
        self.positions.get(at)
    }
}

impl Comparison {
    /// What was found about a proposition.
    #[must_use]
    pub fn finding(&self, proposition: PropositionIx) -> Option<&Finding> {
        self.findings.get(proposition.0)
    }

    /// How every two counted claims on a proposition stand to each other.
    ///
    /// Worked out while iterating, since their number grows with the square of the claims; each value is read once.
    pub fn relations<'c>(
        &'c self,
        dataset: &'c Dataset,
        proposition: PropositionIx,
    ) -> impl Iterator<Item = Relation> + 'c {
        let counted = self.finding(proposition).map(|finding| finding.counted.as_slice()).unwrap_or_default();
        let gauge = counted.first().map(|&claim| gauge(dataset, &self.places, claim)).unwrap_or_default();
        let read = |&claim: &ClaimIx| (claim, Given::read(dataset, &gauge, claim));
        let given: Vec<(ClaimIx, Option<Given<'_>>)> = counted.iter().map(read).collect();
        let end = given.len();
        let pairs = (0..end).flat_map(move |a| (a + 1..end).map(move |b| (a, b)));
        pairs.filter_map(move |(a, b)| {
            let ((a, first), (b, second)) = (given.get(a)?, given.get(b)?);
            let figures = || Some(first.as_ref()?.figures(second.as_ref()?, &gauge));
            Some(relation_with(dataset, &self.places, (*a, *b), &figures))
        })
    }
}

/// Compares the claims of a dataset, counting voices or sources.
#[must_use]
pub fn compare(dataset: &Dataset, unit: Unit) -> Comparison {
    let places = Places::of(dataset);
    let heard = Heard::all(dataset, &places, unit);
    let findings: Vec<Finding> =
        (0..heard.len()).map(|at| finding(dataset, &places, unit, PropositionIx(at), &heard)).collect();
    Comparison { unit, members: members(dataset, unit, &findings), findings, places }
}

/// Who takes at least one position, in dataset order.
fn members(dataset: &Dataset, unit: Unit, findings: &[Finding]) -> Vec<Member> {
    let mut positions = findings.iter().flat_map(|finding| &finding.positions).map(|position| position.member.at());
    let members = occurring(unit.size(dataset), &mut positions);
    members.into_iter().map(|at| unit.member_at(at)).collect()
}

/// What the comparison says of one proposition.
pub(super) fn finding(
    dataset: &Dataset,
    places: &Places,
    unit: Unit,
    proposition: PropositionIx,
    heard: &[Heard],
) -> Finding {
    let Heard { counted, apart } = heard.get(proposition.0).cloned().unwrap_or_default();
    let positions = positions(dataset, places, unit, &counted);
    let voices = voices(places, &counted);
    let (verdict, rule) = judge(dataset, places, unit, &counted, &voices);
    let contestedness = if voices.len() < 2 { None } else { Contestedness::of(&positions) };
    let linked = linked(places, &voices);
    Finding {
        proposition,
        verdict,
        rule,
        positions,
        apart,
        contestedness,
        echoes: echoes(places, &counted),
        independent_at_most: independent_at_most(&voices, &linked),
        linked,
        voices,
        outcome: outcome::of_forecast(dataset, places, proposition, &counted, heard),
        counted,
    }
}

/// One position per member that speaks, in dataset order.
pub(super) fn positions(dataset: &Dataset, places: &Places, unit: Unit, counted: &[ClaimIx]) -> Vec<Position> {
    let said = ascending(counted.iter().filter_map(|&claim| Some((unit.member(places, claim)?, claim))).collect());
    let position = |said: &[(Member, ClaimIx)]| {
        let mut stances = Stances::default();
        said.iter().for_each(|(_, claim)| stances.add(dataset[*claim].stance));
        let claims = said.iter().map(|(_, claim)| *claim).collect();
        Some(Position { member: said.first()?.0, side: stances.side()?, stances, claims })
    };
    said.chunk_by(|a, b| a.0 == b.0).filter_map(position).collect()
}
