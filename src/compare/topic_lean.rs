//! Leans per topic: where in the subject a member leans which way.

use std::collections::HashMap;

use crate::model::{ClaimIx, Dataset, PropositionIx, ReadingIx, TopicIx};

use super::lean::{Contribution, Lean, lean};
use super::{Comparison, Member};

/// A member's lean within one topic, with the claims behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicLean {
    /// The topic; none for the propositions whose topic is not listed.
    pub topic: Option<TopicIx>,
    /// The lean over the propositions of the topic.
    pub lean: Lean,
}

/// A member's lean between two readings, topic by topic: in the order of topics, what belongs to none last.
///
/// The parts add up to the [`lean`] over all propositions: so do their numerators, and so do their denominators. A topic
/// in which nothing that the member says weighs on either reading has no part.
#[must_use]
pub fn leans_by_topic(
    dataset: &Dataset,
    comparison: &Comparison,
    member: Member,
    between: (ReadingIx, ReadingIx),
) -> Vec<TopicLean> {
    let Some(whole) = lean(dataset, comparison, member, between) else { return Vec::new() };
    let ids = dataset.topics.iter().map(|topic| topic.id.as_str());
    let topics: HashMap<&str, usize> = ids.zip(0..).collect();
    let none = dataset.topics.len();
    let topic = |at: PropositionIx| topics.get(dataset[at].topic.as_str()).copied().unwrap_or(none);
    let mut parts: Vec<(Vec<Contribution>, Vec<ClaimIx>)> = vec![(Vec::new(), Vec::new()); none + 1];
    for contribution in whole.contributions {
        if let Some((contributions, _)) = parts.get_mut(topic(contribution.proposition)) {
            contributions.push(contribution);
        }
    }
    for claim in whole.apart {
        let at = comparison.places.proposition(claim).map(topic);
        if let Some((_, apart)) = at.and_then(|at| parts.get_mut(at)) {
            apart.push(claim);
        }
    }
    let part = |(at, (contributions, apart))| {
        Some(TopicLean { topic: (at < none).then_some(TopicIx(at)), lean: Lean::of(contributions, apart)? })
    };
    parts.into_iter().enumerate().filter_map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::leans_by_topic;
    use crate::compare::story::{claims, story};
    use crate::compare::{TopicLean, Unit};

    const TOPICS: &str = "reading ally \n reading show \n topic air \n topic sea \n topic law
        proposition p topic=sea bears=ally:2,show:-1
        proposition q topic=air bears=ally:-1,show:2
        proposition r topic=sea bears=ally:1
        proposition s bears=show:1
        proposition t topic=law bears=ally:0";

    /// Source A's leans, topic by topic, in twelfths.
    fn leans(rest: &str) -> Vec<TopicLean> {
        let story = story(&format!("{TOPICS} \n {rest}"));
        let between = (story.reading_ix("ally"), story.reading_ix("show"));
        leans_by_topic(&story.dataset, &story.by(Unit::Source), story.source_member("A"), between)
    }

    #[track_caller]
    fn check(rest: &str, expected: &[(Option<usize>, i64, i64)]) {
        let leans = leans(rest).into_iter();
        let made: Vec<_> = leans
            .map(|part| (part.topic.map(|topic| topic.0), part.lean.value.numerator, part.lean.value.denominator))
            .collect();
        assert_eq!(made, expected, "{rest}");
    }

    #[test]
    fn each_topic_has_its_own_lean() {
        check("ann A affirms \n ann A affirms on=q", &[(Some(0), 36, 36), (Some(1), -36, 36)]);
        check("ann A affirms \n ann A denies on=r", &[(Some(1), -24, 48)]);
    }

    #[test]
    fn a_topic_in_which_nothing_weighs_has_no_part() {
        check("ann A affirms on=t \n bob B affirms \n ann A affirms on=q", &[(Some(0), 36, 36)]);
        check("ann A affirms on=q \n ann A affirms \n bob A denies relay=endorsed", &[(Some(0), 36, 36)]);
        check("ann A affirms on=t", &[]);
    }

    #[test]
    fn a_topic_that_is_not_listed_comes_last() {
        check("ann A affirms on=s \n ann A affirms", &[(Some(1), -36, 36), (None, 12, 12)]);
    }

    #[test]
    fn each_part_has_the_claims_behind_it() {
        let leans =
            leans("ann A affirms on=q \n ann A affirms \n ann A affirms on=r \n bob A denies on=r relay=reported");
        let [air, sea] = &leans[..] else { panic!("two topics") };
        let behind =
            |part: &TopicLean| part.lean.contributions.iter().flat_map(|c| c.claims.clone()).collect::<Vec<_>>();
        assert_eq!((behind(air), &air.lean.apart), (claims(&[0]), &claims(&[])));
        assert_eq!((behind(sea), &sea.lean.apart), (claims(&[1, 2]), &claims(&[3])));
    }
}
