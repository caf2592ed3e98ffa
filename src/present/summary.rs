//! The sentences at the head of the page, each number of which opens.

use super::number::outcome_title;
use super::phrase::plainly;
use super::verdict_words::class_word;
use super::{Compared, Phrase};
use crate::compare::{OutcomeState, Summary, Verdict, summary as counts};
use crate::state::{Count, Number, Open};

/// The first of these sentences: what is compared.
#[must_use]
pub(super) fn corpus(of: &Compared, count: Count) -> Vec<Phrase> {
    carried(of, &counts(&of.dataset, of.by(count)))
}

/// The sentences at the head of the page.
#[must_use]
pub fn summary(of: &Compared, count: Count) -> Vec<Phrase> {
    let found = counts(&of.dataset, of.by(count));
    let first = of.words.sentences(carried(of, &found), verdicts(of, &found, count));
    match forecasts(of, &found).filter(|_| !found.claims.is_empty()) {
        Some(then) => of.words.sentences(first, then),
        None => first,
    }
}

fn carried(of: &Compared, found: &Summary) -> Vec<Phrase> {
    let words = &of.words;
    words.summary_corpus(
        number(Number::Sources, words.n_sources(found.sources.len())),
        found.sources.len(),
        number(Number::Voices, words.n_voices(found.voices.len())),
        number(Number::Claims, words.n_claims(found.claims.len())),
        number(Number::Propositions, words.n_propositions(found.propositions.len())),
    )
}

fn verdicts(of: &Compared, found: &Summary, count: Count) -> Vec<Phrase> {
    let words = &of.words;
    let unit = if count == Count::Sources { "sources" } else { "voices" };
    let size = |of: Verdict| found.verdicts.iter().filter(|(v, _)| *v == of).map(|(_, list)| list.len()).sum::<usize>();
    let labelled = |name, size: usize, word: &str| {
        vec![Phrase::labelled(words.whole(size), Open::Number(name), words.number_verdict(size, word))]
    };
    let counted = |name, verdict| labelled(name, size(verdict), &class_word(of, count, verdict));
    let reported = found.only_reported.len();
    let only_reported = labelled(Number::OnlyReported, reported, &words.verdict_only_reported());
    let more = [
        (size(Verdict::Qualified), words.summary_qualified(counted(Number::Qualified, Verdict::Qualified))),
        (size(Verdict::FiguresDiffer), words.summary_figures(counted(Number::FiguresDiffer, Verdict::FiguresDiffer))),
        (size(Verdict::Changed), words.summary_changed(counted(Number::Changed, Verdict::Changed))),
        (size(Verdict::Echo), words.summary_echo(counted(Number::Echo, Verdict::Echo))),
        (size(Verdict::SingleVoice), words.summary_single(counted(Number::Single, Verdict::SingleVoice), unit)),
        (reported, words.summary_only_reported(only_reported)),
    ];
    let more = more.into_iter().filter(|(size, _)| *size > 0).map(|(_, said)| said).collect();
    let agree = counted(Number::Agreement, Verdict::Agreement);
    let conflict = counted(Number::Conflict, Verdict::Conflict);
    let speaking = if count == Count::Sources { found.sources.len() } else { found.voices.len() };
    match (speaking, listed(of, more)) {
        (0, _) => plainly(words.summary_nobody()),
        (1, Some(more)) => words.summary_alone(unit, more),
        (_, Some(more)) => words.summary_agree_more(unit, agree, conflict, more),
        (_, None) => words.summary_agree(unit, agree, conflict),
    }
}

/// What became of the forecasts; none if there are none.
fn forecasts(of: &Compared, found: &Summary) -> Option<Vec<Phrase>> {
    let words = &of.words;
    let count = |of| found.outcomes.iter().filter(|(state, _)| *state == of).map(|(_, list)| list.len()).sum::<usize>();
    let states = [
        (Number::Overtaken, OutcomeState::Overtaken),
        (Number::BorneOut, OutcomeState::BorneOut),
        (Number::Partly, OutcomeState::Partly),
        (Number::Undecided, OutcomeState::Open),
    ];
    let total = states.iter().map(|(_, state)| count(*state)).sum();
    let told = |(name, state): &(Number, OutcomeState)| {
        let n = count(*state);
        let label = outcome_title(words, *state, n);
        let number = vec![Phrase::labelled(words.summary_number(total, n), Open::Number(*name), label)];
        let said = match state {
            OutcomeState::Overtaken => words.summary_overtaken(n, number),
            OutcomeState::BorneOut => words.summary_borne_out(n, number),
            OutcomeState::Partly => words.summary_partly(n, number),
            OutcomeState::Open => words.summary_open(n, number),
        };
        (n > 0).then_some(said)
    };
    let told = listed(of, states.iter().filter_map(told).collect())?;
    let all =
        vec![Phrase::labelled(words.whole(total), Open::Number(Number::Forecasts), words.number_forecasts(total))];
    Some(if total == 1 { words.summary_forecast(told) } else { words.summary_forecasts(all, told) })
}

/// Everything in a row: `A`, `A and B`, `A, B and C`; none of nothing.
fn listed(of: &Compared, mut items: Vec<Vec<Phrase>>) -> Option<Vec<Phrase>> {
    let last = items.pop()?;
    let Some(before) = items.pop() else { return Some(last) };
    let end = of.words.summary_last(before, last);
    Some(items.into_iter().rev().fold(end, |more, one| of.words.summary_next(one, more)))
}

fn number(number: Number, text: String) -> Vec<Phrase> {
    vec![Phrase::opening(text, Open::Number(number))]
}
