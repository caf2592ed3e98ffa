//! One proposition on a timeline, with its claims and what became of it.

use std::rc::Rc;

use super::claim_line::Dated;
use super::frame::Frame;
use super::outcome_line::{connect, outcome_lines};
use super::{ClaimLine, OutcomeLine};
use crate::compare::{Finding, LedgerEntry, OutcomeState, Places};
use crate::model::order::ascending;
use crate::model::{ClaimIx, PropositionId, TopicId};
use crate::present::{Compared, words};
use crate::state::{Asked, Aspect, Open};

/// One proposition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineRow {
    /// Names the proposition.
    pub id: PropositionId,
    /// The statement.
    pub statement: String,
    /// What became of it, for a forecast.
    pub outcome: Option<Became>,
    /// Its claims of which something is shown, by when they were said.
    pub claims: Vec<ClaimLine>,
    /// For a forecast: the later facts.
    pub outcomes: Vec<OutcomeLine>,
}

/// What became of a forecast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Became {
    /// In words.
    pub words: String,
    /// Whether later facts decide anything.
    pub is_open: bool,
    /// Opens the reason.
    pub opens: Open,
}

impl TimelineRow {
    /// How many things in it can be opened.
    #[must_use]
    pub fn stops(&self) -> usize {
        1 + usize::from(self.outcome.is_some()) + self.claims.len() + self.outcomes.len()
    }

    /// Whether something of it is laid open.
    #[must_use]
    pub fn has(&self, open: &Open) -> bool {
        match open {
            Open::Proposition(id) => *id == self.id,
            Open::Claim(id) => self.claims.iter().any(|line| line.id == *id),
            open => self.outcome.as_ref().is_some_and(|outcome| outcome.opens == *open),
        }
    }
}

/// A row with what places it among others.
#[derive(Clone)]
pub(super) struct Drawn {
    pub(super) topic: TopicId,
    /// When the first claim was said.
    pub(super) first: i64,
    /// How many claims there are, and of how many nothing is shown.
    pub(super) claims: usize,
    pub(super) outside: usize,
    row: Rc<TimelineRow>,
}

impl Drawn {
    /// The row; none if none of its claims is shown.
    pub(super) fn shown(&self) -> Option<Rc<TimelineRow>> {
        (self.outside < self.claims).then(|| self.row.clone())
    }
}

/// The row of a proposition; none if nobody says anything of it.
pub(super) fn drawn<'e>(
    of: &Compared,
    places: &Places,
    finding: &Finding,
    entry: &impl Fn(ClaimIx) -> Option<&'e LedgerEntry>,
    frame: Frame,
) -> Option<Drawn> {
    let proposition = &of.dataset[finding.proposition];
    let claims = finding.counted.iter().chain(&finding.apart);
    let dated: Vec<Dated<'_>> = claims.filter_map(|claim| Dated::of(of, places, *claim)).collect();
    let ranks = ascending(dated.iter().enumerate().map(|(at, dated)| (dated.rank(), at)).collect());
    let first = ranks.first()?.0.0;
    let line = |at: usize| {
        let dated = dated.get(at).filter(|dated| dated.is_shown(frame))?;
        let counts = finding.counted.binary_search(&dated.at).is_ok();
        Some((dated.at, dated.line(of, counts, entry(dated.at), frame)))
    };
    let mut lines: Vec<(ClaimIx, ClaimLine)> = ranks.into_iter().filter_map(|(_, at)| line(at)).collect();
    let mut outcomes = outcome_lines(of, places, finding, frame);
    connect(&mut lines, &mut outcomes);
    let outcome = finding.outcome.as_ref().map(|outcome| Became {
        words: of.words.timeline_forecast(&words::outcome(&of.words, outcome.state)),
        is_open: outcome.state == OutcomeState::Open,
        opens: Open::Reason(Asked::Proposition(Aspect::Outcome, proposition.id.clone())),
    });
    Some(Drawn {
        topic: proposition.topic.clone(),
        first,
        claims: dated.len(),
        outside: dated.len() - lines.len(),
        row: Rc::new(TimelineRow {
            id: proposition.id.clone(),
            statement: proposition.statement.clone(),
            outcome,
            claims: lines.into_iter().map(|(_, line)| line).collect(),
            outcomes: outcomes.into_iter().map(|(line, _)| line).collect(),
        }),
    })
}
