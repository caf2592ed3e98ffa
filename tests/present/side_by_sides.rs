//! Side by side: what the sections hold, what the sentences open.

use std::collections::BTreeSet;

use claim_comparator::compare::{PairClass, agreement};
use claim_comparator::model::{PropositionId, Relay};
use claim_comparator::present::{Compared, Folds, Mark, Phrase, Section, SideBySide, Stand, answered, side_by_side};
use claim_comparator::state::{Action, Count, Open, State, Who, update};

use crate::pairings::pairs;
use crate::{built_in, everything, plain, story};

pub(crate) fn at(of: &Compared, address: &str) -> SideBySide {
    side_by_side(of, &State::from_address(address)).unwrap()
}

pub(crate) fn names(view: &SideBySide) -> [&str; 2] {
    [view.sides[0].name.as_str(), view.sides[1].name.as_str()]
}

fn words(phrases: &[Phrase]) -> String {
    phrases.iter().map(|phrase| phrase.text.as_str()).collect()
}

fn section<'v>(view: &'v SideBySide, name: &str) -> &'v Section {
    view.sections.iter().find(|section| section.name == name).unwrap_or_else(|| panic!("{name}"))
}

#[test]
fn every_proposition_of_a_pair_stands_in_one_section() {
    for (of, count) in everything() {
        for state in pairs(of, count) {
            let view = side_by_side(of, &state).unwrap();
            let (left, right) = state.pair.as_ref().unwrap();
            let member = |id: &str| of.who(&Who::counted(count, id)).unwrap();
            let pair = agreement(&of.dataset, of.by(count), member(left), member(right));
            let id = |at: &claim_comparator::model::PropositionIx| of.dataset[*at].id.clone();
            let expected: BTreeSet<PropositionId> =
                pair.common.iter().chain(&pair.only_a).chain(&pair.only_b).map(id).collect();
            let listed: Vec<_> =
                view.sections.iter().flat_map(|section| &section.facing).map(|of| of.id.clone()).collect();
            assert_eq!(listed.len(), expected.len());
            assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), expected);
            for (class, name) in [
                (PairClass::Conflict, "conflict"),
                (PairClass::FiguresDiffer, "figures-differ"),
                (PairClass::Qualify, "qualified"),
                (PairClass::Changed, "changed"),
                (PairClass::Agree, "agreement"),
            ] {
                let found = view.sections.iter().find(|section| section.name == name);
                let ids: Vec<_> =
                    found.map_or(Vec::new(), |found| found.facing.iter().map(|of| of.id.clone()).collect());
                assert_eq!(ids, pair.of(class).iter().map(id).collect::<Vec<_>>());
            }
        }
    }
}

#[test]
fn what_divides_stands_before_what_unites_and_last_what_one_alone_says() {
    let order = ["conflict", "figures-differ", "qualified", "changed", "agreement", "left", "right"];
    let view = at(story(), "pair=report.gazette");
    let found: Vec<_> = view.sections.iter().map(|section| section.name).collect();
    assert_eq!(found, order);
    for section in &view.sections {
        let alone = ["left", "right"].contains(&section.name);
        assert_eq!(section.folds == Folds::Never, !alone, "{}", section.name);
    }
    let nothing_in_common = at(story(), "pair=report.almanac");
    assert!(nothing_in_common.sections.iter().all(|section| section.folds == Folds::Open));
    assert_eq!(nothing_in_common.overlap.shares, []);
}

