//! How a member leans, and what it says for and against one reading.

use crate::compare::explain::Basis;
use crate::compare::{Explanation, Lean, Member, Weighed, lean as found_lean, leans_by_topic, readings_tally};
use crate::model::{ReadingIx, TopicIx};
use crate::present::Compared;
use crate::present::lean_rows::signed;
use crate::present::lean_words::{labels, lean_arithmetic, leaning, twelfths};
use crate::present::phrase::{Phrase, plainly};
use crate::state::Count;

/// Where a lean is looked for.
#[derive(Clone, Copy)]
enum Within {
    Everything,
    Topic(Option<TopicIx>),
}

pub(super) fn lean(
    of: &Compared,
    count: Count,
    member: Member,
    between: (ReadingIx, ReadingIx),
) -> Option<Vec<Vec<Phrase>>> {
    let found = found_lean(&of.dataset, of.by(count), member, between)?;
    Some(stands(of, member, between, &found, Within::Everything))
}

/// The same within one topic.
pub(super) fn of_topic(
    of: &Compared,
    count: Count,
    (member, between): (Member, (ReadingIx, ReadingIx)),
    topic: Option<TopicIx>,
) -> Option<Vec<Vec<Phrase>>> {
    let parts = leans_by_topic(&of.dataset, of.by(count), member, between);
    let found = parts.into_iter().find(|part| part.topic == topic)?.lean;
    Some(stands(of, member, between, &found, Within::Topic(topic)))
}

/// Where somebody stands, and how that was worked out.
fn stands(
    of: &Compared,
    member: Member,
    between: (ReadingIx, ReadingIx),
    found: &Lean,
    within: Within,
) -> Vec<Vec<Phrase>> {
    let readings = labels(of, between);
    let (who, lean, (from, to)) = (vec![of.member_phrase(member)], signed(&of.words, found.value), &readings);
    let (side, positions) = (leaning(found), found.contributions.len());
    let stands = match within {
        Within::Everything => of.words.lean_of(who, &lean, from, to, side, positions),
        Within::Topic(Some(topic)) => {
            of.words.lean_on_topic(&of.dataset[topic].label, who, &lean, from, to, side, positions)
        }
        Within::Topic(None) => of.words.lean_on_no_topic(who, &lean, from, to, side, positions),
    };
    vec![stands, lean_arithmetic(&of.words, found, &readings)]
}

pub(super) fn tally(
    of: &Compared,
    count: Count,
    (member, reading): (Member, ReadingIx),
    explanation: &Explanation,
) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Tally { supporting, opposing, neutral } = explanation.basis else { return None };
    let label = &of.dataset[reading].label;
    let result = explanation.arithmetic.result.exact()?;
    let sum = twelfths(&of.words, result.numerator.saturating_mul(12) / result.denominator.max(1));
    let strong = strongly(of, count, member, reading)?;
    Some(vec![
        of.words.tally(vec![of.member_phrase(member)], supporting, label, opposing, neutral),
        plainly(of.words.tally_arithmetic(&sum)),
        plainly(of.words.tally_strong(strong.0, strong.1)),
    ])
}

/// How many positions speak strongly for a reading, and how many against it.
fn strongly(of: &Compared, count: Count, member: Member, reading: ReadingIx) -> Option<(usize, usize)> {
    let tallies = readings_tally(&of.dataset, of.by(count));
    let tally = tallies.into_iter().find(|tally| (tally.member, tally.reading) == (member, reading))?;
    let strong = |side: &[Weighed]| side.iter().filter(|weighed| weighed.is_strong()).count();
    Some((strong(&tally.supporting), strong(&tally.opposing)))
}
