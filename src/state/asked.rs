//! Questions whose answers can be laid open, by id.

use super::{Count, Who};
use crate::model::{ClaimId, PropositionId, ReadingId, TopicId};

/// A number or a word whose reason can be laid open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Something about one proposition.
    Proposition(Aspect, PropositionId),
    /// What became of one claim on a forecast.
    Ledger(ClaimId),
    /// How somebody leans between two readings.
    Lean(Who, ReadingId, ReadingId),
    /// How somebody leans between two readings within one topic.
    TopicLean(Who, ReadingId, ReadingId, TopicId),
    /// Who takes too few positions to be drawn between two readings.
    Undrawn(Count, ReadingId, ReadingId),
    /// What somebody says for and against one reading.
    Tally(Who, ReadingId),
    /// Something about two who have common propositions.
    Pair(Aspect, Who, Who),
    /// Something about all of the table.
    Table(Aspect),
    /// Without what somebody would lean to the other of two readings, or to none.
    SignLinchpins(Who, ReadingId, ReadingId),
    /// Without what two would lean in another order.
    OrderLinchpins(Who, Who, ReadingId, ReadingId),
}

impl Asked {
    /// What is counted in the answer, if that does not depend on what the reader chose: the kind of those who are asked about.
    #[must_use]
    pub fn unit(&self) -> Option<Count> {
        match self {
            Self::Lean(who, ..)
            | Self::TopicLean(who, ..)
            | Self::Tally(who, _)
            | Self::Pair(_, who, _)
            | Self::SignLinchpins(who, ..)
            | Self::OrderLinchpins(who, ..) => Some(who.unit()),
            Self::Undrawn(count, ..) => Some(*count),
            Self::Proposition(..) | Self::Table(_) | Self::Ledger(_) => None,
        }
    }
}

/// What is asked of a proposition, a pair or the table. Not every aspect fits everything; what does not fit is not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// How contested a proposition is.
    Contestedness,
    /// How many voices can be independent at most.
    Independence,
    /// What became of a forecast.
    Outcome,
    /// Who is silent, and whether they could have spoken.
    Silence,
    /// How well a proposition tells readings apart.
    Diagnosticity,
    /// Without what the verdict would be another.
    VerdictLinchpins,
    /// Without what the outcome would be another.
    OutcomeLinchpins,
    /// The share of agreement.
    Agreement,
    /// Cohen's kappa, unweighted.
    Kappa,
    /// Cohen's kappa with linear weights.
    WeightedKappa,
    /// The propositions in one class: both agree.
    Agreed,
    /// One accepts in part.
    Qualified,
    /// One affirms what the other denies.
    Conflicting,
    /// Their figures differ.
    FiguresDiffering,
    /// Time or scope tells them apart.
    Changed,
    /// Only the first of the two takes a position.
    Alone,
    /// Krippendorff's alpha, nominal.
    NominalAlpha,
    /// Krippendorff's alpha, ordinal.
    OrdinalAlpha,
    /// The voices that assert nothing.
    Unheard,
}
