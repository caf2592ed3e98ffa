//! The propositions of one class, or those that only one side addresses.

use super::class::{CLASSES, aspect, mark, named};
use super::facing::Facing;
use super::overlap::opening;
use crate::compare::agreement::PairAgreement;
use crate::compare::{Finding, PairClass};
use crate::model::PropositionIx;
use crate::present::phrase::plainly;
use crate::present::{Compared, Mark, Phrase};
use crate::state::{Asked, Aspect, Open, State};

/// The propositions of one class, or those that only one side addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// A name for css and for references within the page.
    pub name: &'static str,
    /// The class's shape.
    pub mark: Mark,
    /// The class's word.
    pub title: String,
    /// How many it has, which opens its reason if it cannot be folded; with a filter, how many of how many are shown.
    pub count: Vec<Phrase>,
    /// The rule in words; where the section can be folded, with how many it has, which opens its reason.
    pub rule: Vec<Phrase>,
    /// The propositions that the filter lets through.
    pub facing: Vec<Facing>,
    /// Whether it stands open from the start; it cannot be folded if it is a class.
    pub folds: Folds,
}

/// Whether a section can be folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folds {
    /// It always stands open.
    Never,
    /// It can be folded, and stands open from the start.
    Open,
    /// It is folded until somebody opens it.
    Closed,
}

/// Every section that has something to show, what divides before what unites, and last what only one side addresses.
pub(super) fn sections(of: &Compared, state: &State, pair: &PairAgreement, shown: &[&Finding]) -> Vec<Section> {
    let facing = |among: &[PropositionIx], class: Option<PairClass>| -> Vec<Facing> {
        let here = shown.iter().filter(|finding| among.contains(&finding.proposition));
        here.map(|finding| Facing::of(of, state, finding, pair, class)).collect()
    };
    let count = |shown: usize, total: usize| match shown == total {
        true => of.words.side_number(total),
        false => of.words.side_shown_of(shown, total),
    };
    let classes = CLASSES.into_iter().map(|class| {
        let (title, rule) = named(&of.words, class);
        let (all, facing) = (pair.of(class), facing(pair.of(class), Some(class)));
        let count = vec![opening(of, pair, aspect(class), count(facing.len(), all.len()))];
        Section {
            name: mark(class).name(),
            mark: mark(class),
            title,
            count,
            rule: plainly(rule),
            facing,
            folds: Folds::Never,
        }
    });
    let folds = if pair.common.is_empty() { Folds::Open } else { Folds::Closed };
    let alone = [("left", pair.a, pair.b, &pair.only_a), ("right", pair.b, pair.a, &pair.only_b)];
    let alone = alone.into_iter().map(|(name, speaks, silent, all)| {
        let asked = Open::Reason(Asked::Pair(Aspect::Alone, of.named(speaks), of.named(silent)));
        let number = vec![Phrase::opening(of.words.side_number(all.len()), asked)];
        let (facing, [speaks, silent]) = (facing(all, None), [speaks, silent].map(|member| of.name(member)));
        let [named, opposite] = [speaks, silent].map(|name| plainly(name.into()));
        let said = of.words.side_listed_alone(named, number, all.len(), opposite);
        Section {
            name,
            mark: Mark::SingleVoice,
            title: of.words.side_only(speaks),
            count: vec![Phrase::plain(count(facing.len(), all.len()))],
            rule: of.words.sentences(said, plainly(of.words.silence_is_no_stance())),
            facing,
            folds,
        }
    });
    classes.chain(alone).filter(|section| !section.facing.is_empty()).collect()
}
