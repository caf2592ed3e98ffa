//! The first view that a build works out answers as the comparison does.

use claim_comparator::compare::Verdict;
use claim_comparator::model::Kind;
use claim_comparator::present::{Compared, Front, Shown};
use claim_comparator::state::{Density, Filter, Sort, State, VERDICTS};
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::{option, prop_assert, prop_assert_eq, proptest, sample};

use crate::{built_in, story};

/// A first view as a build carries it.
fn front(of: &Compared) -> Front {
    let made = Front::of(of).unwrap();
    let unpacked = Front::unpacked(&made.packed()).unwrap();
    assert_eq!(unpacked, made);
    unpacked
}

#[test]
fn the_head_of_the_page_is_the_same() {
    for of in [story(), built_in()] {
        let (front, first) = (front(of), State::default());
        assert_eq!(front.title(), of.title());
        assert_eq!(front.size(), of.size());
        assert_eq!(front.summary(&first), of.summary(&first));
        assert_eq!(front.lean_plot(&first), of.lean_plot(&first));
        assert_eq!(front.disputes(&first), of.disputes(&first));
    }
}

#[test]
fn bytes_of_another_build_are_no_first_view() {
    let packed = Front::of(story()).unwrap().packed();
    assert!(Front::unpacked(&packed[..packed.len() - 1]).is_none());
    assert!(Front::unpacked(&[]).is_none());
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
    let sorts = vec![Sort::Topic, Sort::Contestedness, Sort::Voices, Sort::Diagnosticity];
    (filter(of), sample::select(sorts), any::<bool>()).prop_map(|(filter, sort, compact)| State {
        filter,
        sort,
        density: if compact { Density::Compact } else { Density::Regular },
        ..State::default()
    })
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
    prop_assert_eq!(fronted, compared);
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
