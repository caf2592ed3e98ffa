//! The sources: the map counts what a pair's reason counts, filters hold, and every number of a portrait opens to as many as it says.

use claim_comparator::compare::{PairClass, agreement};
use claim_comparator::load::load;
use claim_comparator::present::{
    Compared, MapCell, Phrase, PortraitPart, answered, legible, narrowed_for, profile, sources,
};
use claim_comparator::state::{Asked, Count, Open, State, View};
use serde_json::json;

use crate::{built_in, compared, everything, story};

fn by(count: Count) -> State {
    State { view: View::Sources, unit: count, ..State::default() }
}

fn asked(open: &Open) -> &Asked {
    match open {
        Open::Reason(asked) => asked,
        other => panic!("{other:?} is no reason"),
    }
}

#[test]
fn the_map_counts_what_two_agree_on_and_stands_the_same_both_ways() {
    for (of, count) in everything() {
        let map = sources(of, &by(count)).map.unwrap();
        for (at, row) in map.rows.iter().enumerate() {
            assert_eq!(row.cells.len(), map.rows.len());
            assert!(matches!(row.cells[at], MapCell::Own { .. }));
            for (other, cell) in row.cells.iter().enumerate() {
                let MapCell::Pair(pair) = cell else { continue };
                let Asked::Pair(_, a, b) = asked(&pair.opens) else { panic!("a pair") };
                let found = agreement(&of.dataset, of.by(count), of.who(a).unwrap(), of.who(b).unwrap());
                let agreed = found.of(PairClass::Agree).len();
                assert_eq!(pair.counts, format!("{agreed} / {}", found.common.len()));
                assert_eq!(pair.is_few, found.common.len() < 10);
                assert_eq!(pair.step, (agreed * 5 / found.common.len()).min(4));
                let MapCell::Pair(mirrored) = &map.rows[other].cells[at] else { panic!("no mirror") };
                assert_eq!(mirrored.counts, pair.counts);
            }
        }
    }
}

#[test]
fn every_cell_opens_claims_and_a_reason_with_its_counts() {
    for (of, count) in everything() {
        for (at, row) in sources(of, &by(count)).map.unwrap().rows.iter().enumerate() {
            for cell in row.cells.iter().skip(at + 1) {
                let MapCell::Pair(pair) = cell else { continue };
                // Whatever the page counts, a pair is of one kind.
                let reason = answered(of, Count::Sources, asked(&pair.opens)).unwrap();
                for phrase in reason.sentences.iter().flatten() {
                    let Some(Open::Reason(asked)) = &phrase.opens else { continue };
                    let listed = answered(of, Count::Sources, asked).unwrap().items.len();
                    assert_eq!(phrase.text, listed.to_string(), "{asked:?}");
                }
                let others = reason.sentences.get(1).into_iter().flatten().filter(|phrase| phrase.opens.is_none());
                assert!(!texts(&others.cloned().collect::<Vec<_>>()).contains(|c: char| c.is_ascii_digit()));
                let said = texts(&reason.sentences[0]);
                let (agreed, common) = pair.counts.split_once(" / ").unwrap();
                assert!(said.contains(agreed) && said.contains(common), "{said}");
                assert!(!reason.claims.is_empty());
            }
        }
    }
}

fn texts(phrases: &[Phrase]) -> String {
    phrases.iter().map(|phrase| phrase.text.as_str()).collect()
}

#[test]
fn every_number_found_of_all_together_opens_a_reason_that_says_it() {
    let view = sources(built_in(), &by(Count::Sources));
    let found = &view.whole[0];
    for phrase in found {
        let Some(open) = &phrase.opens else {
            let plain = phrase.text.replace("95\u{a0}%", ""); // how much an interval holds is chosen, not found
            assert!(!plain.contains(|c: char| c.is_ascii_digit()), "{plain}");
            continue;
        };
        let reason = answered(built_in(), Count::Sources, asked(open)).unwrap();
        let said = reason.sentences.iter().any(|sentence| texts(sentence).contains(&phrase.text));
        assert!(said, "{} is in {reason:?}", phrase.text);
        assert_eq!(reason.claims.len(), 59, "the propositions that it rests on");
    }
    assert_eq!(found.iter().filter(|phrase| phrase.opens.is_some()).count(), 7, "{found:?}");
}

