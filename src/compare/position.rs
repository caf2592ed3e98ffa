//! Positions: what one member, all its claims taken together, says of a proposition.

use crate::model::{ClaimIx, Stance};

use super::Member;

/// What one member says of a proposition. Equal claims and repetitions change nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Who.
    pub member: Member,
    /// Which side it is on.
    pub side: Side,
    /// The different stances it takes, at most three.
    pub stances: Stances,
    /// Its claims that count, in dataset order; never empty.
    pub claims: Vec<ClaimIx>,
}

/// The side that a position is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// It only affirms.
    Affirms,
    /// It qualifies, and does not both affirm and deny.
    Qualifies,
    /// It only denies.
    Denies,
    /// It affirms and denies, at one time or another.
    Both,
}

/// The different stances that one member takes on one proposition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stances {
    /// Some claim affirms.
    pub affirms: bool,
    /// Some claim qualifies.
    pub qualifies: bool,
    /// Some claim denies.
    pub denies: bool,
}

impl Stances {
    /// Takes one more stance in.
    pub fn add(&mut self, stance: Stance) {
        match stance {
            Stance::Affirms => self.affirms = true,
            Stance::Qualifies => self.qualifies = true,
            Stance::Denies => self.denies = true,
        }
    }

    /// The side that these stances make; none if there is no stance.
    #[must_use]
    pub fn side(self) -> Option<Side> {
        match (self.affirms, self.qualifies, self.denies) {
            (true, _, true) => Some(Side::Both),
            (_, true, _) => Some(Side::Qualifies),
            (true, false, false) => Some(Side::Affirms),
            (false, false, true) => Some(Side::Denies),
            (false, false, false) => None,
        }
    }

    /// Whether some stance here is opposed to one there: the one affirms, the other denies.
    pub(super) fn are_opposed_to(self, other: Self) -> bool {
        (self.affirms && other.denies) || (self.denies && other.affirms)
    }

    /// How far the proposition is accepted, in quarters, 0 to 4: the mean of the different stances, where
    /// affirms is 1, qualifies ½ and denies 0.
    #[must_use]
    pub fn acceptance_quarters(self) -> u8 {
        match (self.affirms, self.qualifies, self.denies) {
            (true, false, false) => 4,
            (true, true, false) => 3,
            (false, true, true) => 1,
            (false, false, _) => 0,
            _ => 2,
        }
    }

    /// What the stances weigh on a reading, in twelfths, −12 to 12: the mean of the different stances, where
    /// affirms is +1, qualifies +½ and denies −1.
    #[must_use]
    pub fn weight_twelfths(self) -> i32 {
        let weights = [(self.affirms, 12), (self.qualifies, 6), (self.denies, -12)];
        let taken = || weights.into_iter().filter(|(taken, _)| *taken).map(|(_, weight)| weight);
        let count = taken().map(|_| 1).sum::<i32>();
        taken().sum::<i32>().checked_div(count).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Side, Stances};
    use crate::model::Stance;

    #[track_caller]
    fn check(stances: &[Stance], side: Option<Side>, acceptance_quarters: u8, weight_twelfths: i32) {
        let mut taken = Stances::default();
        stances.iter().chain(stances).for_each(|stance| taken.add(*stance));
        let made = (taken.side(), taken.acceptance_quarters(), taken.weight_twelfths());
        assert_eq!(made, (side, acceptance_quarters, weight_twelfths), "{stances:?}");
    }

    #[test]
    fn several_stances_make_their_mean() {
        use Stance::{Affirms, Denies, Qualifies};
        check(&[Affirms], Some(Side::Affirms), 4, 12);
        check(&[Qualifies], Some(Side::Qualifies), 2, 6);
        check(&[Denies], Some(Side::Denies), 0, -12);
        check(&[Affirms, Qualifies], Some(Side::Qualifies), 3, 9);
        check(&[Qualifies, Denies], Some(Side::Qualifies), 1, -3);
        check(&[Affirms, Denies], Some(Side::Both), 2, 0);
        check(&[Affirms, Qualifies, Denies], Some(Side::Both), 2, 2);
        check(&[], None, 0, 0);
    }
}
