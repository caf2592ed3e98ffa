//! Any story, for properties: of any kind, or crowded on few propositions.

use proptest::prelude::{Just, Strategy, prop_oneof};

use crate::compare::story::{Story, story};

/// Some of these fields, or none.
fn field(choices: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop_oneof![3 => Just(""), 2 => proptest::sample::select(choices)]
}

fn claim() -> impl Strategy<Value = String> {
    let who = (0..5_u8, 0..4_u8, proptest::sample::select(&["affirms", "affirms", "denies", "qualifies"][..]));
    let when = (
        field(&["about=2017", "about=2018/2020", "about=2021", "about=2020/..", "about=../2018"]),
        field(&["said=2016", "said=2018", "said=2019/2021", "said=2022"]),
        field(&["scope=air", "scope=sea", "scope=Air"]),
    );
    let value = field(&[
        "value=1",
        "value=2 unit=km",
        "range=900..1100 unit=m roughly=yes",
        "date=2017/2020",
        "value=3 unit=years",
        "value=3 period=2018 if=so",
        "value=1 period=2017/2018",
        "value=5 unit=USD",
        "value=6 unit=2015_USD",
        "value=7 unit=USD_per_year",
    ]);
    let relay = field(&["relay=endorsed", "relay=reported", "relay=disputed"]);
    (who, 0..4_u8, when, value, relay).prop_map(|((voice, source, stance), on, (about, said, scope), value, relay)| {
        format!("v{voice} s{source} {stance} on=p{on} {about} {said} {scope} {value} {relay}")
    })
}

pub(super) fn told() -> impl Strategy<Value = Story> {
    let claims = proptest::collection::vec(claim(), 0..14);
    let links = proptest::collection::vec((0..5_u8, 0..5_u8), 0..4);
    let resolved =
        field(&["resolved=p1:bears_out", "resolved=p1:overtakes,p2:in_part", "resolved=p2:bears_out,p1:overtakes"]);
    (claims, links, resolved).prop_map(|(claims, links, resolved)| {
        let mut text = format!(
            "reading ally \n reading show \n topic t0 \n topic t1
             proposition p0 topic=t1 kind=forecast bears=ally:2,show:-1 {resolved}
             proposition p1 topic=t0 bears=show:2 \n proposition p2 topic=t1 about=2018 bears=ally:-1,show:0 \n proposition p3 tolerance=10%
             source s0 issued=2015 \n source s1 issued=2018 \n source s2 issued=2020 \n source s3 issued=2023 \n"
        );
        (0..5).for_each(|voice| text.push_str(&format!("voice v{voice} \n")));
        links.iter().for_each(|(from, to)| text.push_str(&format!("voice v{from} for=v{to} \n")));
        text.push_str(&claims.join("\n"));
        story(&text)
    })
}

/// Few voices and sources with many claims on few propositions: positions of several stances and what carries them twice, figures
/// that differ, a forecast with several resolutions.
pub(super) fn crowded() -> impl Strategy<Value = Story> {
    let said = proptest::sample::select(&["said=2016", "said=2018", "said=2021", "said=2022"][..]);
    let bounds = (field(&["about=2017", "about=2021"]), field(&["scope=air", "scope=sea"]));
    let value = field(&["value=1", "value=2"]);
    let relay = field(&["relay=endorsed", "relay=endorsed", "relay=reported"]);
    let stance = proptest::sample::select(&["affirms", "affirms", "affirms", "denies", "qualifies"][..]);
    let claim = ((0..4_u8, 0..3_u8, stance), 0..5_u8, (said, bounds, value, relay)).prop_map(
        |((voice, source, stance), on, (said, (about, scope), value, relay))| {
            format!("v{voice} s{source} {stance} on=p{on} {said} {about} {scope} {value} {relay}")
        },
    );
    let bearings = proptest::collection::vec((-2..3_i8, -2..3_i8), 5);
    let resolved = field(&[
        "resolved=p1:bears_out,p2:overtakes",
        "resolved=p1:overtakes,p2:in_part",
        "resolved=p1:in_part,p1:bears_out,p2:overtakes",
    ]);
    (proptest::collection::vec(claim, 0..14), bearings, 1..6_u8, resolved).prop_map(
        |(claims, bearings, few, resolved)| {
            let mut text = String::from("reading ally \n reading show \n");
            for (at, (ally, show)) in bearings.iter().enumerate() {
                let forecast = if at == 0 && !resolved.is_empty() { "kind=forecast" } else { "" };
                let resolved = if at == 0 { resolved } else { "" };
                text.push_str(&format!("proposition p{at} {forecast} {resolved} bears=ally:{ally},show:{show} \n"));
            }
            (0..4).for_each(|voice| text.push_str(&format!("voice v{voice} \n")));
            let on_few =
                |claim: &String| (few..5).fold(claim.clone(), |claim, p| claim.replace(&format!("on=p{p} "), "on=p0 "));
            text.push_str(&claims.iter().map(on_few).collect::<Vec<_>>().join("\n"));
            story(&text)
        },
    )
}