#[test]
fn the_number_of_voices_that_say_nothing_opens_who_they_are() {
    for (of, count) in everything() {
        let left_out = sources(of, &by(count)).voices.left_out;
        let Some(number) = left_out.iter().find(|phrase| phrase.opens.is_some()) else { continue };
        let reason = answered(of, count, asked(number.opens.as_ref().unwrap())).unwrap();
        assert_eq!(number.text, reason.items.len().to_string());
        assert_eq!(texts(&reason.sentences[0]), texts(&left_out));
        for item in reason.items.iter() {
            let Open::Voice(voice) = &item.opens else { panic!("{item:?}") };
            assert!(of.dataset.claims.iter().all(|claim| claim.voice != *voice), "{}", item.title);
        }
    }
    assert!(!sources(built_in(), &by(Count::Voices)).voices.left_out.is_empty());
}

#[test]
fn of_many_voices_those_with_most_positions_are_shown() {
    let view = sources(built_in(), &by(Count::Voices));
    let map = view.map.unwrap();
    assert_eq!(map.rows.len(), 24);
    assert!(map.left_out.contains("24"), "{}", map.left_out);
    let fewest_shown = map.rows.iter().map(|row| {
        let own = row.cells.iter().find_map(|cell| match cell {
            MapCell::Own { positions, .. } => Some(positions.parse::<usize>().unwrap()),
            _ => None,
        });
        own.unwrap()
    });
    let fewest_shown = fewest_shown.min().unwrap();
    let is_shown = |opens: &Open| map.rows.iter().any(|row| row.member.opens == *opens);
    assert!(view.voices.rows.iter().filter(|row| !is_shown(&row.opens)).all(|row| row.positions <= fewest_shown));
}

#[test]
fn filters_hold_and_the_view_says_over_what_it_counts() {
    let of = built_in();
    let whole = sources(of, &by(Count::Sources));
    assert_eq!(whole.narrowed, None);
    let mut state = by(Count::Sources);
    state.filter = State::from_address("verdict=conflict").filter;
    let view = sources(of, &state);
    assert!(view.narrowed.unwrap().contains(" 5 of 135 "));
    for row in &view.map.unwrap().rows {
        for cell in &row.cells {
            let MapCell::Pair(pair) = cell else { continue };
            assert!(pair.is_few, "five propositions are few");
            let (narrowed, note) = narrowed_for(of, &state, &pair.opens).unwrap();
            let reason = answered(&narrowed, state.unit, asked(&pair.opens)).unwrap();
            let said: String = reason.sentences[0].iter().map(|phrase| phrase.text.as_str()).collect();
            assert!(said.contains(pair.counts.split(" / ").last().unwrap()), "{said} {note}");
        }
    }
    let open = Open::Source("kashin-2019".into());
    assert!(narrowed_for(of, &State { view: View::Matrix, ..state.clone() }, &open).is_none());
    assert!(narrowed_for(of, &state, &Open::Guide).is_none());
}

/// A story of so many sources, each of which affirms the same two propositions.
fn sources_of(number: usize) -> &'static Compared {
    let sources: Vec<_> = (0..number)
        .map(|at| json!({"id": format!("s{at}"), "short": format!("S{at}"), "title": "T", "issued": "2020", "author_voices": [format!("v{at}")]}))
        .collect();
    let claims: Vec<_> = (0..number * 2)
        .map(|at| {
            let (source, proposition) = (format!("s{}", at / 2), format!("p{}", at % 2));
            json!({"id": format!("c{at}"), "source": source, "proposition": proposition, "voice": format!("v{}", at / 2),
                "stance": "affirms", "certainty": "asserted", "relay": "own"})
        })
        .collect();
    let voices: Vec<_> =
        (0..number).map(|at| json!({"id": format!("v{at}"), "name": format!("V{at}"), "kind": "person"})).collect();
    let statements: Vec<_> =
        (0..2).map(|at| json!({"id": format!("p{at}"), "topic": "t", "kind": "fact", "statement": "P."})).collect();
    let whole = json!({"format": "claim-comparator/1", "title": "T", "sources": sources, "voices": voices,
        "topics": [{"id": "t", "label": "T"}], "propositions": statements, "claims": claims});
    compared(whole.to_string().as_bytes())
}

