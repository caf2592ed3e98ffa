//! The rule that gave a verdict, as a sentence with the names of those who made it fit.

use super::Compared;
use super::words::{counted, listed};
use crate::compare::{Finding, Rule, Side};
use crate::model::order::distinct;
use crate::model::{ClaimIx, Stance};
use crate::state::Count;

/// Why the verdict of a proposition is what it is.
#[must_use]
pub(super) fn reason(of: &Compared, count: Count, finding: &Finding) -> String {
    let names = |claims: &[ClaimIx]| listed(&of.names(count, claims));
    match &finding.rule {
        Rule::NoClaim => silence(of, finding),
        Rule::OneSource { source, voices } => {
            let source = &of.dataset[*source].short;
            match (count, voices.as_slice()) {
                (Count::Voices, [voice]) => {
                    format!("Heard from {} only, in one source ({source}).", of.dataset[*voice].name)
                }
                _ => format!("Only {source} takes a position."),
            }
        }
        Rule::OneVoiceRepeated { voice, sources } => {
            let shorts: Vec<_> = sources.iter().map(|at| of.dataset[*at].short.as_str()).collect();
            let split = finding.positions.iter().any(|position| position.side == Side::Both);
            format!(
                "{}, heard in {} sources ({}): one voice, not {}.{}",
                of.dataset[*voice].name,
                sources.len(),
                listed(&shorts),
                sources.len(),
                if split { " It both affirms and denies." } else { "" }
            )
        }
        Rule::OneDirection { stance } => one_direction(of, count, finding, *stance),
        Rule::Qualification { qualifying } => {
            format!("Nobody opposes it. Accepted only in part or under a condition by {}.", names(qualifying))
        }
        Rule::Opposition { affirming, denying } => {
            format!("Affirmed by {}, denied by {}.", names(affirming), names(denying))
        }
        Rule::FiguresApart { claims } => format!("Figures that lie too far apart come from {}.", names(claims)),
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
    format!("No source takes a position of its own. Reported: {}.", listed(&voices))
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
