//! What is laid open, in an address: `open=proposition.patrol-worth`, `open=reason.lean.source.kashin.show.substance`.

use super::address::{known, word_of};
use super::parts::{joined, parted};
use super::{Asked, Aspect, Count, Number, Open, Who};

const NUMBERS: [(Number, &str); 17] = [
    (Number::Sources, "sources"),
    (Number::Voices, "voices"),
    (Number::Claims, "claims"),
    (Number::Propositions, "propositions"),
    (Number::Agreement, "agreement"),
    (Number::Conflict, "conflict"),
    (Number::Qualified, "qualified"),
    (Number::FiguresDiffer, "figures-differ"),
    (Number::Changed, "changed"),
    (Number::Echo, "echo"),
    (Number::Single, "single"),
    (Number::OnlyReported, "only-reported"),
    (Number::Forecasts, "forecasts"),
    (Number::Overtaken, "overtaken"),
    (Number::BorneOut, "borne-out"),
    (Number::Partly, "partly"),
    (Number::Undecided, "undecided"),
];

const ASPECTS: [(Aspect, &str); 19] = [
    (Aspect::Contestedness, "contestedness"),
    (Aspect::Independence, "independence"),
    (Aspect::Outcome, "outcome"),
    (Aspect::Silence, "silence"),
    (Aspect::Diagnosticity, "diagnosticity"),
    (Aspect::VerdictLinchpins, "verdict-linchpins"),
    (Aspect::OutcomeLinchpins, "outcome-linchpins"),
    (Aspect::Agreement, "agreement"),
    (Aspect::Kappa, "kappa"),
    (Aspect::WeightedKappa, "weighted-kappa"),
    (Aspect::Agreed, "agreed"),
    (Aspect::Qualified, "qualified"),
    (Aspect::Conflicting, "conflicting"),
    (Aspect::FiguresDiffering, "figures-differing"),
    (Aspect::Changed, "changed"),
    (Aspect::Alone, "alone"),
    (Aspect::NominalAlpha, "nominal-alpha"),
    (Aspect::OrdinalAlpha, "ordinal-alpha"),
    (Aspect::Unheard, "unheard"),
];

const COUNTS: [(Count, &str); 2] = [(Count::Sources, "sources"), (Count::Voices, "voices")];

/// What is laid open, as text.
pub(crate) fn open_text(open: &Open) -> String {
    match open {
        Open::Proposition(id) => format!("proposition.{id}"),
        Open::Claim(id) => format!("claim.{id}"),
        Open::Source(id) => format!("source.{id}"),
        Open::Voice(id) => format!("voice.{id}"),
        Open::Number(number) => format!("number.{}", word_of(&NUMBERS, *number)),
        Open::Reason(asked) => format!("reason.{}", asked_text(asked)),
        Open::Guide => "guide".into(),
    }
}

/// What a text lays open.
pub(crate) fn open_from(text: &str) -> Option<Open> {
    let (what, id) = text.split_once('.').unwrap_or((text, ""));
    match what {
        "proposition" => Some(Open::Proposition(id.into())),
        "claim" => Some(Open::Claim(id.into())),
        "source" => Some(Open::Source(id.into())),
        "voice" => Some(Open::Voice(id.into())),
        "number" => known(&NUMBERS, id).map(Open::Number),
        "reason" => asked_from(id).map(Open::Reason),
        "guide" => Some(Open::Guide),
        _ => None,
    }
}

fn asked_text(asked: &Asked) -> String {
    match asked {
        Asked::Proposition(aspect, id) => joined(&["proposition", word_of(&ASPECTS, *aspect), id.as_str()]),
        Asked::Ledger(claim) => joined(&["ledger", claim.as_str()]),
        Asked::Lean(who, from, to) => joined(&["lean", kind(who), who.id(), from.as_str(), to.as_str()]),
        Asked::TopicLean(who, from, to, topic) => {
            joined(&["topic-lean", kind(who), who.id(), from.as_str(), to.as_str(), topic.as_str()])
        }
        Asked::Undrawn(count, from, to) => joined(&["undrawn", word_of(&COUNTS, *count), from.as_str(), to.as_str()]),
        Asked::Tally(who, reading) => joined(&["tally", kind(who), who.id(), reading.as_str()]),
        Asked::Pair(aspect, a, b) => joined(&["pair", word_of(&ASPECTS, *aspect), kind(a), a.id(), kind(b), b.id()]),
        Asked::Table(aspect) => joined(&["table", word_of(&ASPECTS, *aspect)]),
        Asked::SignLinchpins(who, from, to) => {
            joined(&["sign-linchpins", kind(who), who.id(), from.as_str(), to.as_str()])
        }
        Asked::OrderLinchpins(a, b, from, to) => {
            joined(&["order-linchpins", kind(a), a.id(), kind(b), b.id(), from.as_str(), to.as_str()])
        }
    }
}

