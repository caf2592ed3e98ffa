//! The matrix: order, columns, cells.

use claim_comparator::compare::Member;
use claim_comparator::model::{PropositionIx, SourceIx};
use claim_comparator::present::{Mark, Matrix, Row, matrix};
use claim_comparator::state::{Count, Open, Sort, State};

use crate::{built_in, everything, story};

fn rows(matrix: &Matrix) -> impl Iterator<Item = &Row> {
    matrix.groups.iter().flat_map(|group| group.rows.iter().map(AsRef::as_ref))
}

fn row<'m>(matrix: &'m Matrix, id: &str) -> &'m Row {
    rows(matrix).find(|row| row.id.as_str() == id).unwrap()
}

#[test]
fn the_most_contested_come_first_and_nothing_is_lost() {
    for (of, count) in everything() {
        let by_topic = matrix(of, &State { unit: count, ..State::default() });
        let contested = matrix(of, &State { unit: count, sort: Sort::Contestedness, ..State::default() });
        let percents: Vec<_> = rows(&contested).map(|row| row.contested.map(|(percent, _)| percent)).collect();
        assert!(percents.is_sorted_by(|a, b| a >= b), "{percents:?}");
        let ids = |matrix: &Matrix| {
            let mut ids: Vec<_> = rows(matrix).map(|row| row.id.clone()).collect();
            ids.sort();
            ids
        };
        assert_eq!(ids(&by_topic), ids(&contested));
        assert!(by_topic.groups.iter().all(|group| group.label.is_some()));
        assert_eq!(contested.groups.len(), 1);
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
            for (at, cell) in row.cells.iter().enumerate() {
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
    let shops = &row(&sources, "shops").cells[1];
    assert_eq!((shops.own.as_slice(), shops.reported.as_slice()), (&[][..], &[Mark::Affirms][..]));
    assert_eq!(shops.words, "reports unnamed shopkeepers: affirms");
    let safe = &row(&sources, "safe").cells[1];
    assert_eq!((safe.own.as_slice(), safe.reported.as_slice()), (&[Mark::Denies][..], &[Mark::Affirms][..]));
    assert_eq!(safe.words, "denies; disputes Rivertown Council: affirms");
}

#[test]
fn counting_voices_nothing_stands_apart() {
    for of in [story(), built_in()] {
        let voices = matrix(of, &State { unit: Count::Voices, ..State::default() });
        assert!(rows(&voices).flat_map(|row| &row.cells).all(|cell| cell.reported.is_empty()));
        for row in rows(&voices) {
            let at = of.dataset.propositions.iter().position(|p| p.id == row.id).map(PropositionIx).unwrap();
            let speaking = of.by(Count::Voices).finding(at).unwrap().positions.len();
            assert_eq!(row.cells.iter().map(|cell| cell.own.len()).sum::<usize>(), speaking, "{}", row.id);
        }
    }
}
