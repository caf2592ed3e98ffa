//! How far two members of a comparison agree.

use crate::compare::{Comparison, Member};
use crate::model::{Dataset, PropositionIx};

use super::{PairClass, PairCounts};

/// How far two members agree on the propositions that both address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairAgreement {
    /// The first member.
    pub a: Member,
    /// The second member.
    pub b: Member,
    /// The propositions that both address; its length is the overlap.
    pub common: Vec<PropositionIx>,
    /// The same propositions by class, in the order of [`PairClass::ALL`].
    pub classes: [(PairClass, Vec<PropositionIx>); 5],
    /// The propositions that only the first addresses.
    pub only_a: Vec<PropositionIx>,
    /// The propositions that only the second addresses.
    pub only_b: Vec<PropositionIx>,
    /// How many these are, with the shares and the coefficients that they give.
    pub counts: PairCounts,
}

/// How far two members agree.
#[must_use]
pub fn agreement(dataset: &Dataset, comparison: &Comparison, a: Member, b: Member) -> PairAgreement {
    let mut pair = PairAgreement::new(a, b);
    for finding in &comparison.findings {
        match (finding.position(a), finding.position(b)) {
            (Some(at_a), Some(at_b)) => {
                let class = PairClass::of(dataset, &comparison.places, at_a, at_b);
                pair.common.push(finding.proposition);
                pair.put(class, finding.proposition);
                pair.counts.add(class, at_a.side, at_b.side);
            }
            (Some(_), None) => pair.only_a.push(finding.proposition),
            (None, Some(_)) => pair.only_b.push(finding.proposition),
            (None, None) => {}
        }
    }
    pair
}

impl PairAgreement {
    fn new(a: Member, b: Member) -> Self {
        Self {
            a,
            b,
            common: Vec::new(),
            classes: PairClass::ALL.map(|class| (class, Vec::new())),
            only_a: Vec::new(),
            only_b: Vec::new(),
            counts: PairCounts::default(),
        }
    }

    /// The common propositions of one class.
    #[must_use]
    pub fn of(&self, class: PairClass) -> &[PropositionIx] {
        self.classes.iter().find(|(of, _)| *of == class).map(|(_, list)| list.as_slice()).unwrap_or_default()
    }