fn asked_from(text: &str) -> Option<Asked> {
    let words = parted(text);
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    Some(match words.as_slice() {
        ["proposition", aspect, id] => Asked::Proposition(known(&ASPECTS, aspect)?, (*id).into()),
        ["ledger", claim] => Asked::Ledger((*claim).into()),
        ["lean", kind, id, from, to] => Asked::Lean(who(kind, id)?, (*from).into(), (*to).into()),
        ["topic-lean", kind, id, from, to, topic] => {
            Asked::TopicLean(who(kind, id)?, (*from).into(), (*to).into(), (*topic).into())
        }
        ["undrawn", count, from, to] => Asked::Undrawn(known(&COUNTS, count)?, (*from).into(), (*to).into()),
        ["tally", kind, id, reading] => Asked::Tally(who(kind, id)?, (*reading).into()),
        ["pair", aspect, kind, id, other, other_id] => {
            Asked::Pair(known(&ASPECTS, aspect)?, who(kind, id)?, who(other, other_id)?)
        }
        ["table", aspect] => Asked::Table(known(&ASPECTS, aspect)?),
        ["sign-linchpins", kind, id, from, to] => Asked::SignLinchpins(who(kind, id)?, (*from).into(), (*to).into()),
        ["order-linchpins", kind, id, other, other_id, from, to] => {
            Asked::OrderLinchpins(who(kind, id)?, who(other, other_id)?, (*from).into(), (*to).into())
        }
        _ => return None,
    })
}

fn kind(who: &Who) -> &'static str {
    match who {
        Who::Source(_) => "source",
        Who::Voice(_) => "voice",
    }
}

fn who(kind: &str, id: &str) -> Option<Who> {
    match kind {
        "source" => Some(Who::Source(id.into())),
        "voice" => Some(Who::Voice(id.into())),
        _ => None,
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer's machine
pub(super) mod tests {
    use proptest::prelude::{Just, Strategy, any, prop_oneof};
    use proptest::sample;

    use super::{ASPECTS, COUNTS, NUMBERS};
    use crate::state::{Asked, Aspect, Open, Who};

    fn aspect() -> impl Strategy<Value = Aspect> {
        sample::select(ASPECTS.to_vec()).prop_map(|(aspect, _)| aspect)
    }

    fn who() -> impl Strategy<Value = Who> {
        prop_oneof![
            any::<String>().prop_map(|id| Who::Source(id.as_str().into())),
            any::<String>().prop_map(|id| Who::Voice(id.as_str().into())),
        ]
    }

    fn asked() -> impl Strategy<Value = Asked> {
        let readings = || (any::<String>(), any::<String>());
        prop_oneof![
            (aspect(), any::<String>()).prop_map(|(aspect, id)| Asked::Proposition(aspect, id.as_str().into())),
            any::<String>().prop_map(|id| Asked::Ledger(id.as_str().into())),
            (who(), readings()).prop_map(|(who, (a, b))| Asked::Lean(who, a.as_str().into(), b.as_str().into())),
            (who(), readings(), any::<String>()).prop_map(|(who, (a, b), topic)| {
                Asked::TopicLean(who, a.as_str().into(), b.as_str().into(), topic.as_str().into())
            }),
            (sample::select(COUNTS.to_vec()), readings()).prop_map(|((count, _), (a, b))| Asked::Undrawn(
                count,
                a.as_str().into(),
                b.as_str().into()
            )),
            (who(), any::<String>()).prop_map(|(who, reading)| Asked::Tally(who, reading.as_str().into())),
            (aspect(), who(), who()).prop_map(|(aspect, a, b)| Asked::Pair(aspect, a, b)),
            aspect().prop_map(Asked::Table),
            (who(), readings()).prop_map(|(who, (a, b))| Asked::SignLinchpins(
                who,
                a.as_str().into(),
                b.as_str().into()
            )),
            (who(), who(), readings()).prop_map(|(who, other, (a, b))| Asked::OrderLinchpins(
                who,
                other,
                a.as_str().into(),
                b.as_str().into()
            )),
        ]
    }

    pub(in crate::state) fn open() -> impl Strategy<Value = Open> {
        prop_oneof![
            any::<String>().prop_map(|id| Open::Proposition(id.as_str().into())),
            any::<String>().prop_map(|id| Open::Claim(id.as_str().into())),
            any::<String>().prop_map(|id| Open::Source(id.as_str().into())),
            any::<String>().prop_map(|id| Open::Voice(id.as_str().into())),
            sample::select(NUMBERS.to_vec()).prop_map(|(number, _)| Open::Number(number)),
            asked().prop_map(Open::Reason),
            Just(Open::Guide),
        ]
    }
}
