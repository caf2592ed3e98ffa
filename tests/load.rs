//! What loading says about every fixture: each `tests/fixtures/load/*.json` has its issues beside it.
//! `UPDATE=1 cargo test --test load` writes them anew; read the difference before committing it.

#![allow(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::fmt::Write;
use std::path::Path;

use claim_comparator::load::{Dropped, LoadError, MAX_BYTES, MAX_ISSUES, Reason, load};
use claim_comparator::model::Dataset;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/load");

#[test]
fn fixtures_load_with_the_issues_beside_them() {
    let mut wrong = Vec::new();
    let mut inputs: Vec<_> = std::fs::read_dir(FIXTURES).unwrap().map(|entry| entry.unwrap().path()).collect();
    inputs.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    inputs.sort();
    assert!(inputs.len() > 40, "{} fixtures", inputs.len());
    for input in inputs {
        let actual = report(&std::fs::read(&input).unwrap());
        if !is_expected(&input.with_extension("issues.txt"), &actual) {
            wrong.push(format!("{}:\n{actual}", input.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Compares with the file, or writes it if `UPDATE` is set.
fn is_expected(path: &Path, actual: &str) -> bool {
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, actual).unwrap();
        return true;
    }
    std::fs::read_to_string(path).is_ok_and(|expected| expected == actual)
}

/// One line per issue, then what is left, one line per kind of record.
fn report(bytes: &[u8]) -> String {
    let mut report = String::new();
    let loaded = match load(bytes) {
        Ok(loaded) => loaded,
        Err(error) => return format!("error: {error}\n"),
    };
    for issue in &loaded.issues {
        let place = &issue.place;
        let pointer = if place.pointer.is_empty() { "(file)" } else { &place.pointer };
        let dropped = match issue.dropped {
            Dropped::Record => "record",
            Dropped::Field => "field",
            Dropped::Nothing => "nothing",
        };
        writeln!(report, "{pointer} {}:{} {} · {dropped}", place.line, place.column, issue.reason).unwrap();
    }
    report + "\n" + &left(&loaded.dataset)
}

fn left(dataset: &Dataset) -> String {
    let mut left = String::new();
    let mut line = |kind: &str, ids: Vec<String>| writeln!(left, "{kind}: {}", ids.join(" ")).unwrap();
    let Dataset { sources, voices, topics, readings, propositions, claims, .. } = dataset;
    line("sources", sources.iter().map(|source| source.id.to_string()).collect());
    line("voices", voices.iter().map(|voice| voice.id.to_string()).collect());
    line("topics", topics.iter().map(|topic| topic.id.to_string()).collect());
    line("readings", readings.iter().map(|reading| reading.id.to_string()).collect());
    line("propositions", propositions.iter().map(|proposition| proposition.id.to_string()).collect());
    line("claims", claims.iter().map(|claim| claim.id.to_string()).collect());
    left
}

#[test]
fn carriage_returns_do_not_count_as_lines() {
    let unix = std::fs::read_to_string(format!("{FIXTURES}/columns.json")).unwrap();
    assert_eq!(report(unix.as_bytes()), report(unix.replace('\n', "\r\n").as_bytes()));
}

#[test]
fn what_is_too_large_is_not_even_read() {
    let error = load(&vec![b' '; MAX_BYTES + 1]).unwrap_err();
    assert_eq!(error, LoadError::TooLarge { bytes: MAX_BYTES + 1, limit: MAX_BYTES });
    assert_eq!(error.to_string(), "The file has 67108865 bytes; at most 67108864 are read.");
}

#[test]
fn too_many_issues_are_counted_rather_than_listed() {
    let records = "{},".repeat(MAX_ISSUES);
    let sound = std::fs::read_to_string(format!("{FIXTURES}/sound.json")).unwrap();
    let loaded = load(sound.replace("\"topics\": [", &format!("\"topics\": [{records}")).as_bytes()).unwrap();
    assert_eq!(loaded.issues.len(), MAX_ISSUES + 1);
    assert_eq!(loaded.issues.last().unwrap().reason, Reason::More { count: MAX_ISSUES });
    assert_eq!(loaded.dataset.claims.len(), 1);
}

#[test]
fn sections_may_stand_in_any_order() {
    let sound = std::fs::read_to_string(format!("{FIXTURES}/kitchen-sink.json")).unwrap();
    let mut lines: Vec<String> = Vec::new();
    for line in sound.lines().skip(1).take_while(|line| *line != "}") {
        match lines.last_mut().filter(|_| line.starts_with("   ") || line.starts_with("  ]")) {
            Some(section) => *section = format!("{section}\n{line}"),
            None => lines.push(line.to_string()),
        }
    }
    lines.reverse();
    let lines: Vec<_> = lines.iter().map(|line| line.trim_end_matches(',')).collect();
    let reversed = load(format!("{{{}}}", lines.join(",")).as_bytes()).unwrap();
    assert_eq!(reversed.issues, []);
    assert_eq!(reversed.dataset, load(sound.as_bytes()).unwrap().dataset);
}
