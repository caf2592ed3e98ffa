//! Side by side: who stands there, and what is said where nobody can.

use claim_comparator::compare::agreement;
use claim_comparator::present::{Compared, answered, side_by_side};
use claim_comparator::state::{Action, Asked, Count, State, Taken, View, Who};

use crate::side_by_sides::{at, names};
use crate::{built_in, everything, story};

/// Every two who take a position, as a state; of many, everybody with the next one both ways round.
pub(crate) fn pairs(of: &Compared, count: Count) -> Vec<State> {
    let (all, members) = (all_pairs(of, count), of.by(count).members.len());
    let is_next = |at: usize| {
        let (left, right) = (at / (members - 1), at % (members - 1)); // the left one itself is left out on the right
        left == right || left == right + 1
    };
    let few = members < 8;
    all.into_iter().enumerate().filter(|(at, _)| few || is_next(*at)).map(|(_, state)| state).collect()
}

/// Every two who take a position, as a state.
fn all_pairs(of: &Compared, count: Count) -> Vec<State> {
    let ids: Vec<String> = of.by(count).members.iter().map(|member| of.named(*member).id().to_owned()).collect();
    let pairs = ids.iter().flat_map(|left| ids.iter().map(move |right| (left.clone(), right.clone())));
    let state = |pair| State { unit: count, pair: Some(pair), ..State::default() };
    pairs.filter(|(left, right)| left != right).map(state).collect()
}

#[test]
fn without_a_choice_those_stand_there_who_have_most_in_common() {
    for (of, count) in everything() {
        let view = side_by_side(of, &State { unit: count, ..State::default() }).unwrap();
        let common = |state: &State| {
            let (left, right) = state.pair.as_ref().unwrap();
            let member = |id: &str| of.who(&Who::counted(count, id)).unwrap();
            agreement(&of.dataset, of.by(count), member(left), member(right)).common.len()
        };
        let chosen = State { pair: Some((view.sides[0].id.clone(), view.sides[1].id.clone())), ..State::default() };
        let all = all_pairs(of, count);
        let most = all.iter().map(common).max().unwrap();
        assert_eq!(common(&chosen), most);
        let first = all.into_iter().find(|state| common(state) == most).unwrap();
        assert_eq!(chosen.pair, first.pair, "the first among equals");
        assert_eq!(view.notice, None);
    }
}

#[test]
fn a_link_that_names_somebody_unknown_says_so_and_shows_somebody_else() {
    let of = story();
    for (address, shown, said) in [
        ("pair=gazette.nobody", ["Gazette", "Report"], "The link names nobody,"),
        ("pair=nobody.gazette", ["Report", "Gazette"], "The link names nobody,"),
        ("pair=nobody.noone", ["Report", "Gazette"], "The link names nobody and noone,"),
        ("pair=gazette.gazette", ["Gazette", "Report"], "The link sets Gazette beside itself."),
    ] {
        let view = at(of, address);
        assert_eq!(names(&view), shown, "{address}");
        assert!(view.notice.unwrap().starts_with(said), "{address}");
    }
    assert_eq!(at(of, "pair=gazette.report").notice, None);
}

#[test]
fn a_link_that_names_one_alone_says_so() {
    for (address, shown) in [("pair=gazette", ["Gazette", "Report"]), ("pair=nobody", ["Report", "Gazette"])] {
        let view = at(story(), address);
        assert_eq!(names(&view), shown, "{address}");
        assert_eq!(view.notice.unwrap(), "The link names one side only. The page chose who stands there.");
    }
    let dotted = at(story(), "pair=gazette.no.body").notice.unwrap();
    assert!(dotted.starts_with("The link names no.body, which this dataset does not have."), "{dotted}");
}

