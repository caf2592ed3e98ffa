//! Promises that hold for any dataset.

mod agreements;
mod answers;
mod changed;
mod explained;
mod hints;
mod linchpins;
mod linked;
mod readings;
mod rules;
mod silences;
mod surveyed;
mod told;

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use proptest::sample::Index;

use crate::model::{Claim, ClaimIx, Dataset, Date, Relay, SourceIx, VoiceIx};

use super::story::story;
use super::{
    Comparison, Finding, Member, Position, Relation, RelationKind, Unit, Verdict, compare, lean, ledger,
    readings_tally, summary,
};
use answers::Answers;
use changed::{merged, mirrored, renamed, split, turned};
use told::told;

const UNITS: [Unit; 2] = [Unit::Voice, Unit::Source];

fn relations(dataset: &Dataset, comparison: &Comparison, finding: &Finding) -> Vec<Relation> {
    comparison.relations(dataset, finding.proposition).collect()
}

/// The verdict straight from the words of the table.
fn by_the_table(dataset: &Dataset, comparison: &Comparison, finding: &Finding) -> Verdict {
    let places = &comparison.places;
    let voices: BTreeSet<Option<VoiceIx>> = finding.counted.iter().map(|claim| places.voice(*claim)).collect();
    let sources: BTreeSet<Option<SourceIx>> = finding.counted.iter().map(|claim| places.source(*claim)).collect();
    let relations = relations(dataset, comparison, finding);
    let any = |kind| relations.iter().any(|relation| relation.kind == kind);
    let says = |fits: fn(&Position) -> bool| finding.positions.iter().any(fits);
    let (affirmed, denied) = (says(|p| p.stances.affirms), says(|p| p.stances.denies));
    match (voices.len(), sources.len()) {
        (0, _) => Verdict::Unaddressed,
        (_, 1) if voices.len() == 1 || comparison.unit == Unit::Source => Verdict::SingleVoice,
        (1, _) => Verdict::Echo,
        _ if any(RelationKind::Conflict) => Verdict::Conflict,
        _ if affirmed && denied => Verdict::Changed,
        _ if any(RelationKind::FiguresDiffer) => Verdict::FiguresDiffer,
        _ if says(|p| p.stances.qualifies) => Verdict::Qualified,
        _ => Verdict::Agreement,
    }
}

