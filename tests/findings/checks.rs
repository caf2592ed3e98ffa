//! Whether what the page says of a link is so.

use claim_comparator::compare::linchpins::{Answer, Grain, Item, Target, linchpins};
use claim_comparator::compare::{Attendance, Comparison, Finding, Member, Rule, Side, SilenceKind, Unit};
use claim_comparator::model::{Claim, ClaimIx, Relay};
use claim_comparator::state::{Open, State};

use crate::dataset::BuiltIn;
use crate::said::Said;

impl Said {
    /// Fails unless it is so.
    #[track_caller]
    pub(crate) fn check(&self, of: &BuiltIn, state: &State, address: &str) {
        let unit = Unit::from(state.unit);
        match state.open.as_ref().unwrap() {
            Open::Proposition(id) => {
                let found = Found { of, unit, finding: of.finding(unit, id.as_str()) };
                assert!(self.is_so_of(&found), "{address}: {self:?}\n{:#?}", found.finding);
            }
            Open::Claim(id) => assert!(self.is_so_of_claim(of, of.claim(id.as_str())), "{address}: {self:?}"),
            other => panic!("{address}: nothing is said of {other:?}"),
        }
    }

    fn is_so_of(&self, found: &Found) -> bool {
        match self {
            Self::Verdict(verdict) => found.finding.verdict == *verdict,
            Self::Outcome(state) => found.finding.outcome.as_ref().is_some_and(|outcome| outcome.state == *state),
            Self::On(side, members) => found.on(*side) == sorted(members),
            Self::Silent(kind, sources) => found.silent(*kind) == sorted(sources),
            Self::SilentAmong(source) => found.silent(SilenceKind::CouldHaveSpoken).contains(source),
            Self::ByTime => matches!(found.finding.rule, Rule::Dissolved { by_time: 1.., by_scope: 0, .. }),
            Self::ByScope => matches!(found.finding.rule, Rule::Dissolved { by_time: 0, by_scope: 1.., .. }),
            Self::Echo(voice) => {
                let [echo] = found.finding.echoes.as_slice() else { return false };
                found.of.voice_id(echo.voice) == *voice && echo.sources.len() == 2
            }
            Self::HeardIn(voices, source, paragraph) => {
                let in_place = |claim: &Claim| {
                    claim.source.as_str() == *source && claim.relay != Relay::Own && at(claim) == Some(*paragraph)
                };
                voices.iter().all(|voice| {
                    let mut said = found.claims().filter(|claim| claim.voice.as_str() == *voice).peekable();
                    said.peek().is_some() && said.all(in_place)
                })
            }
            Self::Scattered(voice) => {
                let others = found.claims().filter(|claim| claim.voice.as_str() != *voice);
                let mut scopes: Vec<&str> = others.map(|claim| claim.scope.as_deref().unwrap_or_default()).collect();
                scopes.sort_unstable();
                scopes.iter().all(|scope| !scope.is_empty()) && scopes.windows(2).all(|pair| pair[0] != pair[1])
            }
            Self::Linked(a, b) => {
                let linked = found.finding.linked.iter();
                linked.map(|(a, b)| (found.of.voice_id(*a), found.of.voice_id(*b))).any(|pair| pair == (*a, *b))
            }
            Self::Endorsed(claim) => {
                let claim = found.of.claim(claim);
                found.finding.counted.contains(&claim) && found.of.dataset[claim].relay == Relay::Endorsed
            }
            Self::Put(claim, certainty) => {
                let claim = found.of.claim(claim);
                found.finding.counted.contains(&claim) && found.of.dataset[claim].certainty == *certainty
            }
            Self::Bearing(reading, bearing) => {
                let proposition = &found.of.dataset[found.finding.proposition];
                let coded = proposition.bearings.iter().find(|(id, _)| id.as_str() == *reading);
                coded.is_some_and(|(_, coded)| coded.get() == *bearing)
            }
            Self::Through(claim, voice) => {
                let (claim, voice) = (found.of.claim(claim), found.of.voice(voice));
                let through = found.of.dataset[claim].chain.iter().any(|by| by.as_str() == found.of.id(voice));
                through && found.finding.counted.contains(&claim) && found.finding.position(voice).is_some()
            }
            Self::NotPassedOnBy(voice) => {
                found.claims().all(|claim| claim.chain.iter().all(|by| by.as_str() != *voice))
            }
            Self::By(..) | Self::After(_) | Self::Without(..) | Self::TurnsOrder(..) | Self::TurnsSign(..) => false,
        }
    }

