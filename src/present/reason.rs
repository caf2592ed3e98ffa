//! The rule that gave a verdict, as a sentence with the names of those who made it fit.

use super::phrase::{Phrase, plainly, row, words_of};
use super::{Catalogue, Compared, Mark, words};
use crate::compare::{Finding, Member, Rule, Side};
use crate::model::order::{ascending, distinct};
use crate::model::{ClaimIx, Relay, Stance, VoiceIx};
use crate::state::{Count, Open};

/// Why the verdict of a proposition is what it is, in plain words.
#[must_use]
pub(super) fn reason(of: &Compared, count: Count, finding: &Finding) -> String {
    words_of(&because(of, count, finding))
}

/// Why the verdict of a proposition is what it is.
#[must_use]
pub(super) fn because(of: &Compared, count: Count, finding: &Finding) -> Vec<Phrase> {
    let words = &*of.words;
    let names = |claims: &[ClaimIx]| row(words, names(of, count, claims));
    match &finding.rule {
        Rule::NoClaim => silence(of, finding),
        Rule::OneSource { voices, .. } => {
            let source = row(words, self::names(of, Count::Sources, &finding.counted));
            if count == Count::Sources || voices.len() > 1 {
                return words.only_source(source);
            }
            words.only_voice(names(&finding.counted), source)
        }
        Rule::OneVoiceRepeated { voice, sources } => repeated(of, finding, *voice, sources.len()),
        Rule::OneDirection { stance } => {
            let stance = Mark::of(*stance).name();
            words.one_direction(words::unit(count), finding.positions.len(), stance, names(&finding.counted))
        }
        Rule::Qualification { qualifying } => qualification(of, count, finding, qualifying),
        Rule::Opposition { affirming, denying } => words.opposition(names(affirming), names(denying)),
        Rule::FiguresApart { claims } => words.figures_of(of.names(count, claims).len(), names(claims)),
        Rule::Dissolved { affirming, denying, by_time: 0, by_scope: 0, .. }
            if of.names(count, affirming) == of.names(count, denying) =>
        {
            words.dissolved_alone(names(affirming))
        }
        Rule::Dissolved { affirming, denying, by_time, by_scope, within_voice } => {
            let why = why_dissolved(words, [*by_time, *by_scope, *within_voice].map(|pairs| pairs > 0));
            words.dissolved(names(affirming), names(denying), &why)
        }
    }
}

/// Why those who affirm and those who deny do not conflict: by time, by scope, because one voice stands on both sides.
fn why_dissolved(words: &Catalogue, [by_time, by_scope, within_voice]: [bool; 3]) -> String {
    let times = by_time.then(|| words.why_dissolved_times());
    let scopes = by_scope.then(|| words.why_dissolved_scopes());
    let voice = within_voice.then(|| words.why_dissolved_voice());
    let mut why = times.into_iter().chain(scopes).chain(voice);
    match (why.next(), why.next(), why.next()) {
        (Some(a), Some(b), Some(c)) => words.why_three(&a, &b, &c),
        (Some(a), Some(b), None) => words.why_two(&a, &b),
        (only, ..) => only.unwrap_or_default(),
    }
}

/// The names of those for whom claims count, each once, in the order of the dataset; a name opens the first of its claims.
pub(super) fn names(of: &Compared, count: Count, claims: &[ClaimIx]) -> Vec<Phrase> {
    let counting = claims.iter().filter_map(|&claim| Some((of.member(count, claim)?, claim)));
    let counting = ascending(counting.collect());
    let firsts = counting.chunk_by(|a, b| a.0 == b.0).filter_map(|claims| claims.first());
    firsts
        .map(|(member, claim)| Phrase::opening(of.name(*member), Open::Claim(of.dataset[*claim].id.clone())))
        .collect()
}

fn silence(of: &Compared, finding: &Finding) -> Vec<Phrase> {
    let voices = distinct(finding.apart.iter().filter_map(|claim| of.by(Count::Voices).places.voice(*claim)).collect());
    if voices.is_empty() {
        return plainly(of.words.nobody_speaks());
    }
    let voices = voices.into_iter().map(|voice| of.member_phrase(Member::Voice(voice))).collect();
    let relayed = |relay| finding.apart.iter().any(|claim| of.dataset[*claim].relay == relay);
    let how = match (relayed(Relay::Reported), relayed(Relay::Disputed)) {
        (true, true) => "both",
        (false, true) => "disputed",
        _ => "reported",
    };
    of.words.only_carried(how, row(&of.words, voices))
}

fn repeated(of: &Compared, finding: &Finding, voice: VoiceIx, sources: usize) -> Vec<Phrase> {
    let is_split = finding.positions.iter().any(|position| position.side == Side::Both);
    let names = row(&of.words, names(of, Count::Sources, &finding.counted));
    of.words.voice_repeated(
        vec![of.member_phrase(Member::Voice(voice))],
        sources,
        names,
        if is_split { "both" } else { "one" },
    )
}

/// Who affirms or denies it, beside those who accept it only in part.
fn qualification(of: &Compared, count: Count, finding: &Finding, qualifying: &[ClaimIx]) -> Vec<Phrase> {
    let taking = |stance| finding.counted.iter().copied().filter(|&claim| of.dataset[claim].stance == stance).collect();
    let (affirming, denying): (Vec<_>, Vec<_>) = (taking(Stance::Affirms), taking(Stance::Denies));
    let (beside, others) = match (affirming.is_empty(), denying.is_empty()) {
        (_, false) => ("denies", denying),
        (false, true) => ("affirms", affirming),
        (true, true) => ("nobody", affirming),
    };
    let names = |claims: &[ClaimIx]| row(&of.words, names(of, count, claims));
    of.words.qualification(beside, names(&others), names(qualifying))
}
