//! The sharpest disputes: the conflicts that divide most, for the head of the page.

use super::Compared;
use super::sorted::sorted;
use super::words::listed;
use crate::compare::{Finding, Rule, Verdict};
use crate::model::PropositionId;
use crate::state::{Count, Sort};

/// How many disputes head the page.
const SHOWN: usize = 4;

/// The conflicts at the head of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disputes {
    /// The sharpest.
    pub sharpest: Vec<Dispute>,
    /// How many there are in all.
    pub all: usize,
}

/// One conflict with its two camps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// Names the proposition.
    pub id: PropositionId,
    /// The statement.
    pub statement: String,
    /// Who affirms it.
    pub affirming: String,
    /// Who denies it.
    pub denying: String,
}

/// The most contested conflicts, those with more who take part first among equals.
#[must_use]
pub fn disputes(of: &Compared, count: Count) -> Disputes {
    let findings = of.by(count).findings.iter();
    let conflicts = findings.filter(|finding| finding.verdict == Verdict::Conflict).collect();
    let conflicts = sorted(of, Sort::Contestedness, conflicts);
    let all = conflicts.len();
    let sharpest = conflicts.into_iter().take(SHOWN).filter_map(|finding| dispute(of, count, finding)).collect();
    Disputes { sharpest, all }
}

fn dispute(of: &Compared, count: Count, finding: &Finding) -> Option<Dispute> {
    let Rule::Opposition { affirming, denying } = &finding.rule else { return None };
    let proposition = &of.dataset[finding.proposition];
    Some(Dispute {
        id: proposition.id.clone(),
        statement: proposition.statement.clone(),
        affirming: listed(&of.words, &of.names(count, affirming)),
        denying: listed(&of.words, &of.names(count, denying)),
    })
}
