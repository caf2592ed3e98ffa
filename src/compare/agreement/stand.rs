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
