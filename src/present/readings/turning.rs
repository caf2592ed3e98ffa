//! What would turn it: the claims on which answers hang, with what the answers would be without them.

mod consequence;

use consequence::consequence;
pub(in crate::present) use consequence::{labels, side};

use crate::compare::linchpins::{Answer, Grain, Item, Target, answer, every_linchpin};
use crate::compare::{Member, Verdict};
use crate::model::order::{ascending, descending};
use crate::model::{ClaimIx, PropositionIx, ReadingIx};
use crate::present::Compared;
use crate::present::lean_rows::drawn;
use crate::present::matrix::filtered;
use crate::present::phrase::{Phrase, all_apart, row, within, words_of};
use crate::state::{Asked, Count, Open, State, Taken};

/// With more claims than this, linchpins are looked for only when a reader asks for those of one lean or one pair.
const MANY_CLAIMS: usize = 3000;

/// At most so many sets of claims are told.
const TOLD: usize = 200;

/// What would turn an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turning {
    /// Sets of claims, the most telling first.
    pub turns: Vec<Turn>,
    /// That others are not told; none if all are.
    pub cut: Option<String>,
    /// What can be asked instead where the dataset is large.
    pub asked: Vec<(String, Open)>,
}

/// A set of claims and what would be otherwise without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Which claims.
    pub without: Vec<Phrase>,
    /// What would be otherwise, a sentence each.
    pub then: Vec<Vec<Phrase>>,
    /// The claims, to take them out.
    pub taken: Vec<Taken>,
    /// What taking them out is called.
    pub label: String,
}

/// A set of claims that answers hang on.
struct Found {
    claims: Vec<ClaimIx>,
    answers: Vec<(Target, Answer)>,
}

pub(super) fn turning(of: &Compared, state: &State) -> Turning {
    let between = of.between(state);
    if of.dataset.claims.len() > MANY_CLAIMS {
        return Turning {
            asked: between.map(|between| asked(of, state, between)).unwrap_or_default(),
            ..Turning::default()
        };
    }
    let found = found(of, state, between);
    let order = descending(found.iter().map(rank).collect());
    let told = order.into_iter().take(TOLD).filter_map(|at| found.get(at));
    let left = found.len().saturating_sub(TOLD);
    Turning {
        turns: told.map(|found| turn(of, state, found)).collect(),
        cut: (left > 0).then(|| of.words.turning_cut(left)),
        asked: Vec::new(),
    }
}

/// The smallest sets, each once with all that it turns; by their first claims.
fn found(of: &Compared, state: &State, between: Option<(ReadingIx, ReadingIx)>) -> Vec<Found> {
    let comparison = of.by(state.unit);
    let shown: Vec<PropositionIx> = filtered(of, state).iter().map(|finding| finding.proposition).collect();
    let drawn = between.map(|between| drawn(of, state.unit, between)).unwrap_or_default();
    let drawn: Vec<Member> = drawn.into_iter().map(|(member, ..)| member).collect();
    let is_asked = |target: &Target| match *target {
        Target::Verdict(at) => {
            let verdict = comparison.finding(at).map(|finding| finding.verdict);
            shown.binary_search(&at).is_ok() && verdict != Some(Verdict::SingleVoice)
        }
        Target::Outcome(at) => shown.binary_search(&at).is_ok(),
        Target::Sign { member, .. } => drawn.contains(&member),
        Target::Order { a, b, .. } => drawn.contains(&a) && drawn.contains(&b),
    };
    let every = every_linchpin(&of.dataset, comparison, between, Grain::Claims);
    let sets = every.filter(|(target, _)| is_asked(target)).flat_map(|(target, found)| {
        let sets = found.sets.into_iter();
        sets.map(move |set| (set.removed, target, set.becomes))
    });
    let sets: Vec<(Vec<Item>, Target, Answer)> = ascending(sets.collect());
    let together = sets.chunk_by(|a, b| a.0 == b.0);
    let each = together.filter_map(|alike| {
        let claim = |item: &Item| if let Item::Claim(claim) = item { Some(*claim) } else { None };
        Some(Found {
            claims: alike.first()?.0.iter().filter_map(claim).collect(),
            answers: alike.iter().map(|(_, target, becomes)| (*target, *becomes)).collect(),
        })
    });
    each.collect()
}

/// How telling a set is: fewer claims first, then what turns more.
fn rank(found: &Found) -> u64 {
    let weight = |(target, _): &(Target, Answer)| match target {
        Target::Sign { .. } => 30,
        Target::Outcome(_) | Target::Order { .. } => 10,
        Target::Verdict(_) => 9,
    };
    let size = found.claims.len() as u64;
    (u64::from(u32::MAX) - size) << 32 | found.answers.iter().map(weight).sum::<u64>()
}

fn turn(of: &Compared, state: &State, found: &Found) -> Turn {
    let comparison = of.by(state.unit);
    // Who would have no lean is said once, and not again for every order.
    let is_gone = found.answers.iter().any(|(_, becomes)| *becomes == Answer::Sign(None));
    let told = found.answers.iter().filter(|(_, becomes)| !(is_gone && *becomes == Answer::Order(None)));
    let then = told.filter_map(|(target, becomes)| {
        let now = answer(&of.dataset, comparison, *target)?;
        consequence(of, state.unit, (*target, &found.claims), now, *becomes)
    });
    let claims = claims_words(of, &found.claims);
    Turn {
        then: then.collect(),
        taken: found.claims.iter().map(|claim| Taken::Claim(of.dataset[*claim].id.clone())).collect(),
        label: of.words.turning_try_label(found.claims.len(), &words_of(&claims)),
        without: of.words.turning_without(found.claims.len(), claims),
    }
}

/// Claims by their voices and sources, which open them, and by what they are on.
fn claims_words(of: &Compared, claims: &[ClaimIx]) -> Vec<Phrase> {
    let on = |claim: &ClaimIx| of.by(Count::Voices).places.proposition(*claim);
    let together = claims.chunk_by(|a, b| on(a) == on(b)).map(|claims| {
        let names = claims.iter().map(|claim| of.claim_phrase(*claim)).collect();
        let statement = claims.first().and_then(on).map(|on| within(of.statement_phrase(on)));
        of.words.turning_claim(row(&of.words, names), statement.into_iter().collect())
    });
    all_apart(&of.words, together.collect())
}

/// What can be asked: what would turn the lean of each who is drawn, and the order of every two who stand next to each other.
/// Whatever turns the order of any two turns that of two neighbours.
fn asked(of: &Compared, state: &State, between: (ReadingIx, ReadingIx)) -> Vec<(String, Open)> {
    let ids = || [between.0, between.1].map(|reading| of.dataset[reading].id.clone());
    let drawn: Vec<Member> = drawn(of, state.unit, between).into_iter().map(|(member, ..)| member).collect();
    let signs = drawn.iter().map(|&member| {
        let [from, to] = ids();
        let opens = Open::Reason(Asked::SignLinchpins(of.named(member), from, to));
        (of.words.turning_sign(of.name(member)), opens)
    });
    let orders = drawn.iter().zip(drawn.iter().skip(1)).map(|(&a, &b)| {
        let [from, to] = ids();
        let opens = Open::Reason(Asked::OrderLinchpins(of.named(a), of.named(b), from, to));
        (of.words.turning_order(of.name(a), of.name(b)), opens)
    });
    signs.chain(orders).collect()
}
