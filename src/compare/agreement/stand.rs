//! Where a position stands, in a few bytes: enough to class most pairs of positions without looking at their claims again.

use crate::compare::{Places, Position, Side, Stances};
use crate::model::{Dataset, VoiceIx};

use super::PairClass;

/// Where a position stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stand {
    /// The place of the member's record among those of its kind.
    pub(super) place: usize,
    /// The side of the position.
    pub(super) side: Side,
    stances: Stances,
    /// Whose all its claims are; none if several voices speak.
    voice: Option<VoiceIx>,
    /// Whether some claim gives a value.
    valued: bool,
    /// Whether some claim names a period of its own.
    dated: bool,
    /// Whether some claim declares a scope.
    scoped: bool,
}

impl Stand {
    /// Where a position stands.
    pub(super) fn of(dataset: &Dataset, places: &Places, position: &Position) -> Self {
        let claims = || position.claims.iter().map(|&claim| &dataset[claim]);
        let first = position.claims.first().and_then(|&claim| places.voice(claim));
        let alone = position.claims.iter().all(|&claim| places.voice(claim) == first);
        Self {
            place: position.member.at(),
            side: position.side,
            stances: position.stances,
            voice: first.filter(|_| alone),
            valued: claims().any(|claim| claim.value.is_some()),
            dated: claims().any(|claim| claim.about.is_some()),
            scoped: claims().any(|claim| claim.scope.is_some()),
        }
    }

    /// The class of two positions on one proposition, where it is plain; none where only their claims can tell.
    ///
    /// Opposed claims of two voices conflict unless their periods or scopes part them, which takes a period of
    /// at least one of them, since both share the proposition's, and a scope of both. Figures differ only between two values.
    #[inline]
    pub(super) fn class(&self, other: &Self) -> Option<PairClass> {
        if self.stances.are_opposed_to(other.stances) {
            let two_voices = self.voice.is_some() && other.voice.is_some() && self.voice != other.voice;
            let parted = self.dated || other.dated || (self.scoped && other.scoped);
            (two_voices && !parted).then_some(PairClass::Conflict)
        } else if self.valued && other.valued {
            None
        } else {
            Some(PairClass::unopposed(self.side, other.side))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Stand;
    use crate::compare::Unit;
    use crate::compare::agreement::PairClass;
    use crate::compare::story::story;

    /// The class of the first two sources, told from where they stand and from their claims.
    #[track_caller]
    fn check(text: &str, plain: Option<PairClass>, class: PairClass) {
        let story = story(text);
        let comparison = story.by(Unit::Source);
        let positions = &comparison.findings[0].positions;
        let [a, b] = [0, 1].map(|at| Stand::of(&story.dataset, &comparison.places, &positions[at]));
        assert_eq!((a.class(&b), b.class(&a)), (plain, plain), "{text}");
        let of_claims = PairClass::of(&story.dataset, &comparison.places, &positions[0], &positions[1]);
        assert_eq!(of_claims, class, "{text}");
    }

    #[test]
    fn what_is_plain_takes_no_look_at_claims() {
        use PairClass::{Agree, Conflict, Qualify};
        check("ann A affirms \n bob B affirms", Some(Agree), Agree);
        check("ann A affirms \n bob B qualifies", Some(Qualify), Qualify);
        check("ann A affirms \n bob B denies", Some(Conflict), Conflict);
        check("ann A affirms value=1 \n bob B affirms", Some(Agree), Agree);
        check("ann A affirms scope=air \n bob B denies", Some(Conflict), Conflict);
    }

    #[test]
    fn only_claims_tell_where_a_period_a_scope_a_value_or_a_shared_voice_matters() {
        use PairClass::{Changed, Conflict, FiguresDiffer};
        check("ann A affirms about=2017 \n bob B denies about=2019", None, Changed);
        check("proposition p about=2019 \n ann A affirms about=2017 \n bob B denies", None, Changed);
        check("ann A affirms scope=air \n bob B denies scope=sea", None, Changed);
        check("ann A affirms value=1 \n bob B affirms value=2", None, FiguresDiffer);
        check("ann A affirms \n ann B denies", None, Changed);
        check("ann A affirms \n ann B denies \n bob B affirms", None, Changed);
        check("ann A affirms \n ann B affirms \n bob B denies", None, Conflict);
    }
}
