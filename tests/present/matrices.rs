//! The matrix: order, columns, cells.

use claim_comparator::compare::{Member, Rule};
use claim_comparator::model::{PropositionIx, SourceIx};
use claim_comparator::present::{Compared, Mark, Matrix, Row, RowContent, Told, answered, choices, matrix, opened_row};
use claim_comparator::state::{Count, Open, Sort, State, Taken};

use crate::{UNITS, built_in, everything, story};

fn rows(matrix: &Matrix) -> impl Iterator<Item = &Row> {
    matrix.groups.iter().flat_map(|group| group.rows.iter().map(AsRef::as_ref))
}

fn row<'m>(matrix: &'m Matrix, id: &str) -> &'m Row {
    rows(matrix).find(|row| row.id.as_str() == id).unwrap()
}

fn told(row: &Row) -> &Told {
    let RowContent::Told(told, _) = &row.content else { panic!("{row:?} stands elsewhere") };
    told
}

/// Rows in an order, with where each stands in the dataset.
fn in_order(of: &Compared, count: Count, sort: Sort) -> Vec<PropositionIx> {
    let sorted = matrix(of, &State { unit: count, sort, ..State::default() });
    rows(&sorted).map(|row| of.proposition(&row.id).unwrap()).collect()
}

#[test]
fn where_nobody_says_anything_there_are_no_rows() {
    let all: Vec<_> = built_in().dataset.sources.iter().map(|source| Taken::Source(source.id.clone())).collect();
    let nobody = built_in().without(&all);
    for count in UNITS {
        for sort in [Sort::Topic, Sort::Voices] {
            let state = State { unit: count, sort, ..State::default() };
            let view = matrix(&nobody, &state);
            assert_eq!((rows(&view).count(), view.shown, view.total), (0, 0, 0));
            let offered = choices(&nobody, &state, &view);
            assert_eq!(offered.found, "No propositions");
            assert!(offered.verdicts.is_empty());
        }
    }
}

/// Holds an order to the standard, stable sort by a key.
#[track_caller]
fn check_order<K: Ord>(sort: Sort, key: impl Fn(&Compared, Count, PropositionIx) -> K) {
    for (of, count) in everything() {
        let mut expected: Vec<_> = of.by(count).findings.iter().map(|finding| finding.proposition).collect();
        expected.sort_by_key(|at| std::cmp::Reverse(key(of, count, *at)));
        assert_eq!(in_order(of, count, sort), expected, "{sort:?} {count:?}");
    }
}

#[test]
fn the_most_contested_come_first_and_those_with_more_among_equals() {
    check_order(Sort::Contestedness, |of, count, at| {
        let contested = of.by(count).finding(at).unwrap().contestedness;
        // Denominators below 100 divide their product evenly enough to compare as whole numbers.
        contested
            .map(|c| (i128::from(c.value.numerator) * 10_i128.pow(30) / i128::from(c.value.denominator), c.members))
    });
}

#[test]
fn those_on_which_most_voices_speak_come_first_whatever_is_counted() {
    check_order(Sort::Voices, |of, _, at| {
        let id = &of.dataset[at].id;
        let claims = of.dataset.claims.iter().filter(|claim| claim.proposition == *id);
        claims.map(|claim| &claim.voice).collect::<std::collections::BTreeSet<_>>().len()
    });
}

#[test]
fn those_that_tell_readings_best_apart_come_first() {
    check_order(Sort::Diagnosticity, |of, _, at| {
        let bearings = &of.dataset[at].bearings;
        let coded = || of.dataset.readings.iter().filter_map(|reading| Some(bearings.get(&reading.id)?.get()));
        (coded().count() > 1).then(|| coded().max().unwrap() - coded().min().unwrap())
    });
}

#[test]
fn every_order_shows_the_same_rows_and_only_topics_have_labels() {
    for (of, count) in everything() {
        let sorted = |sort| matrix(of, &State { unit: count, sort, ..State::default() });
        let by_topic = sorted(Sort::Topic);
        assert!(by_topic.groups.iter().all(|group| group.label.is_some()));
        for sort in [Sort::Contestedness, Sort::Voices, Sort::Diagnosticity] {
            let other = sorted(sort);
            assert_eq!(other.groups.iter().map(|group| &group.label).collect::<Vec<_>>(), [&None]);
            let ids =
                |matrix: &Matrix| rows(matrix).map(|row| row.id.clone()).collect::<std::collections::BTreeSet<_>>();
            assert_eq!(ids(&by_topic), ids(&other));
            assert_eq!(other.shown, by_topic.shown);
        }
    }
}

