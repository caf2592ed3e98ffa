//! The forecast ledger: every claim on a forecast, with what became of it.

use crate::model::{Certainty, ClaimIx, Dataset, Date, PropositionIx, SourceIx, Stance, VoiceIx};

use super::heard::Heard;
use super::{Comparison, Outcome, OutcomeState, outcome, scope};

/// One claim on a forecast: who, when, how surely, about what, and what became of it and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerEntry {
    /// The forecast.
    pub proposition: PropositionIx,
    /// The claim.
    pub claim: ClaimIx,
    /// Who forecast.
    pub voice: VoiceIx,
    /// Where it is found.
    pub source: SourceIx,
    /// What the voice said of the forecast. A denial turns round what the facts did; a qualification was right or wrong in
    /// part at most.
    pub stance: Stance,
    /// When it was said.
    pub said: Date,
    /// The period that it speaks of, if it or the proposition names one.
    pub about: Option<Date>,
    /// How surely.
    pub certainty: Certainty,
    /// What it covers: the claim's scope, or the proposition's; trimmed, in lower case.
    pub scope: Option<String>,
    /// What became of it, seen from the claim's stance.
    pub state: OutcomeState,
    /// What later facts did to the forecast, whatever the claim's stance: the rule and the facts behind it.
    pub facts: Outcome,
}

/// Every counted claim on a forecast, in the order of propositions and then of claims.
#[must_use]
pub fn ledger(dataset: &Dataset, comparison: &Comparison) -> Vec<LedgerEntry> {
    let heard = Heard::all(dataset, &comparison.places, comparison.unit);
    let forecasts = comparison.findings.iter().filter(|finding| finding.outcome.is_some());
    let claims = forecasts.flat_map(|finding| finding.counted.iter().map(|&claim| (finding.proposition, claim)));
    claims.filter_map(|(forecast, claim)| entry(dataset, comparison, forecast, claim, &heard)).collect()
}

/// The entry of one claim; none if it does not count or is on no forecast.
pub(super) fn ledger_entry(dataset: &Dataset, comparison: &Comparison, claim: ClaimIx) -> Option<LedgerEntry> {
    let finding = comparison.finding(comparison.places.proposition(claim)?)?;
    let heard = Heard::all(dataset, &comparison.places, comparison.unit);
    finding.counted.binary_search(&claim).ok()?;
    entry(dataset, comparison, finding.proposition, claim, &heard)
}

fn entry(
    dataset: &Dataset,
    comparison: &Comparison,
    forecast: PropositionIx,
    claim: ClaimIx,
    heard: &[Heard],
) -> Option<LedgerEntry> {
    let places = &comparison.places;
    let facts = outcome::of_forecast(dataset, places, forecast, &[claim], heard)?;
    let stance = dataset[claim].stance;
    Some(LedgerEntry {
        proposition: forecast,
        claim,
        voice: places.voice(claim)?,
        source: places.source(claim)?,
        stance,
        said: places.said(dataset, claim)?.clone(),
        about: places.period(dataset, claim).cloned(),
        certainty: dataset[claim].certainty,
        scope: scope::effective(&dataset[claim], &dataset[forecast]),
        state: seen_from(stance, facts.state),
        facts,
    })
}

/// What became of the forecast, seen from a stance on it: whoever denies what was borne out was overtaken, and
/// whoever accepts it only in part can be right or wrong in part at most.
fn seen_from(stance: Stance, state: OutcomeState) -> OutcomeState {
    match (stance, state) {
        (_, OutcomeState::Open) => OutcomeState::Open,
        (Stance::Affirms, state) => state,
        (Stance::Denies, OutcomeState::BorneOut) => OutcomeState::Overtaken,
        (Stance::Denies, OutcomeState::Overtaken) => OutcomeState::BorneOut,
        (Stance::Qualifies | Stance::Denies, _) => OutcomeState::Partly,
    }
}

#[cfg(test)]
mod tests {
    use super::{LedgerEntry, ledger};
    use crate::compare::OutcomeState::{self, BorneOut, Open, Overtaken, Partly};
    use crate::compare::story::{claims, story};
    use crate::compare::{OutcomeReason, Unit};
    use crate::model::Stance;

    fn states(effect: &str) -> Vec<OutcomeState> {
        let text = format!(
            "proposition p kind=forecast resolved=q:{effect} \n ann A affirms said=2019 \n bob A denies said=2019
             cat A qualifies said=2019 \n dan A affirms said=2022 \n eve B affirms on=q said=2021"
        );
        let story = story(&text);
        ledger(&story.dataset, &story.by(Unit::Voice)).into_iter().map(|entry| entry.state).collect()
    }

    #[test]
    fn each_forecaster_is_judged_by_their_own_stance_and_date() {
        assert_eq!(states("bears_out"), [BorneOut, Overtaken, Partly, Open]);
        assert_eq!(states("overtakes"), [Overtaken, BorneOut, Partly, Open]);
        assert_eq!(states("in_part"), [Partly, Partly, Partly, Open]);
    }

    #[test]
    fn an_entry_says_who_when_and_about_what() {
        let story = story(
            "proposition p kind=forecast scope=Air about=2021 \n source A issued=2019-07 \n ann A affirms
             bob B denies about=2022 scope=sea",
        );
        let [ann, bob] = &ledger(&story.dataset, &story.by(Unit::Voice))[..] else { panic!("two entries") };
        assert_eq!((ann.voice, ann.source), (story.voice_ix("ann"), story.source_ix("A")));
        assert_eq!((ann.stance, ann.said.text()), (Stance::Affirms, "2019-07"));
        let about = |entry: &LedgerEntry| entry.about.as_ref().map(|date| date.text().to_owned());
        assert_eq!((ann.scope.as_deref(), about(ann).as_deref()), (Some("air"), Some("2021")));
        assert_eq!(bob.stance, Stance::Denies);
        assert_eq!((bob.scope.as_deref(), about(bob).as_deref()), (Some("sea"), Some("2022")));
    }

    #[test]
    fn an_entry_tells_what_the_facts_did_from_what_became_of_the_claim() {
        let story = story(
            "proposition p kind=forecast resolved=q:overtakes \n ann A denies said=2019
             bob B affirms on=q said=2021 \n ann A affirms said=2022",
        );
        let [before, after] = &ledger(&story.dataset, &story.by(Unit::Voice))[..] else { panic!("two entries") };
        assert_eq!((before.state, before.facts.reason), (BorneOut, OutcomeReason::Overtaken));
        assert_eq!(before.facts.by[0].claims, claims(&[1]));
        assert_eq!((after.state, after.facts.reason), (Open, OutcomeReason::NoLaterFact));
    }

    #[test]
    fn a_fact_of_another_scope_decides_in_part_whatever_the_stance() {
        let story = story(
            "proposition p kind=forecast resolved=q:overtakes \n ann A affirms said=2019 scope=air
             bob A denies said=2019 scope=air \n cat B affirms on=q said=2021 scope=sea \n dan A denies said=2019 scope=sea",
        );
        let ledger = ledger(&story.dataset, &story.by(Unit::Voice));
        let found: Vec<_> = ledger.into_iter().map(|entry| (entry.state, entry.facts.reason)).collect();
        let other = (Partly, OutcomeReason::OnlyOtherScopes);
        assert_eq!(found, [other, other, (BorneOut, OutcomeReason::Overtaken)]);
    }
}
