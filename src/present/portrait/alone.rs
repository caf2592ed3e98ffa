//! Where it stands alone: nobody else takes a position, or everybody else takes the opposite one.

use super::{Fold, PortraitPart, Seen};
use crate::compare::{Finding, Position, Side};
use crate::present::{Mark, words};

pub(super) fn alone(seen: &Seen<'_>) -> PortraitPart {
    let messages = &seen.of.words;
    let fold =
        |mark, is_meant: fn(&Finding, &Position) -> bool, head: fn(&crate::present::Catalogue, usize) -> String| {
            let here = seen.positions().filter(|(finding, position)| is_meant(finding, position));
            let lines: Vec<_> = here
                .map(|(finding, position)| {
                    messages.portrait_said(&words::side(messages, position.side), seen.statement(finding.proposition))
                })
                .collect();
            (!lines.is_empty()).then(|| Fold { mark: Some(mark), head: head(messages, lines.len()), lines })
        };
    let folds = [
        fold(
            Mark::SingleVoice,
            |finding, _| finding.positions.len() == 1,
            |messages, number| messages.portrait_unheard(number),
        ),
        fold(Mark::Conflict, is_against_all, |messages, number| messages.portrait_against_all(number)),
    ];
    PortraitPart { heading: messages.portrait_alone(), lines: Vec::new(), folds: folds.into_iter().flatten().collect() }
}

/// Whether at least two others take a position, and each of them the opposite one.
fn is_against_all(finding: &Finding, position: &Position) -> bool {
    let opposite = match position.side {
        Side::Affirms => Side::Denies,
        Side::Denies => Side::Affirms,
        Side::Qualifies | Side::Both => return false,
    };
    let mut others = finding.positions.iter().filter(|other| other.member != position.member);
    finding.positions.len() > 2 && others.all(|other| other.side == opposite)
}
