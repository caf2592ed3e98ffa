//! The log of issues: collects them by byte offset and finds their lines and columns in one sweep at the end.

use crate::model::order::ascending;

use super::issue::{Dropped, Issue, Place, Reason};
use super::path::Path;

/// How many issues are listed; the rest are counted.
pub const MAX_ISSUES: usize = 10_000;

/// What was found so far.
#[derive(Default)]
pub(super) struct Log {
    found: Vec<Found>,
    unlisted: usize,
}

struct Found {
    offset: usize,
    pointer: String,
    reason: Reason,
    dropped: Dropped,
}

impl Log {
    /// Notes that something is wrong with the value at `offset`, whose path is `path`.
    pub(super) fn note(&mut self, path: Path<'_>, offset: usize, reason: Reason, dropped: Dropped) {
        if self.found.len() < MAX_ISSUES {
            self.found.push(Found { offset, pointer: path.pointer(), reason, dropped });
        } else {
            self.unlisted += 1;
        }
    }

    /// The issues in the order of the file.
    pub(super) fn into_issues(self, text: &str) -> Vec<Issue> {
        let order = ascending(self.found.iter().enumerate().map(|(at, found)| (found.offset, at)).collect());
        let mut cursor = Cursor::new(text);
        let mut found: Vec<Option<Found>> = self.found.into_iter().map(Some).collect();
        let mut issues = Vec::with_capacity(found.len());
        for (_, at) in order {
            let Some(found) = found.get_mut(at).and_then(Option::take) else { continue };
            let Found { offset, pointer, reason, dropped } = found;
            let (line, column) = cursor.seek(offset);
            issues.push(Issue { place: Place { pointer, line, column }, reason, dropped });
        }
        if self.unlisted > 0 {
            let place = Place { pointer: String::new(), line: 1, column: 1 };
            issues.push(Issue { place, reason: Reason::More { count: self.unlisted }, dropped: Dropped::Nothing });
        }
        issues
    }
}

/// Walks through a text once and tells line and column, both from 1, columns in characters.
pub(super) struct Cursor<'a> {
    text: &'a str,
    offset: usize,
    line: usize,
    column: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, offset: 0, line: 1, column: 1 }
    }

    /// The line and column of `offset`, which must not lie before the last one asked for.
    pub(super) fn seek(&mut self, offset: usize) -> (u32, u32) {
        let passed = self.text.get(self.offset..offset).unwrap_or_default();
        self.line += passed.bytes().filter(|byte| *byte == b'\n').count();
        self.column = match passed.rfind('\n') {
            Some(end) => passed.get(end..).unwrap_or_default().chars().count(),
            None => self.column + passed.chars().count(),
        };
        self.offset = offset.max(self.offset);
        (capped(self.line), capped(self.column))
    }
}

fn capped(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