#[test]
fn every_number_of_a_class_opens_as_many_propositions() {
    for (of, count) in everything() {
        for state in pairs(of, count) {
            let view = side_by_side(of, &state).unwrap();
            for share in &view.overlap.shares {
                let Open::Reason(asked) = &share.opens else { panic!("{share:?}") };
                let reason = answered(of, count, asked).unwrap();
                assert_eq!(share.number, reason.items.len().to_string());
                assert!(words(&reason.sentences[0]).contains(&share.word), "{reason:?}");
                let other = answered(of, if count == Count::Sources { Count::Voices } else { Count::Sources }, asked);
                assert_eq!(other.as_ref(), Some(&reason), "they are counted as what they are");
            }
            let told = view.overlap.counts.iter().flatten().chain(&view.overlap.chance);
            for phrase in told.filter(|phrase| phrase.opens.is_some()) {
                let Some(Open::Reason(asked)) = &phrase.opens else { panic!("{phrase:?}") };
                assert!(answered(of, count, asked).is_some(), "{}", phrase.text);
            }
            let plain = view.overlap.counts.iter().flatten().filter(|phrase| phrase.opens.is_none());
            let plain: String = plain.map(|phrase| phrase.text.as_str()).collect();
            assert!(!plain.contains(|c: char| c.is_ascii_digit()), "every number opens: {plain}");
            for section in &view.sections {
                let mut opening = section.count.iter().chain(&section.rule).filter(|phrase| phrase.opens.is_some());
                let Some(Phrase { opens: Some(Open::Reason(asked)), text, .. }) = opening.next() else {
                    panic!("{section:?}")
                };
                assert_eq!(words(&section.count), *text);
                let is_in_summary = section.folds != Folds::Never && section.count[0].opens.is_some();
                assert!(!is_in_summary, "what folds a section holds no other control");
                let reason = answered(of, count, asked).unwrap();
                assert_eq!(*text, reason.items.len().to_string());
                assert!(words(&reason.sentences[0]).contains(text), "{reason:?}");
                let shown: Vec<_> = section.facing.iter().map(|facing| &facing.statement).collect();
                assert!(reason.items.iter().all(|item| shown.contains(&&item.title)), "{reason:?}");
            }
        }
    }
}

#[test]
fn the_sentences_say_how_far_they_agree() {
    let view = at(story(), "pair=report.gazette");
    let counts: Vec<_> = view.overlap.counts.iter().map(|sentence| words(sentence)).collect();
    assert_eq!(
        counts,
        [
            "Both take a position on 6 propositions.",
            "They agree on 2 and conflict on 1.",
            "Their figures differ on 1.",
            "One accepts only in part on 1.",
            "They are split by time or scope on 1.",
            "That is agreement on 33 % of 6 common propositions.",
        ]
    );
    assert_eq!(
        words(&view.overlap.chance),
        "Cohen’s kappa, which leaves out what chance alone would give: too few to say. It needs 10 common propositions; the \
         counts stand."
    );
    let kappa = words(&at(built_in(), "pair=kashin-2019.khramchikhin-2019").overlap.chance);
    assert!(kappa.contains("is +0.19, or +0.23 if"), "{kappa}");
    let nothing = at(story(), "pair=report.almanac").overlap;
    assert_eq!(nothing.counts.len(), 1);
    assert!(nothing.chance.is_empty());
}

#[test]
fn one_common_proposition_has_no_share() {
    for state in pairs(built_in(), Count::Voices) {
        let overlap = side_by_side(built_in(), &state).unwrap().overlap;
        let common = overlap.shares.iter().map(|share| share.number.parse::<usize>().unwrap()).sum::<usize>();
        let has_share = overlap.counts.iter().any(|sentence| words(sentence).contains('%'));
        assert_eq!(has_share, common > 1, "{common}");
    }
}

#[test]
fn what_a_source_only_carries_stands_apart() {
    let view = at(story(), "pair=report.gazette");
    let safe = &section(&view, "conflict").facing[0];
    let [report, gazette] = &safe.sides;
    assert_eq!((report.said.len(), report.apart.len()), (1, 0));
    assert_eq!((gazette.said.len(), gazette.apart.len()), (1, 1));
    assert_eq!(gazette.position, Some((Mark::Denies, "denies".into())));
    assert_eq!(gazette.apart[0].stance, Some((Mark::Affirms, "affirms".into())));
    assert_eq!(words(&gazette.apart[0].remarks[0]), "disputes Rivertown Council");
    for (of, count) in everything() {
        for state in pairs(of, count) {
            let view = side_by_side(of, &state).unwrap();
            for facing in view.sections.iter().flat_map(|section| &section.facing) {
                for (stand, side) in facing.sides.iter().zip(&view.sides) {
                    let here = of.dataset.claims.iter().filter(|claim| {
                        let of_side =
                            if count == Count::Sources { claim.source.as_str() } else { claim.voice.as_str() };
                        claim.proposition == facing.id && of_side == side.id
                    });
                    let (counted, apart): (Vec<_>, Vec<_>) = here.partition(|claim| {
                        count == Count::Voices || matches!(claim.relay, Relay::Own | Relay::Endorsed)
                    });
                    assert_eq!((stand.said.len(), stand.apart.len()), (counted.len(), apart.len()));
                    assert_eq!(stand.position.is_none(), counted.is_empty());
                }
            }
        }
    }
}

