//! How a member leans, and what it says for and against one reading.

use crate::compare::explain::Basis;
use crate::compare::{Explanation, Member, lean as found_lean, leans_by_topic};
use crate::model::{ReadingIx, TopicIx};
use crate::present::Compared;
use crate::present::lean_words::{labels, lean_arithmetic, lean_words, twelfths};
use crate::present::phrase::{Phrase, Sentence};
use crate::present::reason::named;
use crate::present::words::counted;
use crate::state::Count;

/// How a position weighs.
const WEIGHS: &str = "Each position weighs its stance (affirms 1, qualifies ½, denies −1) times its bearing (−2 to 2)";

pub(super) fn lean(
    of: &Compared,
    count: Count,
    member: Member,
    between: (ReadingIx, ReadingIx),
) -> Option<Vec<Vec<Phrase>>> {
    let found = found_lean(&of.dataset, of.by(count), member, between)?;
    let readings = labels(of, between);
    let stands = Sentence::default()
        .with(named(of, member))
        .then(format!(" stands at {}", lean_words(&of.words, &found, &readings)));
    Some(vec![stands.phrases(), Sentence::new(lean_arithmetic(&of.words, &found, &readings)).phrases()])
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
    let readings = labels(of, between);
    let on = match topic {
        Some(topic) => format!("On “{}” ", of.dataset[topic].label),
        None => "On what belongs to no topic ".into(),
    };
    let stands = Sentence::new(on)
        .with(named(of, member))
        .then(format!(" stands at {}", lean_words(&of.words, &found, &readings)));
    Some(vec![stands.phrases(), Sentence::new(lean_arithmetic(&of.words, &found, &readings)).phrases()])
}

pub(super) fn tally(
    of: &Compared,
    member: Member,
    reading: ReadingIx,
    explanation: &Explanation,
) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Tally { supporting, opposing, neutral } = explanation.basis else { return None };
    let label = &of.dataset[reading].label;
    let result = explanation.arithmetic.result.exact()?;
    let positions = counted(supporting, "position", "positions");
    let takes = format!(" takes {positions} for {label}, {opposing} against it and {neutral} that weigh nothing.");
    let sum = twelfths(&of.words, result.numerator.saturating_mul(12) / result.denominator.max(1));
    Some(vec![
        Sentence::default().with(named(of, member)).then(takes).phrases(),
        Sentence::new(format!("{WEIGHS}; together they weigh {sum}.")).phrases(),
    ])
}
