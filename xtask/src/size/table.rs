//! The table of sizes: how it is written, read and compared.

use std::collections::BTreeMap;
use std::fmt;

use crate::failure::{Failure, Result};

/// A file may grow by this share after brotli, or by [`SLACK_BYTES`] if that is more.
const SLACK_PERCENT: u64 = 2;

/// What a very small file may grow by, where two per cent would be a word.
const SLACK_BYTES: u64 = 32;

/// The fewest hexadecimal digits that are taken for a content hash.
const HASH_DIGITS: usize = 12;

/// The page with the first view in it, and the most that it may weigh after brotli.
const PAGE: (&str, u64) = ("index.html", 14_000);

/// How the names of files begin that a first visit does not load: the whole program, other languages, what makes
/// texts and pictures, keeps a view or tells a fault in full, what only other pages load.
const LATER: [&str; 9] = [
    "whole",
    "words/",
    "claim-comparator.css",
    "embed.html",
    "frame",
    "oembed.json",
    "persist",
    "taking",
    "note_in_full",
];

/// The sizes of one file in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Sizes {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// The sizes of all shipped files, by name without content hash.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    files: BTreeMap<String, Sizes>,
}

impl Table {
    /// Reads the rows of a fresh measurement.
    pub(super) fn measured(rows: &str) -> Result<Self> {
        let mut table = Self::default();
        for row in rows.lines() {
            let (name, sizes) = row_of(row)?;
            if table.files.insert(without_hash(&name), sizes).is_some() {
                return Err(Failure::new(format!("two files are named {} but for their hashes", without_hash(&name))));
            }
        }
        Ok(table)
    }

    /// Reads a table as it is displayed.
    pub(super) fn parse(text: &str) -> Result<Self> {
        let rows = text.lines().skip(1).filter(|line| !line.starts_with("total"));
        Ok(Self { files: rows.map(row_of).collect::<Result<_>>()? })
    }

    /// What is wrong with these sizes, given those of the snapshot and the most that all files together may have.
    pub(super) fn compare(&self, snapshot: &Self, limit: u64) -> Vec<String> {
        let mut complaints = Vec::new();
        for (name, now) in &self.files {
            match snapshot.files.get(name) {
                None => complaints.push(format!("{name} is new")),
                Some(then) => complaints.extend(growth(name, then.brotli, now.brotli)),
            }
        }
        let gone = snapshot.files.keys().filter(|name| !self.files.contains_key(*name));
        complaints.extend(gone.map(|name| format!("{name} is gone")));
        if let Some(page) = self.files.get(PAGE.0).filter(|page| page.brotli > PAGE.1) {
            complaints.push(format!("{} is {} bytes after brotli; {} are allowed", PAGE.0, page.brotli, PAGE.1));
        }
        let total = self.total().brotli;
        complaints.extend(growth("the total", snapshot.total().brotli, total));
        if total > limit {
            complaints.push(format!("the total is {total} bytes after brotli; {limit} are allowed"));
        }
        complaints
    }

    /// The sizes of what a first visit loads, all together.
    fn total(&self) -> Sizes {
        let first = self
            .files
            .iter()
            .filter(|(name, _)| !LATER.iter().any(|later| name.starts_with(later)))
            .map(|(_, sizes)| sizes);
        first.fold(Sizes::default(), |sum, file| Sizes {
            raw: sum.raw + file.raw,
            gzip: sum.gzip + file.gzip,
            brotli: sum.brotli + file.brotli,
        })
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<40} {:>9} {:>9} {:>9}", "file, bytes", "raw", "gzip", "brotli")?;
        for (name, Sizes { raw, gzip, brotli }) in &self.files {
            writeln!(f, "{name:<40} {raw:>9} {gzip:>9} {brotli:>9}")?;
        }
        let Sizes { raw, gzip, brotli } = self.total();
        writeln!(f, "{:<40} {raw:>9} {gzip:>9} {brotli:>9}", "total")
    }
}