#[test]
fn the_last_column_shows_what_rows_stand_in_order_of_and_opens_its_reason() {
    let of = story();
    for (sort, name) in [
        (Sort::Topic, "Contested"),
        (Sort::Contestedness, "Contested"),
        (Sort::Voices, "Voices"),
        (Sort::Diagnosticity, "Tells readings apart"),
    ] {
        let sorted = matrix(of, &State { sort, ..State::default() });
        assert_eq!(sorted.measured, name);
        for row in rows(&sorted) {
            match &row.opens {
                Open::Proposition(id) => assert_eq!(*id, row.id),
                Open::Reason(asked) => {
                    assert!(answered(of, Count::Sources, asked).is_some(), "{asked:?}");
                    assert!(matches!(&row.content, RowContent::Told(_, measure) if !measure.number.is_empty()));
                }
                other => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn what_is_laid_open_names_its_row() {
    let of = story();
    for (address, row) in [
        ("open=proposition.safe", Some("safe")),
        ("open=reason.proposition.contestedness.safe", Some("safe")),
        ("open=claim.no-such", None),
        ("open=guide", None),
        ("", None),
    ] {
        let state = State::from_address(address);
        assert_eq!(opened_row(of, state.open.as_ref()).map(|id| id.as_str()), row, "{address}");
    }
    for claim in &of.dataset.claims {
        assert_eq!(opened_row(of, Some(&Open::Claim(claim.id.clone()))), Some(&claim.proposition));
    }
}

#[test]
fn a_split_is_named_by_what_splits_it() {
    for (of, count) in everything() {
        let all = matrix(of, &State { unit: count, ..State::default() });
        for finding in &of.by(count).findings {
            let word = &told(row(&all, of.dataset[finding.proposition].id.as_str())).verdict;
            if let Rule::Dissolved { by_time, by_scope, .. } = finding.rule {
                assert_eq!(word.contains("time"), by_time > 0, "{word}");
                assert_eq!(word.contains("scope"), by_scope > 0, "{word}");
            }
        }
    }
}

#[test]
fn every_source_has_a_column_in_the_order_of_the_dataset() {
    let columns = matrix(built_in(), &State::default()).columns;
    let shorts: Vec<_> = built_in().dataset.sources.iter().map(|source| source.short.as_str()).collect();
    assert_eq!(columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>(), shorts);
}

#[test]
fn voices_with_four_positions_have_a_column_and_the_others_share_the_last() {
    for of in [story(), built_in()] {
        let comparison = of.by(Count::Voices);
        let positions = |member: &Member| comparison.findings.iter().filter(|f| f.position(*member).is_some()).count();
        let mut loud: Vec<&str> =
            comparison.members.iter().filter(|m| positions(m) >= 4).map(|m| of.name(*m)).collect();
        let columns = matrix(of, &State { unit: Count::Voices, ..State::default() }).columns;
        let (last, named) = columns.split_last().unwrap();
        assert_eq!((last.name.as_str(), &last.open), ("Others", &None));
        let mut names: Vec<&str> = named.iter().map(|column| column.name.as_str()).collect();
        let counts: Vec<_> = named
            .iter()
            .map(|column| {
                let Some(Open::Voice(id)) = &column.open else { panic!("{column:?}") };
                positions(&Member::Voice(of.voice(id).unwrap()))
            })
            .collect();
        assert!(counts.is_sorted_by(|a, b| a >= b), "those who say most come first: {counts:?}");
        loud.sort_unstable();
        names.sort_unstable();
        assert_eq!(names, loud);
    }
}

#[test]
fn a_cell_is_empty_exactly_where_nobody_of_its_column_speaks() {
    for of in [story(), built_in()] {
        let sources = matrix(of, &State::default());
        for row in rows(&sources) {
            for (at, cell) in told(row).cells.iter().enumerate() {
                let source = &of.dataset[SourceIx(at)].id;
                let speaks =
                    of.dataset.claims.iter().any(|claim| claim.proposition == row.id && claim.source == *source);
                assert_eq!(!cell.words.is_empty(), speaks, "{} {source}", row.id);
                assert_eq!(cell.own.is_empty() && cell.reported.is_empty(), !speaks);
            }
        }
    }
}

#[test]
fn what_a_source_reports_stands_apart_and_does_not_count() {
    let sources = matrix(story(), &State::default());
    let shops = &told(row(&sources, "shops")).cells[1];
    assert_eq!((shops.own.as_slice(), shops.reported.as_slice()), (&[][..], &[Mark::Affirms][..]));
    assert_eq!(shops.words, "reports unnamed shopkeepers: affirms");
    let safe = &told(row(&sources, "safe")).cells[1];
    assert_eq!((safe.own.as_slice(), safe.reported.as_slice()), (&[Mark::Denies][..], &[Mark::Affirms][..]));
    assert_eq!(safe.words, "denies; disputes Rivertown Council: affirms");
}

#[test]
fn counting_voices_nothing_stands_apart() {
    for of in [story(), built_in()] {
        let voices = matrix(of, &State { unit: Count::Voices, ..State::default() });
        assert!(rows(&voices).flat_map(|row| &told(row).cells).all(|cell| cell.reported.is_empty()));
        for row in rows(&voices) {
            let at = of.dataset.propositions.iter().position(|p| p.id == row.id).map(PropositionIx).unwrap();
            let speaking = of.by(Count::Voices).finding(at).unwrap().positions.len();
            assert_eq!(told(row).cells.iter().map(|cell| cell.own.len()).sum::<usize>(), speaking, "{}", row.id);
        }
    }
}
