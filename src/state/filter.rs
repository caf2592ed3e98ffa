//! Which propositions are shown.

use crate::compare::Verdict;
use crate::model::{Kind, ReadingId, TopicId};

/// Every verdict, in the order in which filters list them.
pub const VERDICTS: [Verdict; 8] = [
    Verdict::Conflict,
    Verdict::FiguresDiffer,
    Verdict::Changed,
    Verdict::Qualified,
    Verdict::Agreement,
    Verdict::Echo,
    Verdict::SingleVoice,
    Verdict::Unaddressed,
];

/// Which propositions are shown: those that meet every condition set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Words that must all begin some word of the proposition or of its claims.
    pub query: String,
    /// Verdicts, in the order of [`VERDICTS`]; none means any.
    pub verdicts: Vec<Verdict>,
    /// One topic.
    pub topic: Option<TopicId>,
    /// One kind of proposition.
    pub kind: Option<Kind>,
    /// A reading on which the proposition must bear, either way.
    pub reading: Option<ReadingId>,
}

impl Filter {
    /// Whether nothing is left out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.query.trim().is_empty()
            && self.verdicts.is_empty()
            && self.topic.is_none()
            && self.kind.is_none()
            && self.reading.is_none()
    }

    /// Whether a verdict is one of those shown.
    #[must_use]
    pub fn takes(&self, verdict: Verdict) -> bool {
        self.verdicts.is_empty() || self.verdicts.contains(&verdict)
    }

    /// The filter with a verdict added, or taken away if it was there.
    #[must_use]
    pub fn toggled(&self, verdict: Verdict) -> Self {
        let wanted = |v: &Verdict| self.verdicts.contains(v) != (*v == verdict);
        Self { verdicts: VERDICTS.into_iter().filter(wanted).collect(), ..self.clone() }
    }
}
