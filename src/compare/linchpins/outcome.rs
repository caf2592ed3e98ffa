//! Linchpins of outcomes.

use crate::compare::outcome::Reached;
use crate::compare::{Comparison, scope};
use crate::model::order::distinct;
use crate::model::{ClaimIx, Dataset, Date, Day, Effect, Kind, PropositionIx, Stance};

use super::hitting_sets::{Witness, hitting_sets};
use super::{Answer, Grain, Item, Linchpins};

/// The smallest sets without which a forecast has another outcome.
///
/// Whatever changes the outcome breaks some of the conditions that it depends on, and no others. A smallest set has nothing to
/// spare for that, so it is among the hitting sets of these conditions.
pub(super) fn linchpins(
    dataset: &Dataset,
    comparison: &Comparison,
    forecast: PropositionIx,
    grain: Grain,
) -> Option<Linchpins> {
    let outcome = comparison.finding(forecast)?.outcome.as_ref()?.state;
    let grounds = Grounds::of(dataset, comparison, forecast, grain);
    let holding: Vec<Condition> = CONDITIONS.into_iter().filter(|&c| grounds.witness(c, &[]).is_some()).collect();
    let mut sets = Vec::new();
    for choice in 1..1_u32 << holding.len() {
        let numbered = || (0..).zip(holding.iter().copied());
        let broken: Vec<Condition> = numbered().filter(|(at, _)| choice & (1 << at) != 0).map(|(_, c)| c).collect();
        if reached(&|condition| holding.contains(&condition) && !broken.contains(&condition)).state() != outcome {
            sets.extend(hitting_sets(&|removed| broken.iter().find_map(|&c| grounds.witness(c, removed))));
        }
    }
    Linchpins::among(sets, &|removed| {
        let state = reached(&|condition| grounds.witness(condition, removed).is_some()).state();
        (state != outcome).then_some(Answer::Outcome(state))
    })
}

/// Something that an outcome depends on: that there is a claim on the forecast and a fact affirmed later.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Condition {
    /// Of any effect and scope.
    Any,
    /// Of this effect and the scope of the claim.
    InScope(Effect),
}

const CONDITIONS: [Condition; 4] = [
    Condition::Any,
    Condition::InScope(Effect::BearsOut),
    Condition::InScope(Effect::Overtakes),
    Condition::InScope(Effect::InPart),
];

fn reached(holds: &dyn Fn(Condition) -> bool) -> Reached {
    Reached {
        by_any: holds(Condition::Any),
        borne_out: holds(Condition::InScope(Effect::BearsOut)),
        overtaken: holds(Condition::InScope(Effect::Overtakes)),
        in_part: holds(Condition::InScope(Effect::InPart)),
    }
}

/// What the outcome of a forecast rests on.
struct Grounds {
    /// The claims on the forecast, each with the last day on which it can have been said.
    made: Vec<Said>,
    /// The claims that affirm a later fact, each with the first day on which it can have been said.
    facts: Vec<(Effect, Said)>,
    /// How many scopes there are.
    scopes: usize,
}

/// A claim that counts for an outcome.
#[derive(Clone, Copy)]
struct Said {
    item: Item,
    day: Day,
    /// The position of its scope among all scopes.
    scope: usize,
}

impl Grounds {
    fn of(dataset: &Dataset, comparison: &Comparison, forecast: PropositionIx, grain: Grain) -> Self {
        let places = &comparison.places;
        let counted = |of: PropositionIx| comparison.finding(of).map(|f| f.counted.as_slice()).unwrap_or_default();
        let said = |claim: ClaimIx, of: PropositionIx, day: fn(&Date) -> Option<Day>| {
            let day = places.said(dataset, claim).and_then(day)?;
            Some((grain.item(places, claim)?, day, scope::effective(&dataset[claim], &dataset[of])))
        };
        let made: Vec<_> = counted(forecast).iter().filter_map(|&claim| said(claim, forecast, Date::latest)).collect();
        let mut facts = Vec::new();
        for &(later, effect) in places.resolved_by(forecast) {
            if dataset[later].kind == Kind::Fact {
                let affirming = counted(later).iter().filter(|claim| dataset[**claim].stance == Stance::Affirms);
                facts.extend(affirming.filter_map(|&claim| Some((effect, said(claim, later, Date::earliest)?))));
            }
        }
        let all = made.iter().chain(facts.iter().map(|(_, fact)| fact));
        let scopes = distinct(all.map(|(.., scope)| scope.clone()).collect());
        let numbered = |(item, day, scope): (Item, Day, Option<String>)| Said {
            item,
            day,
            scope: scopes.partition_point(|other| *other < scope),
        };
        Self {
            made: made.into_iter().map(numbered).collect(),
            facts: facts.into_iter().map(|(effect, fact)| (effect, numbered(fact))).collect(),
            scopes: scopes.len(),
        }
    }

    /// A claim on the forecast and a later fact that fulfil a condition when some items are gone.
    fn witness(&self, condition: Condition, removed: &[Item]) -> Option<Witness> {
        let scope = |said: &Said| if condition == Condition::Any { 0 } else { said.scope };
        let mut first: Vec<Option<Said>> = vec![None; self.scopes];
        for &said in self.made.iter().filter(|said| !removed.contains(&said.item)) {
            if let Some(first) = first.get_mut(scope(&said)) {
                *first = first.filter(|first| first.day <= said.day).or(Some(said));
            }
        }
        let fits = |effect| condition == Condition::Any || condition == Condition::InScope(effect);
        let facts = self.facts.iter().filter(|(effect, _)| fits(*effect)).map(|(_, fact)| fact);
        facts.filter(|fact| !removed.contains(&fact.item)).find_map(|fact| {
            let made = first.get(scope(fact)).copied().flatten().filter(|made| made.day < fact.day)?;
            Some((made.item, fact.item))
        })
    }
}