    fn put(&mut self, class: PairClass, proposition: PropositionIx) {
        if let Some((_, list)) = self.classes.iter_mut().find(|(of, _)| *of == class) {
            list.push(proposition);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{PairAgreement, agreement};
    use crate::compare::agreement::kappa::Weights;
    use crate::compare::story::story;
    use crate::compare::{Coefficient, Fraction, PairClass, Unit};

    fn between(text: &str) -> PairAgreement {
        let story = story(text);
        let comparison = story.by(Unit::Source);
        agreement(&story.dataset, &comparison, story.source_member("A"), story.source_member("B"))
    }

    #[track_caller]
    fn check(text: &str, class: PairClass) {
        let pair = between(text);
        let found = (pair.common.len(), pair.of(class).len(), pair.counts.common(), pair.counts.of(class));
        assert_eq!(found, (1, 1, 1, 1), "{text}: {pair:?}");
    }

    #[test]
    fn positions_fall_into_classes() {
        check("ann A affirms \n bob B affirms", PairClass::Agree);
        check("ann A affirms \n ann B affirms relay=endorsed", PairClass::Agree);
        check("ann A affirms \n bob B qualifies", PairClass::Qualify);
        check("ann A qualifies \n bob B qualifies", PairClass::Qualify);
        check("ann A affirms \n bob B denies", PairClass::Conflict);
        check("ann A affirms \n ann A denies \n bob B denies", PairClass::Conflict);
        check("ann A affirms value=1 \n bob B affirms value=2", PairClass::FiguresDiffer);
        check("ann A affirms about=2017 \n bob B denies about=2019", PairClass::Changed);
        check("ann A affirms scope=air \n bob B denies scope=sea", PairClass::Changed);
        check("ann A affirms \n ann B denies relay=endorsed", PairClass::Changed);
    }

    #[test]
    fn what_only_one_addresses_is_no_disagreement() {
        let pair =
            between("ann A affirms \n bob B affirms on=q \n cat C affirms on=r \n bob B affirms on=s relay=reported");
        assert_eq!((pair.common.len(), pair.only_a.len(), pair.only_b.len()), (0, 1, 1));
        assert_eq!((pair.counts.percent_agreement(), pair.counts.weighted_agreement()), (None, None));
        assert_eq!(pair.counts.kappa(Weights::Nominal), Coefficient::TooFew { common: 0 });
        assert_eq!(pair.counts.kappa(Weights::Linear), Coefficient::TooFew { common: 0 });
    }

    /// `a` and `b` give the stances on one proposition after another, as `+`, `~`, `-`, `±`, and a point for silence.
    fn told(a: &str, b: &str) -> PairAgreement {
        let lines = |who: &str, signs: &str| {
            let said = |sign| match sign {
                '+' => &["affirms"][..],
                '~' => &["qualifies"],
                '-' => &["denies"],
                '±' => &["affirms", "denies"],
                _ => &[],
            };
            let line = |at: usize, stance: &str| format!("v{who} {who} {stance} on=p{at} \n");
            let on = |(at, sign)| said(sign).iter().map(move |stance| line(at, stance));
            signs.chars().enumerate().flat_map(on).collect::<String>()
        };
        between(&("source A \n source B \n".to_owned() + &lines("A", a) + &lines("B", b)))
    }

    #[track_caller]
    fn check_shares(a: &str, b: &str, percent: Option<(i64, i64)>, weighted: Option<(i64, i64)>) {
        let parts = |share: Option<Fraction>| share.map(|share| (share.numerator, share.denominator));
        let counts = told(a, b).counts;
        let found = (parts(counts.percent_agreement()), parts(counts.weighted_agreement()));
        assert_eq!(found, (percent, weighted), "{a} {b}");
    }

    #[test]
    fn shares_are_of_common_propositions() {
        check_shares("++++", "+++-", Some((3, 4)), Some((6, 8)));
        check_shares("++~-", "~-~+", Some((1, 4)), Some((3, 8)));
        check_shares("++.", "+.+", None, None);
        check_shares("++.", ".+-", None, None);
        check_shares("..+", "++.", None, None);
        check_shares("--", "++", Some((0, 2)), Some((0, 4)));
    }

    #[test]
    fn who_affirms_and_denies_says_something_else_than_who_qualifies_but_stands_in_the_middle() {
        check_shares("±±", "±~", Some((1, 2)), Some((4, 4)));
        check_shares("±±", "+-", Some((0, 2)), Some((2, 4)));
    }

    #[test]
    fn one_common_proposition_gives_counts_only() {
        let counts = told("+", "-").counts;
        assert_eq!((counts.common(), counts.of(PairClass::Conflict)), (1, 1));
        assert_eq!((counts.percent_agreement(), counts.weighted_agreement()), (None, None));
        assert_eq!(counts.kappa(Weights::Linear), Coefficient::TooFew { common: 1 });
    }

    #[test]
    fn five_claims_count_as_much_as_one() {
        let five = "vA A affirms on=p0 \n".repeat(5);
        let pair = between(&format!("{five} vA A denies on=p1 \n vB B affirms on=p0 \n vB B affirms on=p1"));
        assert_eq!(pair.counts, told("+-", "++").counts);
    }

    #[track_caller]
    fn check_kappa(a: &str, b: &str, weights: Weights, expected: Coefficient<(i64, i64)>) {
        let found = match told(a, b).counts.kappa(weights) {
            Coefficient::Value(kappa) => Coefficient::Value((kappa.numerator, kappa.denominator)),
            Coefficient::Undefined => Coefficient::Undefined,
            Coefficient::TooFew { common } => Coefficient::TooFew { common },
        };
        assert_eq!(found, expected, "{a} {b}");
    }

    #[test]
    fn below_ten_common_propositions_there_is_no_coefficient() {
        use Coefficient::{TooFew, Undefined, Value};
        for weights in [Weights::Nominal, Weights::Linear] {
            check_kappa("++++----+", "++++----+", weights, TooFew { common: 9 });
            check_kappa("++++++++++", "++++++++++", weights, Undefined);
        }
        check_kappa("+++++-----", "+++++-----", Weights::Nominal, Value((50, 50)));
        check_kappa("+++++-----", "+++++-----", Weights::Linear, Value((100, 100)));
        // By hand: Σo = 1; Σe = 5·(1 + 5) + 5·(4 + 1) = 55, with ranks 5·(1·1 + 5·2) + 5·(4·2 + 1·1) = 100.
        check_kappa("+++++-----", "++++~-----", Weights::Nominal, Value((55 - 10, 55)));
        check_kappa("+++++-----", "++++~-----", Weights::Linear, Value((100 - 10, 100)));
        // By ranks nothing varies here; by names it does: Σo = 5 and Σe = 5·10.
        check_kappa("±±±±±~~~~~", "~~~~~~~~~~", Weights::Nominal, Value((0, 50)));
        check_kappa("±±±±±~~~~~", "~~~~~~~~~~", Weights::Linear, Undefined);
    }
}
