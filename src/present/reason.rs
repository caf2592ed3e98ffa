//! The rule that gave a verdict, as a sentence with the names of those who made it fit.

use super::Compared;
use super::words::{counted, listed};
use crate::compare::{Finding, Rule};
use crate::model::order::distinct;
use crate::model::{ClaimIx, Stance};
use crate::state::Count;

/// Why the verdict of a proposition is what it is.
#[must_use]
pub(super) fn reason(of: &Compared, count: Count, finding: &Finding) -> String {
    let names = |claims: &[ClaimIx]| listed(&of.names(count, claims));
    let claims = |claims: &[ClaimIx]| of.names(count, claims).len();
    match &finding.rule {
        Rule::NoClaim => silence(of, finding),
        Rule::OneSource { source, voices } => {
            let source = &of.dataset[*source].short;
            match (count, voices.as_slice()) {
                (Count::Voices, [voice]) => {
                    format!("Only {} speaks, in one source ({source}).", of.dataset[*voice].name)
                }
                _ => format!("Only {source} takes a position."),
            }
        }
        Rule::OneVoiceRepeated { voice, sources } => {
            let shorts: Vec<_> = sources.iter().map(|at| of.dataset[*at].short.as_str()).collect();
            let voice = &of.dataset[*voice].name;
            format!(
                "{voice} says it in {} sources ({}): one voice, not {}.",
                sources.len(),
                listed(&shorts),
                sources.len()
            )
        }
        Rule::OneDirection { stance } => one_direction(of, count, finding, *stance),
        Rule::Qualification { qualifying } => {
            let verb = if claims(qualifying) == 1 { "accepts" } else { "accept" };
            format!("Nobody opposes it, but {} {verb} it only in part or under a condition.", names(qualifying))
        }
        Rule::Opposition { affirming, denying } => {
            let affirm = if claims(affirming) == 1 { "affirms" } else { "affirm" };
            let deny = if claims(denying) == 1 { "denies" } else { "deny" };
            format!("{} {affirm} what {} {deny}.", names(affirming), names(denying))
        }
        Rule::FiguresApart { claims } => format!("{} give figures that lie too far apart.", names(claims)),
        Rule::Dissolved { affirming, denying, by_time, by_scope, within_voice } => {
            let why = [
                (*by_time, "they speak of different times"),
                (*by_scope, "they cover different scopes"),
                (*within_voice, "it is one voice with itself"),
            ];
            let why: Vec<_> = why.into_iter().filter(|(pairs, _)| *pairs > 0).map(|(_, words)| words).collect();
            format!("Affirmed by {}, denied by {}, but {}.", names(affirming), names(denying), listed(&why))
        }
    }
}

fn silence(of: &Compared, finding: &Finding) -> String {
    let voices = distinct(finding.apart.iter().map(|at| of.voice_name(&of.dataset[*at].voice)).collect());
    if voices.is_empty() {
        return "Nobody says anything about it.".into();
    }
    format!(
        "No source takes a position of its own; {} reported.",
        match voices.as_slice() {
            [one] => format!("only {one} is"),
            many => format!("{} are", listed(many)),
        }
    )
}

fn one_direction(of: &Compared, count: Count, finding: &Finding, stance: Stance) -> String {
    let who = match count {
        Count::Sources => counted(finding.positions.len(), "source", "sources"),
        Count::Voices => counted(finding.positions.len(), "voice", "voices"),
    };
    let members: Vec<_> = finding.positions.iter().map(|position| of.name(position.member)).collect();
    let verb = match stance {
        Stance::Affirms => "affirm",
        Stance::Denies => "deny",
        Stance::Qualifies => "qualify",
    };
    format!("{who} {verb} it and nobody says otherwise: {}.", listed(&members))
}
