//! What holds of every input: no panic, a checked dataset, an exact round trip, and no dependence on order.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::collections::BTreeSet;
use std::sync::OnceLock;

use claim_comparator::compare::table;
use claim_comparator::export::{dataset_json, dataset_schema};
use claim_comparator::load::{Dropped, load, load_table};
use claim_comparator::model::{Amount, Dataset, Date, Extra, Json, Stance, Value};
use jsonschema::Validator;
use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};
use serde_json::json;

const KITCHEN_SINK: &str = include_str!("fixtures/load/kitchen-sink.json");

/// Loads and, if anything is usable, checks that it is sound and survives a round trip.
fn check(bytes: &[u8]) {
    check_table(bytes);
    let Ok(loaded) = load(bytes) else { return };
    assert_sound(&loaded.dataset);
    let text = dataset_json(&loaded.dataset);
    let is_described = schema().is_valid(&serde_json::from_str(&text).unwrap());
    assert!(is_described || loaded.dataset.title.is_empty(), "{text}");
    let again = load(text.as_bytes()).unwrap();
    assert_eq!(again.dataset, loaded.dataset);
    assert!(again.issues.iter().all(|issue| issue.dropped == Dropped::Nothing), "{:?}", again.issues);
}

/// A table has the same issues and the same claims, as rows; and as records those that rows do not say all about.
fn check_table(bytes: &[u8]) {
    match (load(bytes), load_table(bytes)) {
        (Ok(loaded), Ok(read)) => {
            let mut expected = table(loaded.dataset);
            let (intricate, propositions) = (&expected.intricate, &expected.dataset.propositions);
            let kept: BTreeSet<_> =
                propositions.iter().zip(intricate).filter(|(_, kept)| **kept).map(|(p, _)| p.id.clone()).collect();
            expected.dataset.claims.retain(|claim| kept.contains(&claim.proposition));
            assert_eq!(read.table, expected);
            assert_eq!(read.issues, loaded.issues);
        }
        (one, other) => assert_eq!(one.err(), other.err()),
    }
}

/// The published schema.
fn schema() -> &'static Validator {
    static SCHEMA: OnceLock<Validator> = OnceLock::new();
    SCHEMA.get_or_init(|| jsonschema::validator_for(&serde_json::from_str(&dataset_schema()).unwrap()).unwrap())
}

/// Everything that a checked dataset promises.
fn assert_sound(dataset: &Dataset) {
    let sources = distinct(dataset.sources.iter().map(|source| source.id.as_str()));
    let voices = distinct(dataset.voices.iter().map(|voice| voice.id.as_str()));
    let topics = distinct(dataset.topics.iter().map(|topic| topic.id.as_str()));
    let readings = distinct(dataset.readings.iter().map(|reading| reading.id.as_str()));
    let propositions = distinct(dataset.propositions.iter().map(|proposition| proposition.id.as_str()));
    distinct(dataset.claims.iter().map(|claim| claim.id.as_str()));
    for source in &dataset.sources {
        assert!(distinct(source.author_voices.iter().map(|voice| voice.as_str())).is_subset(&voices));
    }
    for voice in &dataset.voices {
        assert!(distinct(voice.speak_for.iter().map(|voice| voice.as_str())).is_subset(&voices));
        assert!(!voice.speak_for.contains(&voice.id));
    }
    for proposition in &dataset.propositions {
        assert!(topics.contains(proposition.topic.as_str()));
        assert!(proposition.bearings.keys().all(|reading| readings.contains(reading.as_str())));
        let mut later = proposition.resolved_by.iter().map(|resolution| &resolution.proposition);
        assert!(later.all(|later| propositions.contains(later.as_str()) && *later != proposition.id));
    }
    for claim in &dataset.claims {
        assert!(propositions.contains(claim.proposition.as_str()));
        assert!(sources.contains(claim.source.as_str()));
        assert!(voices.contains(claim.voice.as_str()));
        assert!(distinct(claim.chain.iter().map(|voice| voice.as_str())).is_subset(&voices));
        assert!(!claim.chain.contains(&claim.voice));
        assert!(claim.stance != Stance::Qualifies || claim.condition.is_some());
    }
}

fn distinct<'a>(ids: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut set = BTreeSet::new();
    ids.for_each(|id| assert!(set.insert(id), "{id}"));
    set
}

/// Any JSON value as extra fields can hold it.
fn extra_value() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<i64>().prop_map(Json::Integer),
        any::<f64>().prop_filter("finite", |number| number.is_finite()).prop_map(Json::Number),
        any::<String>().prop_map(Json::Text),
    ];
    leaf.prop_recursive(4, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::List),
            prop::collection::vec((any::<String>(), inner), 0..6).prop_map(Json::Object),
        ]
    })
}

