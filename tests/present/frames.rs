//! The page's frame: the toolbar's choices, the summary, the size of camps.

use std::collections::BTreeSet;

use claim_comparator::compare::Verdict;
use claim_comparator::load::load;
use claim_comparator::model::{PropositionIx, Relay};
use claim_comparator::present::{Choices, Compared, Detail, Phrase, choices, matrix, summary};
use claim_comparator::state::{Count, Filter, State};

use crate::{everything, plain, story};

fn offered(of: &Compared, address: &str) -> Choices {
    let state = State::from_address(address);
    choices(of, &state, &matrix(of, &state))
}

fn of(json: &str) -> Compared {
    let loaded = load(json.as_bytes()).unwrap();
    assert_eq!(loaded.issues, []);
    Compared::new(loaded.dataset)
}

fn conditions(active: &[Vec<Phrase>]) -> Vec<String> {
    active.iter().map(|condition| plain(condition)).collect()
}

#[test]
fn every_condition_is_said_in_words() {
    let active = offered(story(), "q=+lanes+&verdict=conflict.echo&topic=use&kind=assessment&reading=show").active;
    assert_eq!(
        conditions(&active),
        [
            "Search: lanes",
            "Verdict: conflict",
            "Verdict: echo",
            "Topic: Use",
            "Kind: Assessments",
            "Bears on: For show"
        ]
    );
    assert!(offered(story(), "").active.is_empty());
    assert_eq!(conditions(&offered(story(), "topic=no-such").active), ["Topic: no-such"]);
}

/// What a split is said to come of: `split (time or scope)`.
fn ways(word: &str) -> BTreeSet<String> {
    let ways = word.strip_prefix("split (").and_then(|ways| ways.strip_suffix(')')).unwrap_or_else(|| panic!("{word}"));
    ways.replace(" or ", ", ").replace(" and ", ", ").split(", ").map(str::to_owned).collect()
}

#[test]
fn the_word_of_a_class_fits_every_proposition_in_it() {
    for (of, count) in everything() {
        let state = State { unit: count, ..State::default() };
        let all = choices(of, &state, &matrix(of, &state));
        for choice in &all.verdicts {
            let members: Vec<_> = of.by(count).findings.iter().filter(|f| f.verdict == choice.verdict).collect();
            assert_eq!(members.len(), choice.count);
            match choice.verdict {
                Verdict::Unaddressed => {
                    let silent = members.iter().filter(|finding| finding.apart.is_empty()).count();
                    assert_eq!(choice.word.contains("unaddressed"), silent > 0, "{}", choice.word);
                    assert_eq!(choice.word.contains("reported"), silent < members.len(), "{}", choice.word);
                }
                Verdict::Changed => {
                    let detail = |at: PropositionIx| Detail::of(of, count, &of.dataset[at].id).unwrap();
                    let words = members.iter().flat_map(|finding| ways(&detail(finding.proposition).ruling.word));
                    let said: BTreeSet<String> = words.collect();
                    assert_eq!(ways(&choice.word), said, "{}", choice.word);
                }
                _ => {}
            }
        }
    }
}

#[test]
fn camps_tell_what_counts_from_what_is_carried() {
    for (of, count) in everything() {
        for finding in &of.by(count).findings {
            let detail = Detail::of(of, count, &of.dataset[finding.proposition].id).unwrap();
            for camp in &detail.camps {
                let counted = camp.claims.iter().filter(|card| card.counts).count();
                let apart = camp.claims.len() - counted;
                let relayed = |relay| {
                    let claims = camp.claims.iter().filter(|card| !card.counts);
                    claims.filter(|card| of.dataset[of.claim(&card.id).unwrap()].relay == relay).count()
                };
                let how = match (relayed(Relay::Reported), relayed(Relay::Disputed)) {
                    (_, 0) => "reported",
                    (0, _) => "disputed",
                    _ => "reported or disputed",
                };
                let expected = match (counted, apart) {
                    (counted, 0) => counted.to_string(),
                    (0, apart) => format!("{apart} {how}"),
                    (counted, apart) => format!("{counted} and {apart} {how}"),
                };
                assert_eq!(camp.size, expected);
            }
        }
    }
}

fn said(of: &Compared, count: Count) -> String {
    plain(&summary(of, count))
}

#[test]
fn chips_count_what_meets_every_other_condition() {
    for (of, count) in everything() {
        for others in ["", "q=a", "kind=forecast", "q=zzzzz", "kind=fact&q=b"] {
            let filtered = |verdicts: Vec<Verdict>| {
                let state = State { unit: count, ..State::from_address(others) };
                let filter = Filter { verdicts, ..state.filter.clone() };
                let state = State { filter, ..state };
                let rows = matrix(of, &state);
                (choices(of, &state, &rows), rows.shown)
            };
            let (all, shown) = filtered(Vec::new());
            assert_eq!(all.verdicts.iter().map(|chip| chip.count).sum::<usize>(), shown, "{others}");
            for chip in &all.verdicts {
                let (pressed, shown) = filtered(vec![chip.verdict]);
                assert_eq!(shown, chip.count, "{others}, {}", chip.word);
                let counts = |choices: &Choices| choices.verdicts.iter().map(|chip| chip.count).collect::<Vec<_>>();
                assert_eq!(counts(&pressed), counts(&all), "{others}, {}: pressing a chip changes no count", chip.word);
            }
        }
    }
}

#[test]
fn the_summary_fits_few_and_many() {
    let mut nothing = story().dataset.clone();
    nothing.sources.clear();
    nothing.voices.clear();
    nothing.propositions.clear();
    nothing.claims.clear();
    let empty = Compared::new(nothing);
    assert_eq!(
        said(&empty, Count::Sources),
        "0 sources carry 0 voices with 0 claims on 0 propositions. Nobody takes a position."
    );
    assert_eq!(offered(&empty, "").found, "No propositions");
    let one = of(
        r#"{"format":"claim-comparator/1","title":"One","sources":[{"id":"s","short":"S","title":"S","issued":"2020","author_voices":["v"]}],
        "voices":[{"id":"v","name":"V","kind":"person"}],"topics":[{"id":"t","label":"T"}],
        "propositions":[{"id":"p","topic":"t","kind":"forecast","statement":"It will rain."}],
        "claims":[{"id":"c","source":"s","voice":"v","proposition":"p","stance":"affirms","relay":"own","certainty":"asserted","evidence":[{"exact":"rain"}]}]}"#,
    );
    assert_eq!(
        said(&one, Count::Sources),
        "1 source carries 1 voice with 1 claim on 1 proposition. With a single source there is nothing to agree or conflict \
         with: 1 on one source alone. 1 forecast is open."
    );
    assert_eq!(offered(&one, "").found, "The only proposition");
    assert!(offered(&one, "").orders.iter().all(|(_, word)| word != "Tells readings apart"));
}
