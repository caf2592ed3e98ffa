//! What two members' common propositions come down to: counts, the shares and the coefficient of them.

use crate::compare::{Fraction, Side};

use super::PairClass;
use super::alpha::Scale;
use super::kappa::{Weights, beyond_chance};
use super::rating::rating;

/// Below this many common propositions a coefficient says too little to be shown.
pub const ENOUGH: usize = 10;

/// What two members' common propositions come down to. A handful of small numbers, however many propositions there are.
///
/// Two shares say how far they agree. Both are told by sides alone: they know no periods, no scopes and no
/// figures, which the classes do know. So two members that qualify agree here, and are of the class [`PairClass::Qualify`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PairCounts {
    /// How many propositions are of each class, in the order of [`PairClass::ALL`].
    classes: [u32; 5],
    /// On how many propositions each of the two is on each side; a side is at its number on the nominal scale.
    sides: [[u32; 4]; 2],
    /// On how many propositions both are on the same side.
    same_side: u32,
    /// The sum of how many ranks they stand apart.
    ranks_apart: u32,
}

/// A coefficient of agreement, if it can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coefficient<Value> {
    /// Fewer than [`ENOUGH`] common propositions: those on which both, or in a whole table at least two, take a position.
    TooFew {
        /// How many there are.
        common: usize,
    },
    /// No disagreement was possible by chance, so that agreement means nothing.
    Undefined,
    /// The coefficient.
    Value(Value),
}

impl<Value> Coefficient<Value> {
    /// The coefficient that so many common propositions give, where it is defined.
    pub(super) fn of(common: usize, value: impl FnOnce() -> Option<Value>) -> Self {
        if common < ENOUGH { Self::TooFew { common } } else { value().map_or(Self::Undefined, Self::Value) }
    }
}

impl PairCounts {
    /// Takes one more common proposition in.
    pub(super) fn add(&mut self, class: PairClass, a: Side, b: Side) {
        let name = |side| usize::from(rating(side, Scale::Nominal));
        let [sides_a, sides_b] = &mut self.sides;
        let counted = [self.classes.get_mut(class.position()), sides_a.get_mut(name(a)), sides_b.get_mut(name(b))];
        counted.into_iter().flatten().for_each(|count| *count += 1);
        self.same_side += u32::from(a == b);
        self.ranks_apart += u32::from(rating(a, Scale::Ordinal).abs_diff(rating(b, Scale::Ordinal)));
    }

    /// Whether they have no common proposition.
    pub(super) fn is_empty(&self) -> bool {
        self.classes == [0; 5]
    }

    /// How many propositions both address: the overlap.
    #[must_use]
    pub fn common(&self) -> usize {
        self.classes.iter().map(|count| *count as usize).sum()
    }

    /// How many common propositions are of a class.
    #[must_use]
    pub fn of(&self, class: PairClass) -> usize {
        self.classes.get(class.position()).map_or(0, |count| *count as usize)
    }

    /// Percent agreement: the share of the common propositions on which both are on the same side.
    ///
    /// Whoever affirms and denies is on a side of its own. None below two common propositions: no overlap has no share, and a
    /// single proposition says more by itself than as 0 or 100 %.
    #[must_use]
    pub fn percent_agreement(&self) -> Option<Fraction> {
        self.share(self.same_side.into(), 1)
    }

    /// Weighted agreement: 1 − Σ|rank difference| / 2n over the n common propositions, where who denies has rank 0, who
    /// qualifies, or affirms and denies, rank 1, and who affirms rank 2.
    ///
    /// The fraction is (2n − Σ) / 2n. None below two common propositions.
    #[must_use]
    pub fn weighted_agreement(&self) -> Option<Fraction> {
        let (ranks_apart, most) = self.ranks_apart();
        self.share(most - ranks_apart, 2)
    }

    /// Cohen's kappa: unweighted of the sides, with linear weights of the ranks.
    #[must_use]
    pub fn kappa(&self, weights: Weights) -> Coefficient<Fraction> {
        let sides = self.sides.map(|[denies, qualifies, affirms, both]| match weights {
            Weights::Nominal => [denies, qualifies, affirms, both],
            Weights::Linear => [denies, qualifies + both, affirms, 0],
        });
        let common = self.common();
        let observed = match weights {
            Weights::Nominal => i64::try_from(common).unwrap_or(i64::MAX) - i64::from(self.same_side),
            Weights::Linear => i64::from(self.ranks_apart),
        };
        let [a, b] = sides.map(|counts| (0..).zip(counts.map(i64::from)).collect::<Vec<_>>());
        Coefficient::of(common, || beyond_chance(&a, &b, observed, weights))
    }

    /// How many ranks the two stand apart in all, and how many they could at most.
    pub(super) fn ranks_apart(&self) -> (u64, u64) {
        (self.ranks_apart.into(), 2 * self.common() as u64)
    }

    fn share(&self, sum: u64, most_per_proposition: u64) -> Option<Fraction> {
        let common = self.common() as u64;
        let whole = i64::try_from(common * most_per_proposition).ok()?;
        if common < 2 { None } else { Fraction::new(i64::try_from(sum).ok()?, whole) }
    }
}
