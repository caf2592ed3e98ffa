//! What can be said of one source or voice by what stands around it: what it says, through whom, what repeats it, where it is alone, with
//! whom it agrees.

mod alone;
mod carried;
mod echoed;
mod linked;
mod nearest;
mod said;

use super::{Compared, Mark, Phrase};
use crate::compare::{Comparison, Finding, Member, Position};
use crate::model::PropositionIx;
use crate::state::Count;

/// One part of a portrait, under a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PortraitPart {
    /// The heading.
    pub heading: String,
    /// Sentences.
    pub lines: Vec<Vec<Phrase>>,
    /// Numbers that open to what they count.
    pub folds: Vec<Fold>,
}

/// A number that opens to what it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fold {
    /// A mark before it.
    pub mark: Option<Mark>,
    /// The number, in words.
    pub head: String,
    /// What it counts, one line each.
    pub lines: Vec<Vec<Phrase>>,
}

/// The parts of a portrait that say something.
pub(super) fn portrait(of: &Compared, member: Member) -> Vec<PortraitPart> {
    let seen = Seen::of(of, member);
    let sections = [
        said::said(&seen),
        carried::carried(&seen),
        carried::quoted(&seen),
        echoed::echoed(&seen),
        alone::alone(&seen),
        nearest::nearest(&seen),
        linked::linked(&seen),
    ];
    sections.into_iter().filter(|section| !section.lines.is_empty() || !section.folds.is_empty()).collect()
}

/// A member, seen in the comparison that counts its kind.
struct Seen<'c> {
    of: &'c Compared,
    comparison: &'c Comparison,
    count: Count,
    member: Member,
}

impl<'c> Seen<'c> {
    fn of(of: &'c Compared, member: Member) -> Self {
        let count = count(member);
        Self { of, comparison: of.by(count), count, member }
    }

    /// On what it takes a position, and which.
    fn positions(&self) -> impl Iterator<Item = (&'c Finding, &'c Position)> {
        let member = self.member;
        self.comparison.findings.iter().filter_map(move |finding| Some((finding, finding.position(member)?)))
    }

    /// A proposition by its statement, which opens it.
    fn statement(&self, at: PropositionIx) -> Vec<Phrase> {
        vec![self.of.statement_phrase(at)]
    }

    /// Several by name, in a row.
    fn row(&self, members: impl IntoIterator<Item = Member>) -> Vec<Phrase> {
        let names = members.into_iter().map(|member| self.of.member_phrase(member)).collect();
        super::phrase::row(&self.of.words, names)
    }
}

/// The comparison that counts a member's kind.
pub(super) fn count(member: Member) -> Count {
    match member {
        Member::Source(_) => Count::Sources,
        Member::Voice(_) => Count::Voices,
    }
}