fn growth(name: &str, then: u64, now: u64) -> Option<String> {
    let slack = (then * SLACK_PERCENT / 100).max(SLACK_BYTES);
    (now > then + slack).then(|| format!("{name} grew from {then} to {now} bytes after brotli"))
}

fn row_of(row: &str) -> Result<(String, Sizes)> {
    let words: Vec<_> = row.split_whitespace().collect();
    let number = |word: &str| word.parse::<u64>().ok();
    if let [name, raw, gzip, brotli] = words.as_slice()
        && let (Some(raw), Some(gzip), Some(brotli)) = (number(raw), number(gzip), number(brotli))
    {
        return Ok(((*name).to_owned(), Sizes { raw, gzip, brotli }));
    }
    Err(Failure::new(format!("not a row of sizes: `{row}`")))
}

/// `page-0123456789abcdef.css` without its hash, wherever in a path a hash stands.
fn without_hash(name: &str) -> String {
    let mut parts = name.split('-');
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let hash = part.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(part.len());
        let (digits, rest) = part.split_at(hash);
        if digits.len() >= HASH_DIGITS && !rest.starts_with(char::is_alphanumeric) {
            kept.push_str(rest);
        } else {
            kept.extend(["-", part]);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{Table, without_hash};

    fn table(rows: &[(&str, u64)]) -> Table {
        let rows: Vec<_> = rows.iter().map(|(name, brotli)| format!("{name}\t9000\t5000\t{brotli}")).collect();
        Table::measured(&rows.join("\n")).unwrap()
    }

    #[test]
    fn names_lose_their_hashes_and_nothing_else() {
        let cases = [
            ("claim-comparator-3ee84c9f1c13e70f_bg.wasm", "claim-comparator_bg.wasm"),
            ("claim-comparator-3ee84c9f1c13e70f.js", "claim-comparator.js"),
            ("page-bb0ca5a1e3b7a8ff.css", "page.css"),
            ("snippets/claim-comparator-9b3a71cbd0e3f2a4/inline0.js", "snippets/claim-comparator/inline0.js"),
            ("start.js", "start.js"),
            ("face-cafe.js", "face-cafe.js"),
        ];
        for (given, expected) in cases {
            assert_eq!(without_hash(given), expected, "{given}");
        }
    }

    #[test]
    fn a_table_reads_what_it_wrote() {
        let written = table(&[("a.js", 4000), ("b.wasm", 70_000)]);
        assert_eq!(Table::parse(&written.to_string()).unwrap(), written);
        assert!(Table::parse("file\na.js 1 2\n").is_err());
    }

    #[test]
    fn two_per_cent_pass_and_more_do_not() {
        let snapshot = table(&[("a.wasm", 100_000)]);
        assert!(table(&[("a.wasm", 102_000)]).compare(&snapshot, 160_000).is_empty());
        assert_eq!(table(&[("a.wasm", 102_001)]).compare(&snapshot, 160_000).len(), 2);
        assert!(table(&[("a.wasm", 50)]).compare(&snapshot, 160_000).is_empty());
    }

    #[test]
    fn one_file_cannot_hide_behind_another() {
        let snapshot = table(&[("a.wasm", 50_000), ("b.js", 5000)]);
        let complaints = table(&[("a.wasm", 40_000), ("b.js", 6000)]).compare(&snapshot, 160_000);
        assert_eq!(complaints, ["b.js grew from 5000 to 6000 bytes after brotli"]);
    }

    #[test]
    fn new_files_lost_files_and_the_limit_are_named() {
        let snapshot = table(&[("a.js", 1000)]);
        let complaints = table(&[("b.js", 1000)]).compare(&snapshot, 500);
        assert_eq!(
            complaints,
            ["b.js is new", "a.js is gone", "the total is 1000 bytes after brotli; 500 are allowed"]
        );
    }
}
