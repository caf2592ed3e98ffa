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

#[cfg(test)]
mod tests {
    use super::Marks;
    use crate::compare::story::story;
    use crate::compare::{Unit, Verdict, table};

    /// What marks alone say, and findings too.
    #[track_caller]
    fn check(text: &str, by_voice: Verdict, by_source: Verdict) {
        let story = story(text);
        let table = table(story.dataset.clone());
        for (unit, expected) in [(Unit::Voice, by_voice), (Unit::Source, by_source)] {
            let marked = Marks::of(&table, unit)[0].verdict(unit);
            assert_eq!((marked, story.finding_by(unit).verdict), (expected, expected), "{unit:?}: {text}");
        }
    }

    #[test]
    fn marks_decide_where_no_claim_has_a_period_a_scope_or_a_value() {
        use Verdict::{Agreement, Changed, Conflict, Echo, Qualified, SingleVoice, Unaddressed};
        check("proposition p", Unaddressed, Unaddressed);
        check("ann A affirms relay=reported", SingleVoice, Unaddressed);
        check("ann A affirms \n ann A denies", SingleVoice, SingleVoice);
        check("ann A affirms \n ann B affirms", Echo, Echo);
        check("ann A affirms \n bob A affirms", Agreement, SingleVoice);
        check("ann A denies \n bob B denies", Agreement, Agreement);
        check("ann A affirms \n bob B qualifies", Qualified, Qualified);
        check("ann A affirms \n bob B denies", Conflict, Conflict);
        check("ann A affirms \n bob B affirms \n cat C denies", Conflict, Conflict);
        check("ann A affirms \n ann A denies \n bob B qualifies", Changed, Changed);
    }
}
