//! Leans: which of two readings a member's positions favour.

use crate::model::{ClaimIx, Dataset, PropositionIx, ReadingIx};

use super::{Comparison, Finding, Fraction, Member, Position, Stances};

/// Which of two readings a member's positions favour, from −1 (wholly the first) to +1 (wholly the second).
///
/// Each position weighs stance × bearing on each of the two readings; the lean is the sum of the differences
/// (second − first), divided by the sum of the sizes of all these weights. No reading is called right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lean {
    /// The lean; both sums in twelfths.
    pub value: Fraction,
    /// The positions behind it, in the order of propositions; never empty.
    pub contributions: Vec<Contribution>,
    /// Claims that the member carries on propositions with a bearing, but that do not count for it.
    pub apart: Vec<ClaimIx>,
}

/// What one position adds to a lean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// The proposition.
    pub proposition: PropositionIx,
    /// The claims that make the position.
    pub claims: Vec<ClaimIx>,
    /// The stance: affirms 12, qualifies 6, denies −12, several the mean; in twelfths.
    pub stance_twelfths: i32,
    /// Bearings on the first and the second reading, −2 to +2; none where not coded, which weighs nothing.
    pub bearings: (Option<i8>, Option<i8>),
    /// Weights on the first and the second reading: stance × bearing, in twelfths.
    pub weights: (i32, i32),
}

/// The lean of a member between two readings; none if nothing it says weighs on either.
#[must_use]
pub fn lean(
    dataset: &Dataset,
    comparison: &Comparison,
    member: Member,
    between: (ReadingIx, ReadingIx),
) -> Option<Lean> {
    let contributions: Vec<Contribution> = weighing(dataset, comparison, between)
        .filter_map(|(finding, bearings)| Some(contribution(finding, finding.position(member)?, bearings)))
        .collect();
    let is_members = |claim: &ClaimIx| comparison.unit.member(&comparison.places, *claim) == Some(member);
    let weighing = weighing(dataset, comparison, between);
    let apart = weighing.flat_map(|(finding, _)| &finding.apart).copied().filter(is_members).collect();
    Lean::of(contributions, apart)
}

impl Lean {
    /// The lean that these contributions make; none if they weigh nothing.
    pub(super) fn of(contributions: Vec<Contribution>, apart: Vec<ClaimIx>) -> Option<Self> {
        let sums = contributions.iter().map(|contribution| sums(contribution.weights));
        let (numerator, denominator) = sums.fold((0, 0), |all, more| (all.0 + more.0, all.1 + more.1));
        Some(Self { value: Fraction::new(numerator, denominator)?, contributions, apart })
    }
}

/// Bearings on the first and the second of two readings; none where not coded.
pub(super) type Bearings = (Option<i8>, Option<i8>);

/// The findings whose proposition bears on one of two readings, with its bearings.
pub(super) fn weighing<'c>(
    dataset: &'c Dataset,
    comparison: &'c Comparison,
    between: (ReadingIx, ReadingIx),
) -> impl Iterator<Item = (&'c Finding, Bearings)> {
    let bearings = move |finding| (bearing(dataset, finding, between.0), bearing(dataset, finding, between.1));
    comparison.findings.iter().map(move |finding| (finding, bearings(finding))).filter(|(_, both)| bears(*both))
}

/// A proposition's bearing on a reading, if it is coded.
pub(super) fn bearing(dataset: &Dataset, finding: &Finding, reading: ReadingIx) -> Option<i8> {
    dataset[finding.proposition].bearings.get(&dataset[reading].id).map(|bearing| bearing.get())
}

fn bears(bearings: Bearings) -> bool {
    [bearings.0, bearings.1].into_iter().flatten().any(|bearing| bearing != 0)
}

fn contribution(finding: &Finding, position: &Position, bearings: Bearings) -> Contribution {
    Contribution {
        proposition: finding.proposition,
        claims: position.claims.clone(),
        stance_twelfths: position.stances.weight_twelfths(),
        bearings,
        weights: weights(position.stances, bearings),
    }
}