#[test]
fn one_source_has_no_map_and_is_told_why() {
    let view = sources(sources_of(1), &by(Count::Sources));
    assert!(view.map.unwrap_err().contains("Only one source"));
    assert!(view.whole.is_empty());
    assert_eq!(view.bibliography.entries.len(), 1);
    assert!(sources(sources_of(0), &by(Count::Voices)).map.unwrap_err().contains("No voice"));
}

#[test]
fn forty_sources_fit_and_too_few_propositions_have_no_coefficient() {
    let view = sources(sources_of(40), &by(Count::Sources));
    assert_eq!(view.map.unwrap().rows.len(), 24);
    assert_eq!(view.bibliography.entries.len(), 40);
    assert!(view.whole[0][0].text.starts_with("Too few to say: on 2 propositions only"), "{:?}", view.whole);
}

fn number_in(text: &str) -> usize {
    let digits: String = text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap()
}

fn portrait(of: &Compared, open: &Open) -> Vec<PortraitPart> {
    profile(of, Count::Sources, open).unwrap().sections
}

#[test]
fn every_number_of_a_portrait_opens_to_as_many_as_it_says() {
    for of in [story(), built_in()] {
        let sources = of.dataset.sources.iter().map(|source| Open::Source(source.id.clone()));
        let voices = of.dataset.voices.iter().map(|voice| Open::Voice(voice.id.clone()));
        for open in sources.chain(voices) {
            for section in portrait(of, &open) {
                for fold in &section.folds {
                    // Ways begin with a line that says who, and may have numbers in names.
                    let whos = usize::from(fold.mark.is_none());
                    let said = fold.head.rsplit_once(": ").map_or(fold.head.as_str(), |(_, after)| after);
                    assert_eq!(number_in(said), fold.lines.len() - whos, "{open:?} {}", fold.head);
                    let opening = fold.lines.iter().filter(|line| line.iter().any(|phrase| phrase.opens.is_some()));
                    assert_eq!(opening.count(), fold.lines.len());
                }
            }
        }
    }
}

#[test]
fn the_positions_of_a_portrait_are_those_of_the_comparison() {
    for (of, count) in everything() {
        for member in &of.by(count).members {
            let findings = of.by(count).findings.iter();
            let positions = findings.filter(|finding| finding.position(*member).is_some()).count();
            let open = match of.named(*member) {
                claim_comparator::state::Who::Source(id) => Open::Source(id),
                claim_comparator::state::Who::Voice(id) => Open::Voice(id),
            };
            let said = &portrait(of, &open)[0];
            assert_eq!(said.folds.iter().map(|fold| fold.lines.len()).sum::<usize>(), positions);
            assert_eq!(number_in(&said.heading), positions);
        }
    }
}

#[test]
fn hostile_addresses_never_become_links() {
    let source = |at: usize, url: &str| json!({"id": format!("s{at}"), "short": "S", "title": "T", "issued": "2020", "URL": url});
    let hostile =
        ["javascript:alert(1)", " JaVaScript:alert(1)", "data:text/html,x", "https://a.example\u{202e}/", "//x"];
    let sources_given: Vec<_> = hostile.iter().enumerate().map(|(at, url)| source(at, url)).collect();
    let whole = json!({"format": "claim-comparator/1", "title": "T", "sources": sources_given,
        "topics": [{"id": "t", "label": "T"}],
        "propositions": [{"id": "p", "topic": "t", "kind": "fact", "statement": "P."}]});
    let of = Compared::new(load(whole.to_string().as_bytes()).unwrap().dataset);
    for (entry, url) in sources(&of, &by(Count::Sources)).bibliography.entries.iter().zip(hostile) {
        assert_eq!(entry.link, None);
        assert_eq!(entry.no_link.as_deref(), Some(&*legible(url)));
        for cited in [&entry.citation.plain, &entry.citation.bibtex, &entry.citation.csl_json] {
            assert!(!cited.to_lowercase().contains("alert"), "{cited}");
        }
    }
}
