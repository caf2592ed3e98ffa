//! Marks: the few facts about a proposition that decide its verdict as long as no claim has a period, a scope or a value.

use crate::compare::{Unit, Verdict};
use crate::model::{Stance, Table};

/// Whether a fact was met with nobody, with one, or with several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Met {
    #[default]
    Nobody,
    One(usize),
    Several,
}

impl Met {
    fn with(self, who: usize) -> Self {
        match self {
            Self::Nobody => Self::One(who),
            Self::One(first) if first == who => self,
            Self::One(_) | Self::Several => Self::Several,
        }
    }
}

/// Who speaks on a proposition, in which sources, and who affirms and denies it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    voices: Met,
    sources: Met,
    affirming: Met,
    denying: Met,
    qualifies: bool,
}

impl Marks {
    /// The marks of each proposition.
    pub(super) fn of(table: &Table, unit: Unit) -> Vec<Self> {
        let mut all = vec![Self::default(); table.dataset.propositions.len()];
        for row in table.columns.rows().filter(|row| unit.counts(row.relay)) {
            let Some(marks) = all.get_mut(row.proposition.0) else { continue };
            marks.voices = marks.voices.with(row.voice.0);
            marks.sources = marks.sources.with(row.source.0);
            match row.stance {
                Stance::Affirms => marks.affirming = marks.affirming.with(row.voice.0),
                Stance::Denies => marks.denying = marks.denying.with(row.voice.0),
                Stance::Qualifies => marks.qualifies = true,
            }
        }
        all
    }

    /// The verdict, by the first clause that fits.
    pub(super) fn verdict(&self, unit: Unit) -> Verdict {
        match (self.sources, self.voices, self.affirming, self.denying) {
            (Met::Nobody, ..) => Verdict::Unaddressed,
            (Met::One(_), ..) if unit == Unit::Source => Verdict::SingleVoice,
            (Met::One(_), Met::One(_), ..) => Verdict::SingleVoice,
            (_, Met::One(_), ..) => Verdict::Echo,
            (_, _, Met::One(a), Met::One(b)) if a == b => Verdict::Changed,
            (_, _, Met::One(_) | Met::Several, Met::One(_) | Met::Several) => Verdict::Conflict,
            _ if self.qualifies => Verdict::Qualified,
            _ => Verdict::Agreement,
        }
    }

    /// Whether two voices speak, so that they could be opposed.
    pub(super) fn has_two_voices(&self) -> bool {
        self.voices == Met::Several
    }
}