/// What stances weigh on each of two readings: stance × bearing, in twelfths.
pub(super) fn weights(stances: Stances, bearings: Bearings) -> (i32, i32) {
    let weight = |bearing: Option<i8>| stances.weight_twelfths() * i32::from(bearing.unwrap_or_default());
    (weight(bearings.0), weight(bearings.1))
}

/// What weights on two readings add to a lean, above and below the line.
pub(super) fn sums(weights: (i32, i32)) -> (i64, i64) {
    (i64::from(weights.1 - weights.0), i64::from(weights.0.abs() + weights.1.abs()))
}

#[cfg(test)]
mod tests {
    use super::{Lean, lean};
    use crate::compare::story::{Story, claims, story};
    use crate::compare::{Member, Unit};

    const READINGS: &str = "reading ally \n reading show
        proposition p bears=ally:2,show:-1
        proposition q bears=ally:-1,show:2
        proposition r bears=ally:1
        proposition s bears=ally:0,show:0
        proposition t";

    fn told(rest: &str) -> Story {
        story(&format!("{READINGS} \n {rest}"))
    }

    fn lean_of(story: &Story, unit: Unit, member: Member) -> Option<Lean> {
        let between = (story.reading_ix("ally"), story.reading_ix("show"));
        lean(&story.dataset, &story.by(unit), member, between)
    }

    /// Ann's lean in twelfths.
    #[track_caller]
    fn check(rest: &str, expected: Option<(i64, i64)>) {
        let story = told(rest);
        let lean = lean_of(&story, Unit::Voice, story.voice_member("ann"));
        assert_eq!(lean.map(|lean| (lean.value.numerator, lean.value.denominator)), expected, "{rest}");
    }

    #[test]
    fn a_lean_adds_stance_times_bearing() {
        check("ann A affirms", Some((-36, 36)));
        check("ann A denies", Some((36, 36)));
        check("ann A qualifies", Some((-18, 18)));
        check("ann A affirms on=r", Some((-12, 12)));
        check("ann A affirms \n ann A affirms on=q", Some((0, 72)));
        check("ann A affirms \n ann A qualifies on=q", Some((-18, 54)));
        check("ann A affirms \n ann A denies on=r", Some((-24, 48)));
    }

    #[test]
    fn what_weighs_on_neither_gives_no_lean() {
        check("ann A affirms on=s", None);
        check("ann A affirms on=t", None);
        check("ann A affirms \n ann A denies", None);
        check("bob A affirms \n ann A affirms on=t", None);
    }

    #[test]
    fn a_proposition_weighs_once_however_often_it_is_said() {
        check("ann A affirms \n ann B affirms \n ann A affirms \n ann A affirms on=q", Some((0, 72)));
        check("ann A affirms \n ann A qualifies", Some((-27, 27)));
    }

    #[test]
    fn a_source_leans_by_what_it_says_or_endorses() {
        let story = told("ann A affirms \n bob A denies on=q relay=reported \n bob A affirms on=t relay=reported");
        let lean = lean_of(&story, Unit::Source, story.source_member("A")).unwrap();
        assert_eq!((lean.value.of(100), lean.apart), (-100, claims(&[1])));
        let [contribution] = &lean.contributions[..] else { panic!("one contribution") };
        assert_eq!((contribution.bearings, contribution.weights), ((Some(2), Some(-1)), (24, -12)));
        assert_eq!(contribution.claims, claims(&[0]));
    }

    #[test]
    fn a_bearing_that_is_not_coded_is_not_neutral() {
        let story = told("ann A affirms on=r");
        let lean = lean_of(&story, Unit::Voice, story.voice_member("ann")).unwrap();
        assert_eq!(lean.contributions[0].bearings, (Some(1), None));
    }
}
