//! The map of agreement: everybody beside everybody, like beside like, with the counts in the cells.

use super::unit_word;
use crate::compare::agreement::{ENOUGH, seriation};
use crate::compare::{Agreements, Comparison, Member, PairClass, PairCounts, agreements};
use crate::model::order::descending;
use crate::present::Compared;
use crate::state::{Asked, Aspect, Count, Open};

/// The map has room for so many; of more, those with most positions are shown.
const MOST_SHOWN: usize = 24;

/// How many steps of shade a share is shown in.
const STEPS: usize = 5;

/// Who agrees with whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementMap {
    /// What the table shows, in words.
    pub caption: String,
    /// One row each, in the order in which like stands beside like; columns are in the same order.
    pub rows: Vec<MapRow>,
    /// What each step of shade stands for.
    pub steps: [String; STEPS],
    /// What few are.
    pub few: String,
    /// Who is not shown and why; empty if everybody is.
    pub left_out: String,
}

/// What one of them has in common with each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapRow {
    /// Who.
    pub member: MapMember,
    /// One cell for each column.
    pub cells: Vec<MapCell>,
}

/// Somebody in the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapMember {
    /// The short name.
    pub name: String,
    /// What the name opens.
    pub opens: Open,
}

/// What two have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MapCell {
    /// Somebody with themselves: on how many propositions they take a position.
    Own {
        /// The number.
        positions: String,
        /// The same in words.
        words: String,
    },
    /// They have nothing in common.
    Nothing {
        /// That in words.
        words: String,
    },
    /// They have something in common.
    Pair(MapPair),
}

/// On how many of their common propositions two agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapPair {
    /// The counts: `7 / 10`.
    pub counts: String,
    /// The same in words.
    pub words: String,
    /// Whole percent agreed.
    pub percent: i64,
    /// The step of shade, 0 to 4.
    pub step: usize,
    /// Whether they have too little in common to make much of the share.
    pub is_few: bool,
    /// The reason.
    pub opens: Open,
}

/// The map, or why there is nothing to compare.
pub(super) fn agreement_map(of: &Compared, count: Count) -> Result<AgreementMap, String> {
    let (comparison, left_out) = loudest(of.by(count));
    match comparison.members.len() {
        0 => return Err(of.words.sources_none(unit_word(count))),
        1 => return Err(of.words.sources_one(unit_word(count))),
        _ => {}
    }
    let agreements = agreements(&of.dataset, &comparison);
    let order = seriation(&agreements).map(|found| found.order).unwrap_or_default();
    let row = |a: &Member| MapRow {
        member: MapMember { name: of.name(*a).into(), opens: of.opens(*a) },
        cells: order.iter().map(|b| cell(of, &comparison, &agreements, *a, *b)).collect(),
    };
    let left_out = (left_out > 0).then(|| of.words.sources_map_left_out(unit_word(count), order.len(), left_out));
    Ok(AgreementMap {
        caption: of.words.sources_map_caption(unit_word(count)),
        rows: order.iter().map(row).collect(),
        steps: [0, 1, 2, 3, 4]
            .map(|step| of.words.sources_step(step * 20, if step == 4 { 100 } else { step * 20 + 19 })),
        few: of.words.sources_few_meaning(ENOUGH),
        left_out: left_out.unwrap_or_default(),
    })
}

/// The comparison of those with most positions, and how many others there are.
fn loudest(comparison: &Comparison) -> (Comparison, usize) {
    let mut comparison = comparison.clone();
    let left_out = comparison.members.len().saturating_sub(MOST_SHOWN);
    if left_out > 0 {
        let positions = |member: &Member| positions(&comparison, *member) as u64;
        let loudest = descending(comparison.members.iter().map(positions).collect());
        let shown: Vec<usize> = loudest.into_iter().take(MOST_SHOWN).collect();
        let mut at = 0..;
        comparison.members.retain(|_| at.next().is_some_and(|at| shown.contains(&at)));
        let members = &comparison.members;
        comparison.findings.iter_mut().for_each(|finding| finding.positions.retain(|at| members.contains(&at.member)));
    }
    (comparison, left_out)
}

fn positions(comparison: &Comparison, member: Member) -> usize {
    comparison.findings.iter().filter(|finding| finding.position(member).is_some()).count()
}

fn cell(of: &Compared, comparison: &Comparison, agreements: &Agreements, a: Member, b: Member) -> MapCell {
    if a == b {
        let positions = positions(comparison, a);
        return MapCell::Own { positions: positions.to_string(), words: of.words.sources_map_own(positions) };
    }
    match agreements.between(a, b) {
        Some(counts) => MapCell::Pair(pair(of, counts, a, b)),
        None => MapCell::Nothing { words: of.words.sources_map_nothing() },
    }
}

/// On how many of their common propositions two agree.
pub(in crate::present) fn pair(of: &Compared, counts: &PairCounts, a: Member, b: Member) -> MapPair {
    let (agreed, common) = (counts.of(PairClass::Agree), counts.common());
    let percent = (agreed * 100).checked_div(common).unwrap_or_default();
    MapPair {
        counts: of.words.sources_counts(agreed, common),
        words: if common < ENOUGH {
            of.words.sources_map_pair_few(agreed, common)
        } else {
            of.words.sources_map_pair(agreed, common)
        },
        percent: i64::try_from(percent).unwrap_or_default(),
        step: (agreed * STEPS).checked_div(common).unwrap_or_default().min(STEPS - 1),
        is_few: common < ENOUGH,
        opens: Open::Reason(Asked::Pair(Aspect::Agreement, of.named(a), of.named(b))),
    }
}
