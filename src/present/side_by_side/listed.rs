//! The propositions of one class of a pair, or those that only one of them addresses, as the reason behind their number.

use super::class::{asked, mark, named};
use crate::compare::{Finding, Member, agreement};
use crate::model::PropositionIx;
use crate::present::phrase::plainly;
use crate::present::{Answered, Compared, Item, Mark, words};
use crate::state::{Asked, Aspect, Count, Open};

/// The propositions of one class of a pair, or those that only the first addresses; none if something else is asked, or of somebody who is not
/// counted.
pub(in crate::present) fn listed(of: &Compared, count: Count, about: &Asked) -> Option<Answered> {
    let Asked::Pair(aspect, left, right) = about else { return None };
    let class = asked(*aspect);
    if left.unit() != count || right.unit() != count || (class.is_none() && *aspect != Aspect::Alone) {
        return None;
    }
    let pair = agreement(&of.dataset, of.by(count), of.who(left)?, of.who(right)?);
    let [left, right] = [pair.a, pair.b].map(|member| vec![of.member_phrase(member)]);
    let (listed, mark, found, rule) = match class {
        Some(class) => {
            let ((word, rule), listed) = (named(&of.words, class), pair.of(class));
            let found = of.words.side_listed(left, right, pair.common.len(), listed.len(), &word);
            (listed, mark(class), found, rule)
        }
        None => {
            let number = plainly(of.words.side_number(pair.only_a.len()));
            let found = of.words.side_listed_alone(left, number, pair.only_a.len(), right);
            (pair.only_a.as_slice(), Mark::SingleVoice, found, of.words.silence_is_no_stance())
        }
    };
    let item = |at: &PropositionIx| {
        let finding = of.by(count).finding(*at)?;
        Some(Item {
            mark: Some(mark),
            title: of.dataset[*at].statement.clone(),
            text: plainly(stances(of, finding, [pair.a, pair.b])),
            opens: Open::Proposition(of.dataset[*at].id.clone()),
        })
    };
    Some(Answered {
        title: of.words.pair(of.name(pair.a), of.name(pair.b)),
        is_titled_by_dataset: false,
        sentences: vec![found, plainly(rule)],
        items: listed.iter().filter_map(item).collect(),
        weights: None,
        sum: String::new(),
        claims: Vec::new(),
    })
}

fn stances(of: &Compared, finding: &Finding, pair: [Member; 2]) -> String {
    let side = |member| match finding.position(member) {
        Some(position) => words::side(&of.words, position.side),
        None => of.words.side_silent(),
    };
    let [left, right] = pair;
    of.words.side_stances(of.name(left), &side(left), of.name(right), &side(right))
}
