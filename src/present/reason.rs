//! The rule that gave a verdict, as a sentence with the names of those who made it fit.

use super::phrase::{Phrase, Sentence, words_of};
use super::words::counted;
use super::{Compared, lean_rows::opens};
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
    let names = |claims: &[ClaimIx]| names(of, count, claims);
    match &finding.rule {
        Rule::NoClaim => silence(of, finding),
        Rule::OneSource { voices, .. } => {
            let source = self::names(of, Count::Sources, &finding.counted);
            if count == Count::Sources || voices.len() > 1 {
                return Sentence::new("Only ").row(&of.words, source).then(" takes a position.").phrases();
            }
            let heard =
                Sentence::new("Heard from ").row(&of.words, names(&finding.counted)).then(" only, in one source (");
            heard.row(&of.words, source).then(").").phrases()
        }
        Rule::OneVoiceRepeated { voice, sources } => repeated(of, finding, *voice, sources.len()),
        Rule::OneDirection { stance } => one_direction(of, count, finding, *stance),
        Rule::Qualification { qualifying } => qualification(of, count, finding, qualifying),
        Rule::Opposition { affirming, denying } => Sentence::new("Affirmed by ")
            .row(&of.words, names(affirming))
            .then(", denied by ")
            .row(&of.words, names(denying))
            .then(".")
            .phrases(),
        Rule::FiguresApart { claims } => {
            let names = names(claims);
            let end = if names.len() > 2 { " do not all agree." } else { " differ." };
            Sentence::new("The figures of ").row(&of.words, names).then(end).phrases()
        }
        Rule::Dissolved { affirming, denying, by_time: 0, by_scope: 0, .. }
            if of.names(count, affirming) == of.names(count, denying) =>
        {
            Sentence::new("Affirmed and denied by ")
                .row(&of.words, names(affirming))
                .then(" alone: one voice on both sides.")
                .phrases()
        }
        Rule::Dissolved { affirming, denying, by_time, by_scope, within_voice } => {
            let why = [
                (*by_time, "they speak of different times"),
                (*by_scope, "they cover different scopes"),
                (*within_voice, "one voice stands on both sides"),
            ];
            let why = why.into_iter().filter(|(pairs, _)| *pairs > 0).map(|(_, words)| Phrase::plain(words)).collect();
            let sides = Sentence::new("Affirmed by ")
                .row(&of.words, names(affirming))
                .then(", denied by ")
                .row(&of.words, names(denying));
            sides.then(", but ").row(&of.words, why).then(".").phrases()
        }
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

/// The name of a member, which opens its profile.
pub(super) fn named(of: &Compared, member: Member) -> Phrase {
    Phrase::opening(of.name(member), opens(of, member))
}

pub(super) fn named_voice(of: &Compared, voice: VoiceIx) -> Phrase {
    named(of, Member::Voice(voice))
}

fn silence(of: &Compared, finding: &Finding) -> Vec<Phrase> {
    let voices = distinct(finding.apart.iter().filter_map(|claim| of.by(Count::Voices).places.voice(*claim)).collect());
    if voices.is_empty() {
        return Sentence::new("Nobody says anything about it.").phrases();
    }
    let voices = voices.into_iter().map(|voice| named_voice(of, voice)).collect();
    let relayed = |relay| finding.apart.iter().any(|claim| of.dataset[*claim].relay == relay);
    let how = match (relayed(Relay::Reported), relayed(Relay::Disputed)) {
        (true, true) => "Reported or disputed",
        (false, true) => "Disputed",
        _ => "Reported",
    };
    Sentence::new(format!("No source takes a position of its own. {how}: ")).row(&of.words, voices).then(".").phrases()
}

fn repeated(of: &Compared, finding: &Finding, voice: VoiceIx, sources: usize) -> Vec<Phrase> {
    let split = finding.positions.iter().any(|position| position.side == Side::Both);
    Sentence::default()
        .with(named_voice(of, voice))
        .then(format!(", heard in {sources} sources ("))
        .row(&of.words, names(of, Count::Sources, &finding.counted))
        .then(format!("): one voice, not {sources}."))
        .then(if split { " The voice both affirms and denies it." } else { "" })
        .phrases()
}

fn one_direction(of: &Compared, count: Count, finding: &Finding, stance: Stance) -> Vec<Phrase> {
    let (who, nobody) = match count {
        Count::Sources => (counted(finding.positions.len(), "source", "sources"), "none"),
        Count::Voices => (counted(finding.positions.len(), "voice", "voices"), "nobody"),
    };
    let verb = match stance {
        Stance::Affirms => "affirm",
        Stance::Denies => "deny",
        Stance::Qualifies => "qualify",
    };
    Sentence::new(format!("{who} {verb} it and {nobody} says otherwise: "))
        .row(&of.words, names(of, count, &finding.counted))
        .then(".")
        .phrases()
}

/// Who affirms or denies it, beside those who accept it only in part.
fn qualification(of: &Compared, count: Count, finding: &Finding, qualifying: &[ClaimIx]) -> Vec<Phrase> {
    let taking = |stance| finding.counted.iter().copied().filter(|&claim| of.dataset[claim].stance == stance).collect();
    let (affirming, denying): (Vec<_>, Vec<_>) = (taking(Stance::Affirms), taking(Stance::Denies));
    let (verb, others) = if denying.is_empty() { ("Affirmed by ", affirming) } else { ("Denied by ", denying) };
    let sentence = match others.as_slice() {
        [] => Sentence::new("Accepted"),
        others => Sentence::new(verb).row(&of.words, names(of, count, others)).then(", accepted"),
    };
    sentence
        .then(" only in part or under a condition by ")
        .row(&of.words, names(of, count, qualifying))
        .then(".")
        .phrases()
}
