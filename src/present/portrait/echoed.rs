//! Where one voice is heard in several sources: repeating is not confirming.

use super::{Fold, PortraitPart, Seen};
use crate::compare::{Echo, Member};
use crate::state::Count;

pub(super) fn echoed(seen: &Seen<'_>) -> PortraitPart {
    let words = &seen.of.words;
    let is_meant = |echo: &&Echo| match seen.member {
        Member::Voice(at) => echo.voice == at,
        Member::Source(at) => echo.sources.contains(&at),
    };
    // Echoes are between sources, so they are the same whoever is counted; voices count every claim.
    let findings = seen.of.by(Count::Voices).findings.iter();
    let echoes = findings.flat_map(|finding| finding.echoes.iter().filter(is_meant).map(move |echo| (finding, echo)));
    let lines: Vec<_> = echoes
        .map(|(finding, echo)| {
            let statement = seen.statement(finding.proposition);
            let others = echo.sources.iter().map(|at| Member::Source(*at)).filter(|source| *source != seen.member);
            let sources = seen.row(others);
            match seen.member {
                Member::Voice(_) => words.portrait_echo(statement, sources),
                Member::Source(_) => {
                    words.portrait_echo_of(statement, vec![seen.of.member_phrase(Member::Voice(echo.voice))], sources)
                }
            }
        })
        .collect();
    let head = words.portrait_echoes(lines.len());
    let folds =
        if lines.is_empty() { Vec::new() } else { vec![Fold { mark: Some(crate::present::Mark::Echo), head, lines }] };
    PortraitPart { heading: words.portrait_echoed(), lines: Vec::new(), folds }
}
