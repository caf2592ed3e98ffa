//! How far two members of a comparison agree.

use crate::model::{Dataset, PropositionIx};

use crate::compare::relation::relation;
use crate::compare::{Comparison, Fraction, Member, Places, Position, RelationKind, Side};

use super::kappa::{Weights, kappa};

/// Below this many common propositions a coefficient says too little to be shown.
pub const ENOUGH: usize = 10;

/// How two members' positions on one proposition stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PairClass {
    /// The same stance, and no figures that differ.
    Agree,
    /// No opposition, but one of them qualifies.
    Qualify,
    /// At least one claim of each is in conflict.
    Conflict,
    /// No opposition, but figures differ.
    FiguresDiffer,
    /// Opposed, but no pair of claims is in conflict.
    Changed,
}

impl PairClass {
    /// All classes.
    pub const ALL: [Self; 5] = [Self::Agree, Self::Qualify, Self::Conflict, Self::FiguresDiffer, Self::Changed];
}

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
    /// Cohen's kappa with linear weights over the common propositions.
    pub coefficient: Coefficient,
}

/// Cohen's kappa with linear weights, if it can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coefficient {
    /// Fewer than [`ENOUGH`] common propositions.
    TooFew {
        /// How many there are.
        common: usize,
    },
    /// No disagreement was possible by chance, so that agreement means nothing.
    Undefined,
    /// The coefficient.
    Value(Fraction),
}

/// How far two members agree.
#[must_use]
pub fn agreement(dataset: &Dataset, comparison: &Comparison, a: Member, b: Member) -> PairAgreement {
    let mut pair = PairAgreement::new(a, b);
    let (mut ranks_a, mut ranks_b) = (Vec::new(), Vec::new());
    for finding in &comparison.findings {
        match (finding.position(a), finding.position(b)) {
            (Some(at_a), Some(at_b)) => {
                pair.common.push(finding.proposition);
                pair.put(class(dataset, &comparison.places, at_a, at_b), finding.proposition);
                ranks_a.push(Some(rank(at_a.side)));
                ranks_b.push(Some(rank(at_b.side)));
            }
            (Some(_), None) => pair.only_a.push(finding.proposition),
            (None, Some(_)) => pair.only_b.push(finding.proposition),
            (None, None) => {}
        }
    }
    let common = pair.common.len();
    pair.coefficient = if common < ENOUGH {
        Coefficient::TooFew { common }
    } else {
        kappa(&ranks_a, &ranks_b, Weights::Linear).map_or(Coefficient::Undefined, Coefficient::Value)
    };
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
            coefficient: Coefficient::TooFew { common: 0 },
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

/// The rank of a side for the coefficient; who affirms and denies stands in the middle.
pub(in crate::compare) fn rank(side: Side) -> u8 {
    match side {
        Side::Denies => 0,
        Side::Qualifies | Side::Both => 1,
        Side::Affirms => 2,
    }
}

/// How two positions stand to each other, from the relations between the claims of the one and those of the other.
fn class(dataset: &Dataset, places: &Places, a: &Position, b: &Position) -> PairClass {
    let has = |fits: fn(RelationKind) -> bool| {
        let mut pairs = a.claims.iter().flat_map(|&a| b.claims.iter().map(move |&b| (a, b)));
        pairs.any(|(a, b)| fits(relation(dataset, places, a, b).kind))
    };
    let opposed = (a.stances.affirms && b.stances.denies) || (a.stances.denies && b.stances.affirms);
    if opposed {
        let conflict = has(|kind| kind == RelationKind::Conflict);
        if conflict { PairClass::Conflict } else { PairClass::Changed }
    } else if has(|kind| kind == RelationKind::FiguresDiffer) {
        PairClass::FiguresDiffer
    } else if a.side == Side::Qualifies || b.side == Side::Qualifies {
        PairClass::Qualify
    } else {
        PairClass::Agree
    }
}

#[cfg(test)]
mod tests {
    use super::{Coefficient, PairClass, agreement};
    use crate::compare::story::story;
    use crate::compare::{PairAgreement, Unit};

    fn between(text: &str) -> PairAgreement {
        let story = story(text);
        let comparison = story.by(Unit::Source);
        agreement(&story.dataset, &comparison, story.source_member("A"), story.source_member("B"))
    }

    #[track_caller]
    fn check(text: &str, class: PairClass) {
        let pair = between(text);
        assert_eq!((pair.common.len(), pair.of(class).len()), (1, 1), "{text}: {pair:?}");
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
        assert_eq!(pair.coefficient, Coefficient::TooFew { common: 0 });
    }

    /// `a` and `b` give the stances on one proposition after another, as `+`, `~`, `-`.
    fn coefficient(a: &str, b: &str) -> Coefficient {
        let stance = |sign| match sign {
            '+' => "affirms",
            '~' => "qualifies",
            _ => "denies",
        };
        let lines = |who: &str, signs: &str| {
            let line = |(at, sign)| format!("v{who} {who} {} on=p{at} \n", stance(sign));
            signs.chars().enumerate().map(line).collect::<String>()
        };
        between(&(lines("A", a) + &lines("B", b))).coefficient
    }

    #[test]
    fn below_ten_common_propositions_there_is_no_coefficient() {
        assert_eq!(coefficient("++++----+", "++++----+"), Coefficient::TooFew { common: 9 });
        assert_eq!(coefficient("++++++++++", "++++++++++"), Coefficient::Undefined);
        let Coefficient::Value(full) = coefficient("+++++-----", "+++++-----") else { panic!("a value") };
        assert_eq!(full.of(100), 100);
        // By hand: Σo = 1, Σe = 5·(1·1 + 5·2) + 5·(4·2 + 1·1) = 100, so (100 − 10·1) / 100.
        let Coefficient::Value(near) = coefficient("+++++-----", "++++~-----") else { panic!("a value") };
        assert_eq!((near.numerator, near.denominator), (90, 100));
    }
}
