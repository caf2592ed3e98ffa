//! Every proposition with its bearings on the readings, and how well it tells them apart.

use crate::compare::{Finding, diagnosticity};
use crate::model::PropositionId;
use crate::model::order::descending;
use crate::present::matrix::filtered;
use crate::present::sorted::sorted;
use crate::present::verdict_words::verdict_word;
use crate::present::{Compared, Mark};
use crate::state::{Count, Sort, State};

/// Propositions and their bearings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bearings {
    /// The label and the statement of each reading.
    pub readings: Vec<(String, String)>,
    /// Rows under their topics, or one group without a label.
    pub groups: Vec<BearingGroup>,
}

/// Rows under one topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BearingGroup {
    /// The topic, if rows stand under topics.
    pub label: Option<String>,
    /// The rows.
    pub rows: Vec<BearingRow>,
}

/// One proposition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BearingRow {
    /// Names the proposition.
    pub id: PropositionId,
    /// The statement.
    pub statement: String,
    /// Its bearing on each reading, −2 to 2; none where it is not coded.
    pub bearings: Vec<Option<i8>>,
    /// How well it tells the readings apart, 0 to 4; none unless two bearings are coded.
    pub tells: Option<u8>,
    /// The verdict's shape.
    pub mark: Mark,
    /// The verdict's word.
    pub verdict: String,
}

/// Propositions by topic, what tells most apart first within each; or in the order that the reader chose.
pub(super) fn bearings(of: &Compared, state: &State) -> Bearings {
    let shown = filtered(of, state);
    let shown = match state.sort {
        Sort::Topic | Sort::Diagnosticity => {
            ranked(&shown, |finding| tells(of, finding).map_or(0, |tells| u64::from(tells) + 1))
        }
        Sort::Contestedness | Sort::Voices => sorted(of, state.sort, shown),
    };
    let row = |finding: &&Finding| row(of, state.unit, finding);
    let under = |topic: &crate::model::Topic| {
        let here = shown.iter().filter(|finding| of.dataset[finding.proposition].topic == topic.id);
        let rows: Vec<_> = here.map(row).collect();
        (!rows.is_empty()).then(|| BearingGroup { label: Some(topic.label.clone()), rows })
    };
    let groups = match state.sort {
        Sort::Topic => of.dataset.topics.iter().filter_map(under).collect(),
        _ if shown.is_empty() => Vec::new(),
        _ => vec![BearingGroup { label: None, rows: shown.iter().map(row).collect() }],
    };
    let readings = of.dataset.readings.iter();
    Bearings { readings: readings.map(|reading| (reading.label.clone(), reading.statement.clone())).collect(), groups }
}

fn ranked<'c>(findings: &[&'c Finding], rank: impl Fn(&Finding) -> u64) -> Vec<&'c Finding> {
    let order = descending(findings.iter().map(|finding| rank(finding)).collect());
    order.into_iter().filter_map(|at| findings.get(at).copied()).collect()
}

fn tells(of: &Compared, finding: &Finding) -> Option<u8> {
    diagnosticity(&of.dataset, finding.proposition).map(|found| found.spread)
}

fn row(of: &Compared, count: Count, finding: &Finding) -> BearingRow {
    let proposition = &of.dataset[finding.proposition];
    let readings = of.dataset.readings.iter();
    BearingRow {
        id: proposition.id.clone(),
        statement: proposition.statement.clone(),
        bearings: readings.map(|reading| Some(proposition.bearings.get(&reading.id)?.get())).collect(),
        tells: tells(of, finding),
        mark: finding.verdict.into(),
        verdict: verdict_word(of, count, finding),
    }
}
