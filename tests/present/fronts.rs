//! The first view that a build works out answers as the comparison does.

use std::rc::Rc;

use claim_comparator::compare::Verdict;
use claim_comparator::model::Kind;
use claim_comparator::present::{Compared, Front, Matrix, Row, RowContent, Shown};
use claim_comparator::state::{Density, Filter, Sort, State, VERDICTS, View};
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::{option, prop_assert, prop_assert_eq, proptest, sample};

use crate::{built_in, story};

/// A first view as a build carries it.
fn front(of: &Compared) -> Front {
    let made = Front::of(of).unwrap();
    let unpacked = Front::unpacked(&made.packed(), &statements(of)).unwrap();
    assert_eq!(unpacked, made);
    unpacked
}

/// The statements as they stand in the page.
fn statements(of: &Compared) -> Vec<String> {
    rows(&of.matrix(&State::default()))
        .map(|row| of.dataset[of.proposition(&row.id).unwrap()].statement.clone())
        .collect()
}

fn rows(matrix: &Matrix) -> impl Iterator<Item = &Row> {
    matrix.groups.iter().flat_map(|group| group.rows.iter().map(AsRef::as_ref))
}

#[test]
fn the_head_of_the_page_is_the_same() {
    for of in [story(), built_in()] {
        let (front, first) = (front(of), State::default());
        assert_eq!(front.title(), of.title());
        assert_eq!(front.size(), of.size());
        assert_eq!(front.summary(&first), of.summary(&first));
        let other = State { view: View::Sources, ..State::default() };
        let said = |of: &dyn Shown| of.summary(&other).iter().map(|phrase| phrase.text.as_str()).collect::<String>();
        assert_eq!(said(&front).trim_end(), said(of));
        assert_eq!(front.lean_plot(&first), of.lean_plot(&first));
        assert_eq!(front.disputes(&first), of.disputes(&first));
    }
}

#[test]
fn bytes_of_another_build_are_no_first_view() {
    let packed = Front::of(story()).unwrap().packed();
    let statements = statements(story());
    assert!(Front::unpacked(&packed[..packed.len() - 1], &statements).is_none());
    assert!(Front::unpacked(&[], &statements).is_none());
    assert!(Front::unpacked(&packed, &statements[1..]).is_none(), "the page has other rows");
}

/// The keys, or keys with values, that the shell leaves to the first program.
fn of_the_first() -> Vec<String> {
    let shell = include_str!("../../src/embed/shell/wanted.js");
    let (_, list) = shell.split_once("const OF_THE_FIRST = [").unwrap();
    let (list, _) = list.split_once(']').unwrap();
    list.split(',').map(|word| word.trim().trim_matches('\'').to_owned()).collect()
}

#[test]
fn the_shell_and_the_first_program_agree_on_what_is_enough() {
    let known = of_the_first();
    let addresses = [
        "view=matrix",
        "view=timeline",
        "by=sources",
        "by=voices",
        "sort=topic",
        "sort=contestedness",
        "sort=voices",
        "sort=diagnosticity",
        "density=compact",
        "q=patrol",
        "verdict=conflict",
        "topic=t",
        "kind=fact",
        "reading=r",
        "between=a.b",
        "without=claim.c",
        "lang=en",
        "lang=de",
        "open=guide",
    ];
    for address in addresses {
        let (key, _) = address.split_once('=').unwrap();
        let left = known.iter().any(|known| known == key || known == address);
        assert_eq!(Front::is_enough_for(&State::from_address(address)), left, "{address}");
    }
}

fn filter(of: &'static Compared) -> impl Strategy<Value = Filter> {
    let topics: Vec<_> = of.dataset.topics.iter().map(|topic| topic.id.clone()).chain(["none".into()]).collect();
    let readings: Vec<_> =
        of.dataset.readings.iter().map(|reading| reading.id.clone()).chain(["none".into()]).collect();
    (
        prop_oneof![8 => "", 4 => "[a-zA-Z]{1,3}( [a-z]{1,2})?", 1 => any::<String>()],
        sample::subsequence(VERDICTS.to_vec(), 0..3),
        option::weighted(0.3, sample::select(topics)),
        option::weighted(0.3, sample::select(vec![Kind::Fact, Kind::Assessment, Kind::Forecast])),
        option::weighted(0.3, sample::select(readings)),
    )
        .prop_map(|(query, verdicts, topic, kind, reading): (String, Vec<Verdict>, _, _, _)| Filter {
            query,
            verdicts,
            topic,
            kind,
            reading,
        })
}

fn state(of: &'static Compared) -> impl Strategy<Value = State> {
    (filter(of), sample::select(vec![Sort::Topic, Sort::Contestedness]), any::<bool>()).prop_map(
        |(filter, sort, compact)| State {
            filter,
            sort,
            density: if compact { Density::Compact } else { Density::Regular },
            ..State::default()
        },
    )
}

/// A matrix whose rows stand in the page as it was built.
fn standing(of: &Compared, matrix: &Matrix) -> Matrix {
    let first = of.matrix(&State::default());
    let at = |row: &Row| rows(&first).position(|first| first.id == row.id).unwrap();
    let mut matrix = matrix.clone();
    for row in matrix.groups.iter_mut().flat_map(|group| &mut group.rows) {
        let content = RowContent::Standing(at(row));
        *row = Rc::new(Row { content, ..Row::clone(row) });
    }
    matrix
}

fn is_alike(
    of: &'static Compared,
    front: &Front,
    before: &State,
    now: &State,
) -> Result<(), proptest::test_runner::TestCaseError> {
    prop_assert!(Front::is_enough_for(now));
    let (fronted, compared) = (front.matrix(now), of.matrix(now));
    prop_assert_eq!(front.choices(now, &fronted), of.choices(now, &compared));
    prop_assert_eq!(fronted, standing(of, &compared));
    prop_assert_eq!(front.announcement(before, now), of.announcement(before, now));
    Ok(())
}

proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(64))]

    #[test]
    fn a_first_view_shows_what_the_comparison_shows(before in state(built_in()), now in state(built_in())) {
        thread_local!(static FRONT: Front = front(built_in()));
        FRONT.with(|front| is_alike(built_in(), front, &before, &now))?;
    }

    #[test]
    fn so_does_that_of_the_story(before in state(story()), now in state(story())) {
        thread_local!(static FRONT: Front = front(story()));
        FRONT.with(|front| is_alike(story(), front, &before, &now))?;
    }
}