    fn is_so_of_claim(&self, of: &BuiltIn, at: ClaimIx) -> bool {
        let claim = &of.dataset[at];
        let between = (of.reading("propaganda"), of.reading("alliance"));
        match self {
            Self::By(voice, chain) => {
                claim.voice.as_str() == *voice && claim.chain.iter().map(|by| by.as_str()).eq(chain.iter().copied())
            }
            Self::Put(id, certainty) => claim.id.as_str() == *id && claim.certainty == *certainty,
            Self::After(source) => {
                let said = claim.asserted.as_ref().unwrap();
                let Member::Source(source) = of.source(source) else { return false };
                let source = &of.dataset[source];
                let own =
                    of.dataset.claims.iter().filter(|other| other.source == source.id && other.relay == Relay::Own);
                let earlier = |other: &Claim| other.asserted.as_ref().is_some_and(|other| other.is_before(said));
                said.is_before(&source.issued) && own.into_iter().all(earlier)
            }
            Self::Without(proposition, verdict) => {
                let target = Target::Verdict(of.proposition(proposition));
                turning(of, &of.by_voice, target, &[at]) == Some(Answer::Verdict(*verdict))
            }
            Self::TurnsOrder(a, b) => {
                let target = Target::Order { a: of.source(a), b: of.source(b), between };
                turning(of, &of.by_source, target, &[at]).is_some()
            }
            Self::TurnsSign(source, claims) => {
                let claims: Vec<ClaimIx> = claims.iter().map(|id| of.claim(id)).collect();
                let target = Target::Sign { member: of.source(source), between };
                let opposite = Answer::Sign(Some(std::cmp::Ordering::Greater));
                claims.contains(&at) && turning(of, &of.by_source, target, &claims) == Some(opposite)
            }
            _ => false,
        }
    }
}

/// What an answer becomes without claims that are a linchpin of it; none if they are not.
fn turning(of: &BuiltIn, comparison: &Comparison, target: Target, claims: &[ClaimIx]) -> Option<Answer> {
    let found = linchpins(&of.dataset, comparison, target, Grain::Claims)?;
    assert_eq!(found.sets.len() as u64, found.total, "all of them are held");
    let mut removed: Vec<Item> = claims.iter().map(|claim| Item::Claim(*claim)).collect();
    removed.sort_unstable();
    found.sets.into_iter().find(|set| set.removed == removed).map(|set| set.becomes)
}

/// A proposition in one unit.
struct Found<'f> {
    of: &'f BuiltIn,
    unit: Unit,
    finding: &'f Finding,
}

impl Found<'_> {
    /// Every claim on it, in this unit or not.
    fn claims(&self) -> impl Iterator<Item = &Claim> {
        self.finding.counted.iter().chain(&self.finding.apart).map(|claim| &self.of.dataset[*claim])
    }

    fn on(&self, side: Side) -> Vec<&str> {
        let positions = self.finding.positions.iter().filter(|position| position.side == side);
        self.ids(positions.map(|position| position.member))
    }

    fn silent(&self, kind: SilenceKind) -> Vec<&str> {
        let comparison = self.of.by(self.unit);
        let silence = Attendance::of(&self.of.dataset, comparison).silence(&self.of.dataset, comparison, self.finding);
        self.ids(silence.of(kind).to_vec())
    }

    fn ids(&self, members: impl IntoIterator<Item = Member>) -> Vec<&str> {
        let mut ids: Vec<&str> = members.into_iter().map(|member| self.of.id(member)).collect();
        ids.sort_unstable();
        ids
    }
}

fn at(claim: &Claim) -> Option<u32> {
    claim.locator.as_ref().and_then(|locator| locator.paragraph)
}

fn sorted(ids: &[&'static str]) -> Vec<&'static str> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids
}
