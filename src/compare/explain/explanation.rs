//! The explanation of one answer.

use crate::compare::agreement::TableAgreement;
use crate::compare::linchpins::{self, Linchpins};
use crate::compare::{
    Coefficient, Diagnosticity, Echo, Fraction, LedgerEntry, OutcomeReason, OutcomeState, Relation, RelationKind, Rule,
    Silence, Verdict,
};
use crate::model::order::distinct;
use crate::model::{ClaimIx, VoiceIx};

use super::{Arithmetic, Counted, Number};

/// Why an answer is what it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The answer.
    pub answer: Answer,
    /// The claims it rests on, in dataset order, each once.
    ///
    /// A dataset that keeps of all its claims only these gives the same answer. Where that cannot hold, because the answer is about
    /// the absence of claims, they are the claims that the counted records have: so for the numbers of propositions unaddressed and
    /// of forecasts open. Of linchpins they are the claims that are taken away, and of
    /// silence by source those on the proposition; that a silent source is coded at all rests on whatever else it says.
    pub claims: Vec<ClaimIx>,
    /// The rule that gave the answer.
    pub basis: Basis,
    /// The numbers behind it.
    pub arithmetic: Arithmetic,
}

impl Explanation {
    /// An explanation with each claim once.
    pub(super) fn new(answer: Answer, claims: Vec<ClaimIx>, basis: Basis, arithmetic: Arithmetic) -> Self {
        Self { answer, claims: distinct(claims), basis, arithmetic }
    }
}

/// What is explained.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// A verdict. Its arithmetic counts the sources or members that made the clause fit, or the opposed pairs that it dissolves.
    Verdict(Verdict),
    /// An outcome. Its arithmetic counts the later facts.
    Outcome(OutcomeState),
    /// A relation. Its arithmetic is the distance between the two stances.
    Relation(RelationKind),
    /// A number, as the comparison has it; equal to the result of the arithmetic.
    Number(Number),
    /// A coefficient that cannot be said. Its arithmetic counts what there is too little of.
    TooLittle,
}

/// The rule that gave an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Basis {
    /// The clause that gave the verdict.
    Verdict(Rule),
    /// The clause that gave the outcome.
    Outcome(OutcomeReason),
    /// A claim on a forecast, with what later facts did to the forecast; a denial turns that round.
    Ledger(LedgerEntry),
    /// The largest bearing less the smallest.
    Bearings(Diagnosticity),
    /// The first relation that fits, with what became of the values.
    Relation(Relation),
    /// The distances of all pairs of members, divided by the largest sum that so many could reach.
    Distances {
        /// How many members take a position.
        members: usize,
    },
    /// Every voice counts once, and none that speaks for another of them.
    Links {
        /// The voices that two or more sources carry.
        echoes: Vec<Echo>,
        /// Pairs of which the first speaks for the second.
        linked: Vec<(VoiceIx, VoiceIx)>,
    },
    /// Stance × bearing of each position: the sum over the second reading minus that over the first, divided by the sum of all sizes.
    Lean {
        /// How many positions weigh.
        positions: usize,
    },
    /// Stance × bearing of each position, added.
    Tally {
        /// How many positions speak for the reading.
        supporting: usize,
        /// How many speak against it.
        opposing: usize,
        /// How many weigh nothing.
        neutral: usize,
    },
    /// The common propositions on which two members agree, divided by all they have in common.
    Overlap,
    /// The sides of two members, or their ranks, on their common propositions.
    Sides {
        /// How many they are.
        common: usize,
    },
    /// Cohen's kappa, (Σe − n·Σo) / Σe, over so many common propositions.
    Coefficient(Coefficient<Fraction>, usize),
    /// Krippendorff's alpha, 1 − (n − 1) · Σ observed / Σ expected over the n positions on common propositions.
    TableAgreement(TableAgreement),
    /// Who takes no position, by what that means; the number is how many they are.
    Silence(Silence),
    /// The smallest sets without which an answer would be another, all found as by trying every set; the number counts them.
    Linchpins {
        /// The answer with everything there.
        now: linchpins::Answer,
        /// The sets; none if no set of up to [`linchpins::LARGEST`] changes the answer.
        found: Option<Linchpins>,
    },
    /// Every record that fits, once.
    Each(Counted),
}