/// Values that are wrong, or right, in most places.
fn replacement() -> impl Strategy<Value = serde_json::Value> {
    prop_oneof![
        Just(json!(null)),
        Just(json!(true)),
        Just(json!("")),
        Just(json!("a b")),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[]])),
        Just(json!({ "": 0 })),
        Just(json!(1e300)),
        Just(json!(-1)),
        Just(json!("2019/2018")),
        prop::sample::select(vec![
            "okafor",
            "A. Okafor",
            "council",
            "gazette",
            "cost",
            "fell",
            "success",
            "own",
            "qualifies"
        ])
        .prop_map(|word| json!(word)),
        prop::sample::select(vec!["lund", "shopkeepers", "Bo Lund", "council"])
            .prop_map(|word| json!([word, "okafor"])),
        any::<String>().prop_map(|text| json!(text)),
        any::<i32>().prop_map(|number| json!(number)),
    ]
}

/// The values in a JSON tree, in the order of a walk.
fn nth_mut<'v>(value: &'v mut serde_json::Value, nth: &mut usize) -> Option<&'v mut serde_json::Value> {
    if *nth == 0 {
        return Some(value);
    }
    *nth -= 1;
    match value {
        serde_json::Value::Array(items) => items.iter_mut().find_map(|item| nth_mut(item, nth)),
        serde_json::Value::Object(members) => members.values_mut().find_map(|member| nth_mut(member, nth)),
        _ => None,
    }
}

proptest! {
    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        check(&bytes);
    }

    #[test]
    fn anything_like_json_is_survived(text in r#"([{}\[\],:"\\ 0-9eE.+\-]|true|null|\\u[dD][89][0-9a-f]{2}|"[a-z]{0,3}"){0,60}"#) {
        check(text.as_bytes());
        check(format!(r#"{{"format": "claim-comparator/1", "propositions": {text}}}"#).as_bytes());
    }

    #[test]
    fn damaged_bytes_are_survived(damage in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..40, ".{0,3}"), 1..4)) {
        let mut bytes = KITCHEN_SINK.as_bytes().to_vec();
        for (at, length, text) in damage {
            let from = at.index(bytes.len());
            let to = (from + length).min(bytes.len());
            bytes.splice(from..to, text.bytes());
        }
        check(&bytes);
    }

    #[test]
    fn wrong_values_are_survived(changes in prop::collection::vec((any::<prop::sample::Index>(), replacement()), 1..6)) {
        let mut dataset: serde_json::Value = serde_json::from_str(KITCHEN_SINK).unwrap();
        for (at, value) in changes {
            if let Some(target) = nth_mut(&mut dataset, &mut (1 + at.index(400))) {
                *target = value;
            }
        }
        check(dataset.to_string().as_bytes());
    }

    #[test]
    fn dates_keep_their_text_and_fit_the_schema(text in "([0-9]{4}(-[01][0-9](-[0-3][0-9])?)?[?~%]?|\\.\\.)?(/([0-9]{4}(-[01][0-9])?|\\.\\.)?)?|[0-9/.?-]{0,9}") {
        if let Ok(date) = Date::parse(&text) {
            prop_assert_eq!(date.text(), &text);
            prop_assert!(date.overlaps(&date) && !date.is_before(&date));
            let mut dataset = load(KITCHEN_SINK.as_bytes()).unwrap().dataset;
            dataset.claims[0].about = Some(date);
            prop_assert!(schema().is_valid(&serde_json::from_str(&dataset_json(&dataset)).unwrap()));
        }
    }

    #[test]
    fn unknown_fields_numbers_and_texts_survive(
        extra in prop::collection::btree_map("x-.{0,4}", extra_value(), 0..4),
        number in any::<f64>().prop_filter("finite", |number| number.is_finite()),
        text in r"\PC*[a-z]\PC*",
    ) {
        let extra: Extra = extra;
        let mut dataset = load(KITCHEN_SINK.as_bytes()).unwrap().dataset;
        dataset.sources[0].extra.clone_from(&extra);
        dataset.propositions[1].measure.as_mut().unwrap().extra.clone_from(&extra);
        dataset.propositions[4].resolved_by[0].extra.clone_from(&extra);
        dataset.claims[0].evidence[0].extra.clone_from(&extra);
        dataset.claims[0].note = Some(text.clone());
        let amount = Amount::Range { min: Some(number), max: None };
        let period = Some(Date::parse("2019?/..").unwrap());
        let value = Value { amount, unit: None, approximate: true, period, condition: Some(text), extra: extra.clone() };
        dataset.claims[2].value = Some(value);
        dataset.extra = extra;
        let again = load(dataset_json(&dataset).as_bytes()).unwrap();
        prop_assert_eq!(&again.issues, &[]);
        prop_assert!(again.dataset == dataset);
    }

    #[test]
    fn the_order_of_records_decides_nothing(
        seed in any::<u64>(),
        fixture in prop::sample::select(vec![
            KITCHEN_SINK,
            include_str!("fixtures/load/aliases.json"),
            include_str!("fixtures/load/chains.json"),
            include_str!("fixtures/load/references.json"),
            include_str!("fixtures/load/resolved-by.json"),
            include_str!("fixtures/load/speak-for.json"),
            include_str!("fixtures/load/values.json"),
        ]),
    ) {
        let straight: serde_json::Value = serde_json::from_str(fixture).unwrap();
        let mut shuffled = straight.clone();
        let mut state = seed;
        for list in shuffled.as_object_mut().unwrap().values_mut().filter_map(|value| value.as_array_mut()) {
            for end in (1..list.len()).rev() {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                list.swap(end, usize::try_from(state >> 33).unwrap() % (end + 1));
            }
        }
        let load = |value: serde_json::Value| load(value.to_string().as_bytes()).unwrap();
        let (straight, shuffled) = (load(straight), load(shuffled));
        prop_assert_eq!(records(&straight.dataset), records(&shuffled.dataset));
        prop_assert_eq!(straight.issues.len(), shuffled.issues.len());
    }
}

