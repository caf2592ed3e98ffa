//! What it says, by the verdict on each proposition.

use super::{Fold, PortraitPart, Seen};
use crate::present::verdict_words::class_word;
use crate::present::words;
use crate::state::VERDICTS;

pub(super) fn said(seen: &Seen<'_>) -> PortraitPart {
    let messages = &seen.of.words;
    let folds = VERDICTS.into_iter().filter_map(|verdict| {
        let here = seen.positions().filter(|(finding, _)| finding.verdict == verdict);
        let line = |(finding, position): (&crate::compare::Finding, &crate::compare::Position)| {
            messages.portrait_said(&words::side(messages, position.side), seen.statement(finding.proposition))
        };
        let lines: Vec<_> = here.map(line).collect();
        let head = messages.portrait_of_verdict(&class_word(seen.of, seen.count, verdict), lines.len());
        (!lines.is_empty()).then_some(Fold { mark: Some(verdict.into()), head, lines })
    });
    PortraitPart {
        heading: messages.portrait_says(seen.positions().count()),
        lines: Vec::new(),
        folds: folds.collect(),
    }
}