#[test]
fn counting_otherwise_keeps_a_pair_of_sources_with_one_author_each() {
    let pair = "pair=khramchikhin-2019.kashin-2019";
    let voices = at(built_in(), &format!("by=voices&{pair}"));
    let authors = ["khramchikhin-2019", "kashin-2019"].map(|id| {
        let source = built_in().dataset.sources.iter().find(|source| source.id.as_str() == id).unwrap();
        source.author_voices[0].as_str().to_owned()
    });
    assert_eq!(voices.sides.each_ref().map(|side| side.id.clone()), authors);
    assert_eq!(voices.notice, None);
    let back = at(built_in(), &format!("pair={}.{}", authors[0], authors[1]));
    assert_eq!(back.sides.each_ref().map(|side| side.id.as_str()), ["khramchikhin-2019", "kashin-2019"]);
    assert_eq!(back.notice, None);
}

#[test]
fn whoever_nobody_counted_stands_for_is_named() {
    let of = built_in();
    let quoted = |voice: &&claim_comparator::model::Voice| {
        !of.dataset.sources.iter().any(|source| source.author_voices.contains(&voice.id))
    };
    let voice = of.dataset.voices.iter().find(quoted).unwrap();
    let notice = at(of, &format!("pair=kashin-2019.{}", voice.id)).notice.unwrap();
    assert!(notice.contains(&format!("no one source that stands for the voice {}.", voice.name)), "{notice}");
}

#[test]
fn everybody_who_takes_a_position_can_be_chosen() {
    for (of, count) in everything() {
        for state in pairs(of, count) {
            for side in side_by_side(of, &state).unwrap().sides {
                let ids: Vec<_> = side.choices.iter().map(|(id, _)| id.clone()).collect();
                let members = of.by(count).members.iter().map(|member| of.named(*member).id().to_owned());
                assert_eq!(ids, members.collect::<Vec<_>>());
            }
        }
    }
    let choices = &at(story(), "pair=report.gazette").sides[0].choices;
    let labels: Vec<_> = choices.iter().map(|(_, label)| label.as_str()).collect();
    assert_eq!(labels, ["Report, 6 in common", "Gazette", "Almanac, 0 in common"]);
}

#[test]
fn the_link_names_the_pair_and_leads_back_to_it() {
    for (of, count) in everything() {
        for state in pairs(of, count) {
            let view = side_by_side(of, &state).unwrap();
            let visited = State::from_address(&view.address);
            assert_eq!((visited.view, visited.unit, &visited.pair), (View::SideBySide, count, &state.pair));
        }
    }
    let chosen = at(story(), "view=side-by-side&q=lanes&without=claim.report-safe");
    assert_eq!(chosen.address, "view=side-by-side&pair=report.gazette&without=claim.report-safe");
}

#[test]
fn it_takes_two() {
    let taken = [Taken::Source("gazette".into()), Taken::Source("almanac".into())];
    let alone = story().without(&taken);
    let state = State { without: taken.to_vec(), ..State::default() };
    let view = side_by_side(&alone, &state).unwrap_err();
    assert!(view.reason.starts_with("Report is the only source"), "{}", view.reason);
    assert_eq!(view.ways.iter().map(|(_, way)| way.clone()).collect::<Vec<_>>(), [Action::PutAllBack]);
    let nobody = story().without(&["report", "gazette", "almanac"].map(|id| Taken::Source(id.into())));
    let view = side_by_side(&nobody, &State::default()).unwrap_err();
    assert!(view.reason.starts_with("Nobody") && view.ways.is_empty());
    let one_source = story().without(&[Taken::Source("report".into()), Taken::Source("almanac".into())]);
    let view = side_by_side(&one_source, &State::default()).unwrap_err();
    assert_eq!(view.ways.iter().map(|(_, way)| way.clone()).collect::<Vec<_>>(), [Action::CountBy(Count::Voices)]);
}

#[test]
fn who_takes_no_position_any_more_still_stands_where_the_link_says() {
    let without = story().without(&[Taken::Source("gazette".into())]);
    let view = at(&without, "pair=report.gazette");
    assert_eq!(names(&view), ["Report", "Gazette"]);
    assert_eq!(view.sections.len(), 1);
    assert!(view.sides[1].choices.iter().any(|(id, _)| id == "gazette"));
    assert_eq!(answered(&without, Count::Sources, &Asked::Table(claim_comparator::state::Aspect::Agreed)), None);
}