/// Every record as text, in an order of its own.
fn records(dataset: &Dataset) -> BTreeSet<String> {
    dataset_json(dataset).lines().map(|line| line.trim_end_matches(',').to_string()).collect()
}

/// Claims that the quick reader takes, and some that it must leave to the ordinary one, in one list.
fn any_claims() -> impl Strategy<Value = String> {
    let odd = prop_oneof![
        Just(""),
        Just(r#","note":"a note""#),
        Just(r#","note":"an \"escaped\" note""#),
        Just(r#","asserted":"2019-07""#),
        Just(r#","asserted":"July""#),
        Just(r#","about":"2019""#),
        Just(r#","scope":"air""#),
        Just(r#","condition":" ""#),
        Just(r#","condition":"if it rains""#),
        Just(r#","unknown":[1,2]"#),
        Just(r#","stance":"affirms""#),
        Just(r#","locator":{"paragraph":3}"#),
        Just(r#","evidence":[{"exact":"words"}]"#),
        Just(r#","chain":["w"]"#),
        Just(r#","value":{"number":1}"#),
    ];
    let voice = prop::sample::select(vec!["v", "w", "Vera", "nobody", "v "]);
    let relay = prop::sample::select(vec!["own", "endorsed", "reported", "disputed", "whispered"]);
    let stance = prop::sample::select(vec!["affirms", "denies", "qualifies", "doubts"]);
    let claim = (0..9_u8, 0..4_u8, 0..3_u8, voice, relay, stance, odd).prop_map(
        |(id, proposition, source, voice, relay, stance, odd)| {
            format!(
                r#"{{"id":"c{id}","proposition":"p{proposition}","source":"s{source}","voice":"{voice}","relay":"{relay}","stance":"{stance}","certainty":"asserted"{odd}}}"#
            )
        },
    );
    prop::collection::vec(claim, 0..12).prop_map(|claims| claims.join(",\n"))
}

proptest! {
    #[test]
    fn a_table_says_what_the_dataset_says(claims in any_claims()) {
        let text = format!(
            r#"{{"format":"claim-comparator/1","title":"T","topics":[{{"id":"t","label":"T"}}],
            "voices":[{{"id":"v","name":"Vera","kind":"person"}},{{"id":"w","name":"Wim","kind":"person"}}],
            "sources":[{{"id":"s0","short":"S","title":"S","author_voices":["v"],"issued":"2020"}},
                       {{"id":"s1","short":"S","title":"S","author_voices":["w"],"issued":"2021"}}],
            "propositions":[{{"id":"p0","topic":"t","statement":"P","kind":"fact"}},
                            {{"id":"p1","topic":"t","statement":"P","kind":"fact","measure":{{"quantity":"q"}}}},
                            {{"id":"p2","topic":"t","statement":"P","kind":"forecast"}}],
            "claims":[{claims}]}}"#
        );
        check(text.as_bytes());
    }
}