#[test]
fn the_words_of_the_sources_are_whole() {
    let fragments = |stand: &Stand| -> BTreeSet<String> {
        let said = stand.said.iter().chain(&stand.apart).flat_map(|said| &said.fragments);
        said.map(|pieces| pieces.iter().map(|piece| piece.text.as_str()).collect()).collect()
    };
    for (of, count) in everything() {
        let exact = |facing: &claim_comparator::present::Facing| -> BTreeSet<String> {
            let claims = of.dataset.claims.iter().filter(|claim| claim.proposition == facing.id);
            claims.flat_map(|claim| claim.evidence.iter().map(|fragment| fragment.exact.clone())).collect()
        };
        for state in pairs(of, count) {
            let view = side_by_side(of, &state).unwrap();
            for facing in view.sections.iter().flat_map(|section| &section.facing) {
                assert!(facing.sides.iter().all(|side| fragments(side).is_subset(&exact(facing))));
            }
        }
    }
}

#[test]
fn what_tells_two_apart_is_said() {
    let view = at(story(), "pair=report.gazette");
    let because = |name: &str| section(&view, name).facing[0].because.clone();
    assert_eq!(because("changed"), "Opposed, but of periods that share no day.");
    assert_eq!(because("figures-differ"), "The figures lie further apart than the tolerance.");
    assert_eq!(because("conflict"), "");
    let facts = |side: &Stand| {
        let facts = side.said[0].facts.iter();
        facts.map(|(label, fact)| (label.clone(), plain(fact))).collect::<Vec<_>>()
    };
    let [report, gazette] = &section(&view, "figures-differ").facing[0].sides;
    assert_eq!(facts(report), [("Value".to_owned(), "about 2,000,000 EUR".to_owned())]);
    assert_eq!(facts(gazette), [("Value".to_owned(), "3,100,000 EUR (with land)".to_owned())]);
    let said = words(&section(&view, "changed").facing[0].sides[0].said[0].remarks[0]);
    assert_eq!(said, "said 15 June 2021");
}

#[test]
fn filters_hold_and_the_counts_stay() {
    let (of, whole) = (story(), at(story(), "pair=report.gazette"));
    let filtered = at(of, "pair=report.gazette&topic=money");
    assert_eq!(filtered.overlap, whole.overlap);
    let shown: Vec<_> = filtered.sections.iter().map(|section| (section.name, words(&section.count))).collect();
    assert_eq!(shown, [("figures-differ", "1".to_owned()), ("right", "1".to_owned())]);
    assert!(filtered.found.unwrap().starts_with("2 of 8 propositions shown"));
    assert_eq!((whole.found, whole.is_filtered_empty), (None, false));
    let searched = at(of, "pair=report.gazette&q=riders");
    assert_eq!(words(&section(&searched, "agreement").count), "1 of 2");
    let nothing = at(of, "pair=report.gazette&q=zzzzz");
    assert!(nothing.is_filtered_empty && nothing.sections.is_empty());
}

#[test]
fn swapping_mirrors_everything() {
    for (of, count) in everything() {
        for state in pairs(of, count) {
            let (left, right) = state.pair.clone().unwrap();
            let swapped = update(&state, Action::Compare(right, left)).unwrap();
            let (view, mirrored) = (side_by_side(of, &state).unwrap(), side_by_side(of, &swapped).unwrap());
            let numbers =
                |view: &SideBySide| view.overlap.shares.iter().map(|share| share.permille).collect::<Vec<_>>();
            assert_eq!(numbers(&view), numbers(&mirrored));
            let stands = |view: &SideBySide, at: usize| -> Vec<_> {
                let facing = view.sections.iter().flat_map(|section| &section.facing);
                let told = facing.map(|of| (of.id.as_str().to_owned(), of.sides[at].position.clone()));
                told.collect::<std::collections::BTreeMap<_, _>>().into_iter().collect()
            };
            assert_eq!(stands(&view, 0), stands(&mirrored, 1));
        }
    }
}
