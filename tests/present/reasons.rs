//! Reasons name those who made a rule fit, and nobody else.

use claim_comparator::compare::Rule;
use claim_comparator::present::{Detail, words};
use claim_comparator::state::Count;

use crate::{built_in, everything, story};

fn because(count: Count, id: &str) -> String {
    Detail::of(story(), count, &id.into()).unwrap().ruling.because
}

#[test]
fn every_rule_has_its_sentence() {
    use Count::{Sources, Voices};
    for (count, id, sentence) in [
        (Sources, "safe", "Affirmed by Report, denied by Gazette."),
        (Voices, "safe", "Affirmed by Ada Okafor and Rivertown Council, denied by Bo Lund."),
        (Sources, "liked", "Affirmed by Report, accepted only in part or under a condition by Gazette."),
        (Sources, "more", "2 sources affirm it and none says otherwise: Report and Gazette."),
        (Sources, "quiet", "Affirmed by Report, denied by Gazette, but they speak of different times."),
        (Sources, "halved", "Only Almanac takes a position."),
        (Voices, "halved", "Heard from Eve Ridge only, in one source (Almanac)."),
        (Voices, "wide", "Ada Okafor, heard in 2 sources (Report and Gazette): one voice, not 2."),
        (Sources, "cost", "The figures of Report and Gazette differ."),
        (Sources, "shops", "No source takes a position of its own. Reported: unnamed shopkeepers."),
    ] {
        assert_eq!(because(count, id), sentence, "{id} by {count:?}");
    }
}

#[test]
fn a_conflict_names_both_camps_and_no_third() {
    for (of, count) in everything() {
        for finding in &of.by(count).findings {
            let Rule::Opposition { affirming, denying } = &finding.rule else { continue };
            let camps = [affirming, denying].map(|claims| of.names(count, claims));
            assert!(camps.iter().all(|camp| !camp.is_empty()));
            let id = &of.dataset[finding.proposition].id;
            let because = Detail::of(of, count, id).unwrap().ruling.because;
            for camp in camps {
                assert!(because.contains(&words::listed(&of.words, &camp)), "{because}");
            }
        }
    }
}

#[test]
fn the_worth_of_the_first_patrol_divides_kashin_and_khramchikhin() {
    let detail = Detail::of(built_in(), Count::Sources, &"patrol-2019-worth".into()).unwrap();
    assert_eq!(detail.ruling.word, "conflict");
    assert_eq!(detail.ruling.because, "Affirmed by Kashin, denied by Khramchikhin.");
}

#[test]
fn the_two_camps_stand_first_and_whoever_qualifies_comes_after() {
    let detail = Detail::of(built_in(), Count::Voices, &"mutual-trust".into()).unwrap();
    let stances: Vec<_> = detail.camps.iter().map(|camp| camp.stance.as_str()).collect();
    assert_eq!(stances, ["affirms", "denies", "qualifies"]);
}
