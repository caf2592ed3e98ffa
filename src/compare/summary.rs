//! The summary: every count that heads a comparison, each with the records behind it.

use crate::model::order::occurring;
use crate::model::{ClaimIx, Dataset, PropositionIx, SourceIx, VoiceIx};

use super::{Comparison, Finding, OutcomeState, Verdict};

/// Every count that heads a comparison, as the list of what is counted. All lists are in dataset order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The sources in which claims are found.
    pub sources: Vec<SourceIx>,
    /// The voices that assert something, whether or not they count in this unit.
    pub voices: Vec<VoiceIx>,
    /// The claims.
    pub claims: Vec<ClaimIx>,
    /// The propositions with at least one claim.
    pub propositions: Vec<PropositionIx>,
    /// The propositions per verdict, in the order of [`Verdict::ALL`].
    pub verdicts: [(Verdict, Vec<PropositionIx>); 8],
    /// The propositions with claims of which none counts in this unit.
    pub only_reported: Vec<PropositionIx>,
    /// The forecasts per outcome, in the order of [`OutcomeState::ALL`].
    pub outcomes: [(OutcomeState, Vec<PropositionIx>); 4],
}

/// Counts what heads a comparison.
#[must_use]
pub fn summary(dataset: &Dataset, comparison: &Comparison) -> Summary {
    let places = &comparison.places;
    let claims: Vec<ClaimIx> =
        (0..dataset.claims.len()).map(ClaimIx).filter(|&claim| places.proposition(claim).is_some()).collect();
    Summary {
        sources: which(dataset.sources.len(), &claims, &|claim| Some(places.source(claim)?.0), SourceIx),
        voices: which(dataset.voices.len(), &claims, &|claim| Some(places.voice(claim)?.0), VoiceIx),
        propositions: which(
            dataset.propositions.len(),
            &claims,
            &|claim| Some(places.proposition(claim)?.0),
            PropositionIx,
        ),
        claims,
        verdicts: Verdict::ALL.map(|verdict| (verdict, where_finding(comparison, &|f| f.verdict == verdict))),
        only_reported: where_finding(comparison, &|f| f.verdict == Verdict::Unaddressed && !f.apart.is_empty()),
        outcomes: OutcomeState::ALL.map(|state| {
            (state, where_finding(comparison, &|f| f.outcome.as_ref().is_some_and(|outcome| outcome.state == state)))
        }),
    }
}

fn where_finding(comparison: &Comparison, fits: &dyn Fn(&Finding) -> bool) -> Vec<PropositionIx> {
    comparison.findings.iter().filter(|finding| fits(finding)).map(|finding| finding.proposition).collect()
}

/// Which of `size` records the claims lead to.
fn which<T>(size: usize, claims: &[ClaimIx], lead: &dyn Fn(ClaimIx) -> Option<usize>, typed: fn(usize) -> T) -> Vec<T> {
    let positions = occurring(size, &mut claims.iter().filter_map(|&claim| lead(claim)));
    positions.into_iter().map(typed).collect()
}

#[cfg(test)]
mod tests {
    use super::summary;
    use crate::compare::story::{claims, story};
    use crate::compare::{OutcomeState, Unit, Verdict};

    #[test]
    fn every_count_is_a_list() {
        let story = story(
            "proposition p \n proposition q kind=forecast resolved=r:overtakes \n proposition silent
             source unread \n voice mute
             ann A affirms \n bob B denies relay=reported \n ann A affirms on=q said=2019 \n bob B affirms on=r said=2021",
        );
        let summary = summary(&story.dataset, &story.by(Unit::Voice));
        assert_eq!(summary.claims, claims(&[0, 1, 2, 3]));
        assert_eq!(summary.voices, [story.voice_ix("ann"), story.voice_ix("bob")]);
        assert_eq!(summary.sources, [story.source_ix("A"), story.source_ix("B")]);
        assert_eq!(summary.propositions, [story.on("p"), story.on("q"), story.on("r")]);
        let listed: Vec<_> = summary.verdicts.into_iter().filter(|(_, list)| !list.is_empty()).collect();
        let expected = [
            (Verdict::Unaddressed, vec![story.on("silent")]),
            (Verdict::SingleVoice, vec![story.on("q"), story.on("r")]),
            (Verdict::Conflict, vec![story.on("p")]),
        ];
        assert_eq!(listed, expected);
        assert_eq!(summary.outcomes[2], (OutcomeState::Overtaken, vec![story.on("q")]));
    }
}
