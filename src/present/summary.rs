//! The sentence at the head of the page, each number of which opens.

use super::words::counted;
use super::{Compared, Phrase};
use crate::compare::{OutcomeState, Summary, Verdict, summary as counts};
use crate::state::{Count, Number, Open};

/// The sentence at the head of the page.
#[must_use]
pub fn summary(of: &Compared, count: Count) -> Vec<Phrase> {
    let found = counts(&of.dataset, of.by(count));
    let mut phrases = Vec::new();
    corpus(&found, &mut phrases);
    verdicts(&found, count, &mut phrases);
    forecasts(&found, &mut phrases);
    phrases
}

fn corpus(found: &Summary, phrases: &mut Vec<Phrase>) {
    number(phrases, Number::Sources, counted(found.sources.len(), "source", "sources"));
    plain(phrases, if found.sources.len() == 1 { " carries " } else { " carry " });
    number(phrases, Number::Voices, counted(found.voices.len(), "voice", "voices"));
    plain(phrases, " with ");
    number(phrases, Number::Claims, counted(found.claims.len(), "claim", "claims"));
    plain(phrases, " on ");
    number(phrases, Number::Propositions, counted(found.propositions.len(), "proposition", "propositions"));
    plain(phrases, ". ");
}

fn verdicts(found: &Summary, count: Count, phrases: &mut Vec<Phrase>) {
    plain(phrases, if count == Count::Sources { "The sources agree on " } else { "The voices agree on " });
    number(phrases, Number::Agreement, size(found, Verdict::Agreement).to_string());
    plain(phrases, " and conflict on ");
    number(phrases, Number::Conflict, size(found, Verdict::Conflict).to_string());
    let more = [
        (Number::Qualified, Verdict::Qualified, " accepted only in part"),
        (Number::FiguresDiffer, Verdict::FiguresDiffer, " with figures that differ"),
        (Number::Changed, Verdict::Changed, " split by time or scope"),
        (Number::Echo, Verdict::Echo, " on one voice repeated"),
        (
            Number::Single,
            Verdict::SingleVoice,
            if count == Count::Sources { " on one source alone" } else { " on one voice alone" },
        ),
    ];
    let more: Vec<_> = more.into_iter().filter(|(_, verdict, _)| size(found, *verdict) > 0).collect();
    for (at, (name, verdict, words)) in more.iter().enumerate() {
        plain(
            phrases,
            if at == 0 {
                "; "
            } else if at + 1 == more.len() {
                " and "
            } else {
                ", "
            },
        );
        number(phrases, *name, size(found, *verdict).to_string());
        plain(phrases, words);
    }
    plain(phrases, ". ");
}

fn forecasts(found: &Summary, phrases: &mut Vec<Phrase>) {
    let total: usize = found.outcomes.iter().map(|(_, propositions)| propositions.len()).sum();
    let of = |state| found.outcomes.iter().filter(|(s, _)| *s == state).map(|(_, list)| list.len()).sum::<usize>();
    let told = [
        (Number::Overtaken, OutcomeState::Overtaken, " overtaken by later facts"),
        (Number::BorneOut, OutcomeState::BorneOut, " borne out"),
        (Number::Partly, OutcomeState::Partly, " borne out in part"),
        (Number::Undecided, OutcomeState::Open, " open"),
    ];
    let told: Vec<_> = told.into_iter().filter(|(_, state, _)| of(*state) > 0).collect();
    for (at, (name, state, words)) in told.iter().enumerate() {
        let found = of(*state);
        let before = match at {
            0 if total == 1 => String::new(),
            0 => format!("Of {total} forecasts, "),
            at if at + 1 == told.len() => " and ".into(),
            _ => ", ".into(),
        };
        let verb = match (at, found) {
            (0, 1) => " is",
            (0, _) => " are",
            _ => "",
        };
        plain(phrases, &before);
        number(phrases, *name, if total == 1 { "1 forecast".into() } else { found.to_string() });
        plain(phrases, verb);
        plain(phrases, words);
    }
    if total > 0 {
        plain(phrases, ".");
    }
}

fn size(found: &Summary, verdict: Verdict) -> usize {
    found.verdicts.iter().filter(|(v, _)| *v == verdict).map(|(_, list)| list.len()).sum()
}

fn plain(phrases: &mut Vec<Phrase>, text: &str) {
    phrases.push(Phrase::plain(text));
}

fn number(phrases: &mut Vec<Phrase>, number: Number, text: String) {
    phrases.push(Phrase::opening(text, Open::Number(number)));
}
