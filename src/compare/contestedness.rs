//! Contestedness: how far the members stand apart on a proposition.

use super::{Fraction, Position};

/// How far the members stand apart, from 0 (all alike) to 1 (two equal camps).
///
/// A member stands at 1 if it affirms, ½ if it qualifies, 0 if it denies, and at the mean of its different stances if it
/// has several. The distances of all pairs are added and divided by the largest sum that so many members could
/// reach, ⌊n²/4⌋. Both sums are in quarters, which keeps them whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contestedness {
    /// Σ |xᵢ − xⱼ| over all pairs of members, divided by 4 ⌊n²/4⌋; both in quarters.
    pub value: Fraction,
    /// How many members take a position: n, at least 2.
    pub members: usize,
}

impl Contestedness {
    /// How far these positions stand apart; none below two.
    #[must_use]
    pub fn of(positions: &[Position]) -> Option<Self> {
        let mut at = [0; 5];
        for position in positions {
            if let Some(count) = at.get_mut(usize::from(position.stances.acceptance_quarters())) {
                *count += 1;
            }
        }
        Self::of_counts(at)
    }

    /// How far members stand apart of whom so many stand at 0, ¼, ½, ¾ and 1; none below two.
    pub(super) fn of_counts(at: [u32; 5]) -> Option<Self> {
        let members: i64 = at.into_iter().map(i64::from).sum();
        // Between two neighbouring points, every pair that the gap separates is a quarter further apart.
        let mut below = 0;
        let mut quarters = 0_i64;
        for count in at {
            quarters = quarters.saturating_add(below * (members - below));
            below += i64::from(count);
        }
        let largest = (members * members / 4).saturating_mul(4);
        Some(Self { value: Fraction::new(quarters, largest)?, members: usize::try_from(members).ok()? })
    }

    /// As a whole percentage, rounded half up.
    #[must_use]
    pub fn percent(&self) -> i64 {
        self.value.of(100)
    }
}

#[cfg(test)]
mod tests {
    use crate::compare::story::story;

    /// `+`, `~` and `-` are voices that affirm, qualify and deny.
    #[track_caller]
    fn check(voices: &str, quarters: i64, largest: i64, percent: i64) {
        let line = |(at, stance)| match stance {
            '+' => format!("v{at} A affirms"),
            '~' => format!("v{at} A qualifies"),
            _ => format!("v{at} A denies"),
        };
        let text: Vec<String> = voices.chars().enumerate().map(line).collect();
        let contestedness = story(&text.join("\n")).finding().contestedness.unwrap();
        let value = contestedness.value;
        assert_eq!((value.numerator, value.denominator), (quarters, largest), "{voices}");
        assert_eq!((contestedness.percent(), contestedness.members), (percent, voices.len()), "{voices}");
    }

    #[test]
    fn two_equal_camps_are_the_most_contested() {
        check("++", 0, 4, 0);
        check("+-", 4, 4, 100);
        check("+~", 2, 4, 50);
        check("~-", 2, 4, 50);
        check("+--", 8, 8, 100);
        check("+~-", 8, 8, 100);
        check("+++-", 12, 16, 75);
        check("++--", 16, 16, 100);
        check("++~~", 8, 16, 50);
        check("++++-", 16, 24, 67);
        check("~~++++++", 24, 64, 38);
    }

    #[test]
    fn a_voice_with_two_stances_stands_at_their_mean() {
        let finding = story("ann A affirms \n ann A qualifies \n bob B denies \n bob B denies").finding();
        assert_eq!(finding.contestedness.unwrap().value.of(4), 3);
    }

    #[test]
    fn one_voice_is_not_contested() {
        assert_eq!(story("ann A affirms \n ann B denies").finding().contestedness, None);
    }
}
