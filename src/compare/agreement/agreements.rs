//! Agreement between all members that meet on some proposition.

use crate::compare::{Comparison, Member};
use crate::model::Dataset;
use crate::model::order::ascending;

use super::stand::Stand;
use super::{PairClass, PairCounts};

/// How far every two members agree that meet on some proposition.
///
/// Holds counts only, and only of pairs that meet; the propositions behind them are what [`super::agreement()`] lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreements {
    members: Vec<Member>,
    /// On how many propositions each member takes a position.
    addressed: Vec<usize>,
    /// In ascending order of both members.
    meetings: Vec<Meeting>,
}

/// Two members that meet, as positions in the list of members, the first before the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Meeting {
    a: u32,
    b: u32,
    counts: PairCounts,
}

/// How far every two members agree. Looks at each two positions on a proposition once.
#[must_use]
pub fn agreements(dataset: &Dataset, comparison: &Comparison) -> Agreements {
    let places = &comparison.places;
    let stands = comparison.findings.iter().map(|finding| {
        let stands = finding.positions.iter().map(|position| Stand::of(dataset, places, position));
        stands.collect::<Vec<_>>()
    });
    let stands: Vec<Vec<Stand>> = stands.collect();
    let said = said(comparison);
    let mut row = Row::of(comparison);
    let mut meetings = Vec::new();
    for (a, said) in (0..).zip(&said) {
        for &(finding, at) in said {
            let (finding, at) = (finding as usize, at as usize);
            let positions = comparison.findings.get(finding).and_then(|finding| finding.positions.get(at..));
            let stands = stands.get(finding).and_then(|stands| stands.get(at..));
            let (Some([own, later @ ..]), Some([stand, others @ ..])) = (positions, stands) else { continue };
            for (position, other) in later.iter().zip(others) {
                let class = stand.class(other);
                let class = class.unwrap_or_else(|| PairClass::of(dataset, places, own, position));
                row.meet(class, stand, other);
            }
        }
        meetings.extend(row.take().map(|(b, counts)| Meeting { a, b, counts }));
    }
    Agreements { members: comparison.members.clone(), addressed: said.iter().map(Vec::len).collect(), meetings }
}

impl Agreements {
    /// Who takes at least one position, in dataset order.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// The pairs of members that have a common proposition, each once, the earlier member first, in dataset order.
    pub fn pairs(&self) -> impl Iterator<Item = (Member, Member, &PairCounts)> {
        let member = |at: u32| self.members.get(at as usize).copied();
        self.meetings.iter().filter_map(move |meeting| Some((member(meeting.a)?, member(meeting.b)?, &meeting.counts)))
    }

    /// What the common propositions of two members come down to, in whichever order they are named; none if they have none.
    #[must_use]
    pub fn between(&self, a: Member, b: Member) -> Option<&PairCounts> {
        let (a, b) = (self.at(a)?, self.at(b)?);
        let key = (a.min(b), a.max(b));
        let found =
            self.meetings.binary_search_by_key(&key, |meeting| (meeting.a as usize, meeting.b as usize)).ok()?;
        self.meetings.get(found).map(|meeting| &meeting.counts)
    }

    /// How many propositions a member addresses that the other does not.
    #[must_use]
    pub fn only(&self, member: Member, other: Member) -> usize {
        let addressed = self.at(member).and_then(|at| self.addressed.get(at)).copied().unwrap_or_default();
        let common =
            if member == other { addressed } else { self.between(member, other).map_or(0, PairCounts::common) };
        addressed - common
    }

    fn at(&self, member: Member) -> Option<usize> {
        self.members.binary_search(&member).ok()
    }
}

/// For each member, in which findings it has which position.
fn said(comparison: &Comparison) -> Vec<Vec<(u32, u32)>> {
    let mut by_place = vec![Vec::new(); places(comparison)];
    for (finding, at) in (0..).zip(&comparison.findings) {
        for (position, at) in (0..).zip(&at.positions) {
            if let Some(said) = by_place.get_mut(at.member.at()) {
                said.push((finding, position));
            }
        }
    }
    comparison.members.iter().filter_map(|member| by_place.get_mut(member.at()).map(std::mem::take)).collect()
}

/// How many places there are up to the last member's.
fn places(comparison: &Comparison) -> usize {
    comparison.members.last().map_or(0, |member| member.at() + 1)
}

/// The counts of one member with each later one, by the place of the later member's record.
struct Row {
    counts: Vec<PairCounts>,
    /// The places of those that it meets, in any order.
    met: Vec<usize>,
    /// Where the member with a record at a place stands in the list of members.
    members: Vec<u32>,
}

impl Row {
    fn of(comparison: &Comparison) -> Self {
        let mut members = vec![0; places(comparison)];
        for (at, member) in (0..).zip(&comparison.members) {
            members.get_mut(member.at()).into_iter().for_each(|entry| *entry = at);
        }
        Self { counts: vec![PairCounts::default(); members.len()], met: Vec::new(), members }
    }

    /// Counts one proposition on which the member meets a later one.
    fn meet(&mut self, class: PairClass, own: &Stand, other: &Stand) {
        let Some(counts) = self.counts.get_mut(other.place) else { return };
        if counts.is_empty() {
            self.met.push(other.place);
        }
        counts.add(class, own.side, other.side);
    }

    /// The counts so far, by position in the list of members; begins anew.
    fn take(&mut self) -> impl Iterator<Item = (u32, PairCounts)> {
        let met = ascending(std::mem::take(&mut self.met));
        let (counts, members) = (&mut self.counts, &self.members);
        met.into_iter()
            .filter_map(move |place| Some((*members.get(place)?, counts.get_mut(place).map(std::mem::take)?)))
    }
}
