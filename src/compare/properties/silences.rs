//! Promises about silence: it is told from taking a position, from not being coded, and never depends on order or names.

use std::collections::BTreeSet;

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use proptest::sample::Index;

use crate::compare::story::story;
use crate::compare::{Attendance, Known, Member, SilenceKind, Unit, compare};
use crate::model::{ClaimIx, Dataset, Relay};

use super::UNITS;
use super::changed::{mirrored, renamed, turned};
use super::told::told;

/// Of each proposition: when it was known, and who is silent on it in which way; by id.
type Silences = BTreeSet<(String, String, BTreeSet<(SilenceKind, String)>)>;

fn silences(dataset: &Dataset, unit: Unit, name: fn(&str) -> String) -> Silences {
    let comparison = compare(dataset, unit);
    let attendance = Attendance::of(dataset, &comparison);
    let called = |member: &Member| match *member {
        Member::Voice(voice) => name(dataset[voice].id.as_str()),
        Member::Source(source) => name(dataset[source].id.as_str()),
    };
    let of = |finding| {
        let silence = attendance.silence(dataset, &comparison, finding);
        let Known { possibly_from, surely_from } = silence.known;
        let each = silence.members.iter().flat_map(|(kind, list)| list.iter().map(|member| (*kind, called(member))));
        let known = format!("{possibly_from:?} {surely_from:?}");
        (name(dataset[silence.proposition].id.as_str()), known, each.collect())
    };
    comparison.findings.iter().map(of).collect()
}

fn plain(dataset: &Dataset, unit: Unit) -> Silences {
    silences(dataset, unit, str::to_owned)
}

/// The same without a member.
fn without(silences: Silences, member: &str) -> Silences {
    let strip = |(proposition, known, mut silent): (String, String, BTreeSet<(SilenceKind, String)>)| {
        silent.retain(|(_, name)| name != member);
        (proposition, known, silent)
    };
    silences.into_iter().map(strip).collect()
}

proptest! {
    #[test]
    fn who_is_silent_depends_on_no_order_and_no_name(told in told(), by in any::<[Index; 6]>()) {
        for unit in UNITS {
            let silences_told = plain(&told.dataset, unit);
            prop_assert_eq!(&silences_told, &plain(&turned(&told.dataset, &by), unit));
            prop_assert_eq!(&silences_told, &silences(&renamed(&told.dataset), unit, mirrored));
        }
    }

    #[test]
    fn everybody_either_speaks_or_is_silent_in_one_way(told in told()) {
        for unit in UNITS {
            let comparison = told.by(unit);
            let attendance = Attendance::of(&told.dataset, &comparison);
            for finding in &comparison.findings {
                let silence = attendance.silence(&told.dataset, &comparison, finding);
                let mut all: Vec<Member> = silence.members.iter().flat_map(|(_, list)| list).copied().collect();
                all.extend(finding.positions.iter().map(|position| position.member));
                let expected = match unit {
                    Unit::Voice => comparison.members.len(),
                    Unit::Source => told.dataset.sources.len(),
                };
                prop_assert_eq!(all.len(), expected);
                prop_assert_eq!(all.into_iter().collect::<BTreeSet<_>>().len(), expected);
                let Known { possibly_from, surely_from } = silence.known;
                prop_assert!(possibly_from.is_none() || surely_from.is_none() || possibly_from <= surely_from);
            }
        }
    }

    #[test]
    fn a_claim_entered_twice_leaves_everybody_as_silent(told in told(), at in any::<Index>()) {
        let mut twice = told.dataset.clone();
        if !twice.claims.is_empty() {
            twice.claims.push(at.get(&told.dataset.claims).clone());
        }
        for unit in UNITS {
            prop_assert_eq!(plain(&told.dataset, unit), plain(&twice, unit));
        }
    }

    #[test]
    fn an_unread_source_is_not_coded_and_changes_nobody_else(told in told()) {
        let mut more = told.dataset.clone();
        more.sources.extend(story("source unread issued=2030").dataset.sources);
        prop_assert_eq!(plain(&told.dataset, Unit::Voice), plain(&more, Unit::Voice));
        let silences = plain(&more, Unit::Source);
        let unread = (SilenceKind::NotCoded, "unread".to_owned());
        prop_assert!(silences.iter().all(|(_, _, silent)| silent.contains(&unread)));
        prop_assert_eq!(plain(&told.dataset, Unit::Source), without(silences, "unread"));
    }

    #[test]
    fn an_echo_makes_nobody_else_less_silent(told in told(), at in any::<Index>()) {
        let mut echoed = told.dataset.clone();
        if !echoed.claims.is_empty() {
            let claim = ClaimIx(at.index(echoed.claims.len()));
            let said = told.by(Unit::Voice).places.said(&told.dataset, claim).cloned();
            let mut echo = told.dataset[claim].clone();
            (echo.source, echo.relay, echo.asserted) = ("reprint".into(), Relay::Reported, said);
            echoed.claims.push(echo);
            echoed.sources.extend(story("source reprint").dataset.sources);
        }
        prop_assert_eq!(plain(&told.dataset, Unit::Voice), plain(&echoed, Unit::Voice));
        prop_assert_eq!(plain(&told.dataset, Unit::Source), without(plain(&echoed, Unit::Source), "reprint"));
    }
}
