//! Questions: what can be explained.

use crate::compare::agreement::{self, alpha::Scale, kappa::Weights};
use crate::compare::linchpins::{Grain, Target};
use crate::compare::{Member, OutcomeState, Verdict};
use crate::model::{ClaimIx, PropositionIx, ReadingIx, TopicIx};

/// An answer of a comparison that a reader may want explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Why a proposition has its verdict.
    Verdict(PropositionIx),
    /// How contested a proposition is; only where two or more count.
    Contestedness(PropositionIx),
    /// How many voices on a proposition can be independent at most; only where somebody speaks.
    Independence(PropositionIx),
    /// What became of a forecast.
    Outcome(PropositionIx),
    /// How two claims on one proposition stand to each other; only if both count.
    Relation(ClaimIx, ClaimIx),
    /// How a member leans between two readings; only if something it says weighs on either.
    Lean {
        /// Who.
        member: Member,
        /// The two readings; the lean is positive towards the second.
        between: (ReadingIx, ReadingIx),
    },
    /// What a member says for and against one reading; only if it takes a position with a coded bearing.
    Tally {
        /// Who.
        member: Member,
        /// The reading.
        reading: ReadingIx,
    },
    /// On which share of their common propositions two members agree; only if they have one.
    Agreement(Member, Member),
    /// On which share of their common propositions two members are on the same side; only if they have two.
    PercentAgreement(Member, Member),
    /// How close the ranks of two members are on their common propositions; only if they have two.
    WeightedAgreement(Member, Member),
    /// Cohen's kappa of two members; only if they have a common proposition.
    Coefficient {
        /// The one member.
        a: Member,
        /// The other.
        b: Member,
        /// What differs, and how much.
        weights: Weights,
    },
    /// Krippendorff's alpha of the table of members and propositions, or of a part of it; only if on some proposition of it at least
    /// two members take a position.
    TableAgreement {
        /// The part.
        part: agreement::Part,
        /// What the positions are taken for.
        scale: Scale,
    },
    /// The smallest sets without which an answer would be another; only if the comparison gives that answer.
    Linchpins {
        /// The answer.
        target: Target,
        /// What is taken away.
        grain: Grain,
    },
    /// Who takes no position on a proposition, and whether they could have.
    Silence(PropositionIx),
    /// What became of a forecast as one claim puts it; only if the claim counts and is on a forecast.
    Ledger(ClaimIx),
    /// How a member leans between two readings within one topic; only if something it says there weighs on either.
    TopicLean {
        /// Who.
        member: Member,
        /// The two readings; the lean is positive towards the second.
        between: (ReadingIx, ReadingIx),
        /// The topic; none for the propositions whose topic is not listed.
        topic: Option<TopicIx>,
    },
    /// How well a proposition tells readings apart; only if its bearings on two readings are coded.
    Diagnosticity(PropositionIx),
    /// A number of the summary.
    Count(Counted),
}

/// What a number of the summary counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// The sources in which claims are found.
    Sources,
    /// The voices that assert something.
    Voices,
    /// The claims.
    Claims,
    /// The propositions with at least one claim.
    Propositions,
    /// The propositions with a verdict.
    Verdict(Verdict),
    /// The propositions with claims of which none counts.
    OnlyReported,
    /// The forecasts.
    Forecasts,
    /// The forecasts with an outcome.
    Outcome(OutcomeState),
}