proptest! {
    #[test]
    fn order_never_matters(told in told(), by in any::<[Index; 6]>()) {
        for unit in UNITS {
            let answers = Answers::plain(&told.dataset, unit);
            prop_assert_eq!(answers, Answers::plain(&turned(&told.dataset, &by), unit));
        }
    }

    #[test]
    fn names_never_matter(told in told()) {
        for unit in UNITS {
            let answers = Answers::plain(&told.dataset, unit);
            prop_assert_eq!(answers, Answers::of(&renamed(&told.dataset), unit, mirrored));
        }
    }

    #[test]
    fn claims_entered_again_count_once(told in told(), times in vec(0..3_usize, 14)) {
        let mut again = told.dataset.clone();
        for (claim, times) in told.dataset.claims.iter().zip(times) {
            let copy = |at| Claim { id: format!("{}, copy {at}", claim.id).as_str().into(), ..claim.clone() };
            again.claims.extend((0..times).map(copy));
        }
        for unit in UNITS {
            prop_assert_eq!(Answers::plain(&told.dataset, unit), Answers::plain(&again, unit));
        }
    }

    #[test]
    fn silence_changes_nothing(told in told()) {
        let mut quiet = told.dataset.clone();
        let more = story("source unread issued=2030 \n voice mute for=v0,v1 \n voice v0 for=mute \n proposition silent");
        quiet.sources.extend(more.dataset.sources);
        quiet.voices.push(more.dataset.voices.into_iter().find(|voice| voice.id.as_str() == "mute").unwrap());
        quiet.propositions.extend(more.dataset.propositions);
        for unit in UNITS {
            let mut answers = Answers::plain(&quiet, unit);
            answers.propositions.retain(|answer| answer.proposition != "silent");
            prop_assert_eq!(Answers::plain(&told.dataset, unit), answers);
        }
    }

    #[test]
    fn an_echo_only_turns_a_single_voice_into_an_echo(told in told(), at in any::<Index>()) {
        let mut echoed = told.dataset.clone();
        if !echoed.claims.is_empty() {
            let claim = ClaimIx(at.index(echoed.claims.len()));
            let said = told.by(Unit::Voice).places.said(&told.dataset, claim).cloned();
            let mut echo = told.dataset[claim].clone();
            (echo.source, echo.relay, echo.asserted) = ("reprint".into(), Relay::Reported, said);
            echoed.sources.extend(story("source reprint").dataset.sources);
            echoed.claims.push(echo);
        }
        let (mut before, mut after) = (Answers::plain(&told.dataset, Unit::Voice), Answers::plain(&echoed, Unit::Voice));
        for answer in before.propositions.iter_mut().chain(&mut after.propositions) {
            if answer.verdict == Verdict::Echo {
                answer.verdict = Verdict::SingleVoice;
            }
        }
        prop_assert_eq!(before, after);
        // A report endorses nothing, so by source even the verdict stays.
        prop_assert_eq!(Answers::plain(&told.dataset, Unit::Source), Answers::plain(&echoed, Unit::Source));
    }

    #[test]
    fn quoting_is_not_endorsing(told in told()) {
        let mut unquoted = told.dataset.clone();
        unquoted.claims.retain(|claim| Unit::Source.counts(claim.relay));
        let (with, without) = (Answers::plain(&told.dataset, Unit::Source), Answers::plain(&unquoted, Unit::Source));
        prop_assert_eq!(with, without);
    }

    #[test]
    fn a_finding_rests_on_its_own_propositions_claims(told in told()) {
        for unit in UNITS {
            let whole = Answers::plain(&told.dataset, unit);
            for mut answer in whole.propositions {
                let mut alone = told.dataset.clone();
                alone.claims.retain(|claim| claim.proposition.as_str() == answer.proposition);
                let parts = Answers::plain(&alone, unit).propositions;
                let mut part = parts.into_iter().find(|part| part.proposition == answer.proposition).unwrap();
                (answer.outcome, part.outcome) = (None, None);
                prop_assert_eq!(answer, part);
            }
        }
    }

    #[test]
    fn splitting_and_merging_gives_the_same(told in told(), is_chosen in vec(any::<bool>(), 14)) {
        let [first, second] = split(&told.dataset, &is_chosen);
        let whole = UNITS.map(|unit| Answers::plain(&told.dataset, unit));
        for parts in [[first.clone(), second.clone()], [second, first]] {
            let merged = merged(parts);
            prop_assert_eq!(&whole, &UNITS.map(|unit| Answers::plain(&merged, unit)));
        }
    }

    #[test]
    fn the_verdict_is_the_tables(told in told()) {
        for unit in UNITS {
            let comparison = told.by(unit);
            for finding in &comparison.findings {
                prop_assert_eq!(finding.verdict, by_the_table(&told.dataset, &comparison, finding));
            }
        }
    }

    #[test]
    fn disjoint_periods_are_never_in_conflict(told in told()) {
        let comparison = told.by(Unit::Voice);
        let places = &comparison.places;
        for relation in comparison.findings.iter().flat_map(|f| relations(&told.dataset, &comparison, f)) {
            let period = |claim| places.period(&told.dataset, claim);
            let meet = period(relation.a).zip(period(relation.b)).is_none_or(|(a, b): (&Date, &Date)| a.overlaps(b));
            prop_assert!(relation.kind != RelationKind::Conflict || meet);
            prop_assert!(relation.kind != RelationKind::DifferentTime || !meet);
            prop_assert!(relation.a < relation.b);
        }
    }

    #[test]
    fn relations_are_symmetric(told in told()) {
        let mut reversed = told.dataset.clone();
        reversed.claims.reverse();
        let by_id = |dataset: &Dataset| {
            let comparison = compare(dataset, Unit::Voice);
            let all = comparison.findings.iter().flat_map(|f| relations(dataset, &comparison, f));
            let id = |claim: ClaimIx| dataset[claim].id.as_str().to_owned();
            let pair = |r: Relation| {
                (BTreeSet::from([id(r.a), id(r.b)]), r.kind, r.figures.map(|figures| figures.answer))
            };
            all.map(pair).collect::<BTreeSet<_>>()
        };
        prop_assert_eq!(by_id(&told.dataset), by_id(&reversed));
    }

    #[test]
    fn a_voice_never_counts_twice(told in told()) {
        let comparison = told.by(Unit::Voice);
        for finding in &comparison.findings {
            let members: BTreeSet<Member> = finding.positions.iter().map(|position| position.member).collect();
            let voices: BTreeSet<Member> = finding.voices.iter().map(|voice| Member::Voice(*voice)).collect();
            prop_assert_eq!(members.len(), finding.positions.len());
            prop_assert_eq!(members, voices);
            prop_assert!(finding.independent_at_most <= finding.voices.len());
            prop_assert_eq!(finding.independent_at_most == 0, finding.voices.is_empty());
        }
    }

    #[test]
    fn shares_stay_within_their_bounds(told in told()) {
        for unit in UNITS {
            let comparison = told.by(unit);
            for contestedness in comparison.findings.iter().filter_map(|finding| finding.contestedness) {
                prop_assert!((0..=100).contains(&contestedness.percent()));
            }
            let between = (told.reading_ix("ally"), told.reading_ix("show"));
            for lean in comparison.members.iter().filter_map(|&m| lean(&told.dataset, &comparison, m, between)) {
                prop_assert!(lean.value.numerator.abs() <= lean.value.denominator);
                prop_assert!(!lean.contributions.is_empty());
            }
        }
    }

    #[test]
    fn every_claim_has_its_place(told in told()) {
        for unit in UNITS {
            let comparison = told.by(unit);
            let summary = summary(&told.dataset, &comparison);
            let heard: BTreeSet<ClaimIx> =
                comparison.findings.iter().flat_map(|f| f.counted.iter().chain(&f.apart)).copied().collect();
            prop_assert_eq!(summary.claims, heard.into_iter().collect::<Vec<_>>());
            let verdicts: usize = summary.verdicts.iter().map(|(_, list)| list.len()).sum();
            prop_assert_eq!(verdicts, told.dataset.propositions.len());
            let forecasts = comparison.finding(told.on("p0")).unwrap().counted.len();
            prop_assert_eq!(ledger(&told.dataset, &comparison).len(), forecasts);
            let tallies = readings_tally(&told.dataset, &comparison).len();
            prop_assert_eq!(tallies, comparison.members.len() * told.dataset.readings.len());
        }
    }
}
