//! The detail: camps, cards, what became of a forecast.

use std::collections::BTreeSet;

use claim_comparator::model::{Relay, Stance};
use claim_comparator::present::{Detail, Mark, profile};
use claim_comparator::state::{Count, Open};

use crate::{everything, plain, story};

#[test]
fn camps_hold_every_claim_once_under_its_stance() {
    for (of, count) in everything() {
        for proposition in &of.dataset.propositions {
            let detail = Detail::of(of, count, &proposition.id).unwrap();
            let mut held = BTreeSet::new();
            for camp in &detail.camps {
                for card in &camp.claims {
                    assert_eq!(card.mark, camp.mark);
                    assert!(held.insert(card.id.clone()), "{} stands twice", card.id);
                }
            }
            let claims = of.dataset.claims.iter().filter(|claim| claim.proposition == proposition.id);
            assert_eq!(held, claims.map(|claim| claim.id.clone()).collect(), "{}", proposition.id);
        }
    }
}

#[test]
fn a_card_counts_unless_its_source_only_carries_it() {
    for (of, count) in everything() {
        for claim in &of.dataset.claims {
            let detail = Detail::of(of, count, &claim.proposition).unwrap();
            let card = detail.camps.iter().flat_map(|camp| &camp.claims).find(|card| card.id == claim.id).unwrap();
            let own = matches!(claim.relay, Relay::Own | Relay::Endorsed);
            assert_eq!(card.counts, count == Count::Voices || own, "{}", claim.id);
            assert_eq!(card.mark, Mark::of(claim.stance));
            assert_eq!(card.facts.iter().any(|(label, _)| label == "Condition"), claim.condition.is_some());
            assert_eq!(card.fragments.len(), claim.evidence.len());
        }
    }
}

#[test]
fn those_that_count_stand_before_those_that_do_not() {
    for (of, count) in everything() {
        for proposition in &of.dataset.propositions {
            for camp in Detail::of(of, count, &proposition.id).unwrap().camps {
                assert!(camp.claims.is_sorted_by(|a, b| a.counts >= b.counts), "{}", proposition.id);
            }
        }
    }
}

#[test]
fn a_card_says_through_whom_where_when_and_on_what_condition() {
    let detail = Detail::of(story(), Count::Sources, &"safe".into()).unwrap();
    let [affirming, _] = detail.camps.as_slice() else { panic!("{:?}", detail.camps) };
    let [own, disputed] = affirming.claims.as_slice() else { panic!("{affirming:?}") };
    assert_eq!(plain(&own.place), "Report, Findings, p. iv, ¶ 7");
    assert_eq!((own.said.as_str(), own.relay.as_str(), own.via.as_deref()), ("15 June 2021", "own words", None));
    assert_eq!((disputed.said.as_str(), disputed.relay.as_str()), ("August 2021", "disputed"));
    assert_eq!(disputed.via.as_deref(), Some("through Ada Okafor"));
    let liked = Detail::of(story(), Count::Sources, &"liked".into()).unwrap();
    let qualifying = liked.camps.iter().find(|camp| camp.mark == Mark::of(Stance::Qualifies)).unwrap();
    let (label, condition) = &qualifying.claims[0].facts[0];
    assert_eq!((label.as_str(), plain(condition).as_str()), ("Condition", "only in summer"));
}

#[test]
fn a_forecast_is_overtaken_by_a_later_fact_that_opens() {
    let detail = Detail::of(story(), Count::Sources, &"double".into()).unwrap();
    let (word, _, lines) = detail.outcome.unwrap();
    assert_eq!(word, "overtaken");
    let said = plain(&lines[0]);
    assert_eq!((lines.len(), said.as_str()), (1, "Overtaken by: Cycling fell by half. (30 January 2024, inferred)"));
    assert_eq!(lines[0][1].opens, Some(Open::Proposition("halved".into())));
}

#[test]
fn independence_is_never_asserted() {
    for (of, count) in everything() {
        for proposition in &of.dataset.propositions {
            let text = Detail::of(of, count, &proposition.id).unwrap().independence;
            assert!(text.is_empty() || text.starts_with("At most "), "{text}");
        }
    }
    let linked = Detail::of(story(), Count::Voices, &"safe".into()).unwrap().independence;
    assert_eq!(linked, "At most 2 independent voices. Ada Okafor speaks for Rivertown Council.");
    let echo = Detail::of(story(), Count::Voices, &"wide".into()).unwrap().independence;
    assert_eq!(echo, "At most 1 independent voice. Ada Okafor is heard in Report and Gazette and counts once.");
}

#[test]
fn a_profile_holds_every_claim_of_its_source_or_voice() {
    for (of, count) in everything() {
        for source in &of.dataset.sources {
            let claims = profile(of, count, &Open::Source(source.id.clone())).unwrap().claims;
            assert_eq!(claims.len(), of.dataset.claims.iter().filter(|claim| claim.source == source.id).count());
        }
        for voice in &of.dataset.voices {
            let claims = profile(of, count, &Open::Voice(voice.id.clone())).unwrap().claims;
            assert_eq!(claims.len(), of.dataset.claims.iter().filter(|claim| claim.voice == voice.id).count());
        }
    }
}

#[test]
fn what_the_dataset_does_not_have_is_none() {
    for (of, count) in everything() {
        assert_eq!(Detail::of(of, count, &"no-such".into()), None);
        assert_eq!(profile(of, count, &Open::Voice("no-such".into())), None);
        assert_eq!(profile(of, count, &Open::Source("no-such".into())), None);
    }
}
