//! The propositions of one class of a pair, as the reason behind its number.

use super::class::{asked, mark, named};
use crate::compare::{Finding, Member, agreement};
use crate::model::PropositionIx;
use crate::present::{Answered, Compared, Item, Phrase, words};
use crate::state::{Asked, Count, Open};

/// The propositions of one class of a pair; none if something else is asked, or of somebody who is not counted.
pub(in crate::present) fn listed(of: &Compared, count: Count, about: &Asked) -> Option<Answered> {
    let Asked::Pair(aspect, left, right) = about else { return None };
    let class = asked(*aspect).filter(|_| left.unit() == count && right.unit() == count)?;
    let pair = agreement(&of.dataset, of.by(count), of.who(left)?, of.who(right)?);
    let (word, rule) = named(&of.words, class);
    let both = [pair.a, pair.b].map(|member| vec![of.member_phrase(member)]);
    let [left, right] = both;
    let found = of.words.side_listed(left, right, pair.common.len(), pair.of(class).len(), &word);
    let item = |at: &PropositionIx| {
        let finding = of.by(count).finding(*at)?;
        Some(Item {
            mark: Some(mark(class)),
            title: of.dataset[*at].statement.clone(),
            text: stances(of, finding, [pair.a, pair.b]),
            opens: Open::Proposition(of.dataset[*at].id.clone()),
        })
    };
    Some(Answered {
        title: of.words.pair(of.name(pair.a), of.name(pair.b)),
        is_titled_by_dataset: false,
        sentences: vec![found, vec![Phrase::plain(rule)]],
        items: pair.of(class).iter().filter_map(item).collect(),
        weights: None,
        sum: String::new(),
        claims: Vec::new(),
    })
}

fn stances(of: &Compared, finding: &Finding, pair: [Member; 2]) -> String {
    let side =
        |member| finding.position(member).map(|position| words::side(&of.words, position.side)).unwrap_or_default();
    let [left, right] = pair;
    of.words.side_stances(of.name(left), &side(left), of.name(right), &side(right))
}
