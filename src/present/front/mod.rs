//! The first view of one dataset, worked out at build time: counted by sources, for every filter and every order.
//!
//! The program that opens the page carries this in place of the dataset and of everything that compares. What it answers is what the
//! comparison answers; a property holds both to each other.

#[cfg(not(target_arch = "wasm32"))]
mod made;
mod packed;

use std::rc::Rc;

use super::announcement::of_rows;
use super::choices::{Offered, found};
use super::measure::measure_name;
use super::search::{Query, Words};
use super::shown::Shown;
use super::{Catalogue, Choices, Column, Compared, Dispute, Group, LeanPlot, Matrix, Measure, Phrase, Row};
use crate::compare::Verdict;
use crate::model::packed::unpacked;
use crate::model::{Kind, PropositionId};
use crate::state::{Count, Filter, Open, Sort, State, Taken, View};

/// The first view of one dataset.
#[derive(Debug, PartialEq)]
pub struct Front {
    words: Rc<Catalogue>,
    title: String,
    note: Option<String>,
    /// How many claims there are.
    claims: usize,
    summary: Vec<Phrase>,
    lean_plot: Option<LeanPlot>,
    disputes: Vec<Dispute>,
    columns: Rc<Vec<Column>>,
    offered: Offered,
    rows: Vec<FrontRow>,
    /// For each order but that of topics, the rows by number.
    orders: [Vec<u32>; 3],
}

/// A row with what decides whether it is shown.
#[derive(Debug, PartialEq)]
struct FrontRow {
    row: Row,
    /// The topic and the readings by their places among what is offered.
    topic: u32,
    readings: Vec<u32>,
    kind: Kind,
    verdict: Verdict,
    /// What its claims say, by whom and where: it is found by these too.
    texts: Vec<String>,
    words: Words,
    /// What it measures when rows stand in order of voices, and of diagnosticity.
    voices: Measure,
    diagnosticity: Measure,
}

/// The orders other than that of topics.
const ORDERS: [Sort; 3] = [Sort::Contestedness, Sort::Voices, Sort::Diagnosticity];

impl Front {
    /// What [`Front::packed`] of the same build has packed; none for other bytes.
    #[must_use]
    pub fn unpacked(bytes: &[u8]) -> Option<Self> {
        unpacked(bytes)
    }

    /// Whether a state shows no more than this.
    #[must_use]
    pub fn is_enough_for(state: &State) -> bool {
        state.view == View::Matrix
            && state.unit == Count::Sources
            && state.open.is_none()
            && !state.is_shared
            && state.without.is_empty()
            && state.between.is_none()
            && state.language.is_none_or(|language| language == 0)
    }

    fn shown(&self, state: &State) -> Vec<&FrontRow> {
        let query = Query::new(&state.filter.query);
        let at = ORDERS.iter().position(|sort| *sort == state.sort);
        let rows: Vec<&FrontRow> = match at.and_then(|at| self.orders.get(at)) {
            Some(order) => order.iter().filter_map(|at| self.rows.get(*at as usize)).collect(),
            None => self.rows.iter().collect(),
        };
        rows.into_iter().filter(|row| self.passes(row, &state.filter, &query)).collect()
    }

    fn passes(&self, row: &FrontRow, filter: &Filter, query: &Query) -> bool {
        let topic = self.offered.topics.get(row.topic as usize).map(|(id, _)| id);
        let mut readings = row.readings.iter().filter_map(|at| self.offered.readings.get(*at as usize));
        (filter.verdicts.is_empty() || filter.verdicts.contains(&row.verdict))
            && filter.topic.as_ref().is_none_or(|wanted| Some(wanted) == topic)
            && filter.kind.is_none_or(|kind| kind == row.kind)
            && filter.reading.as_ref().is_none_or(|wanted| readings.any(|(id, _)| id == wanted))
            && query.is_met_by(&row.words)
    }

    fn groups(&self, state: &State, shown: &[&FrontRow]) -> Vec<Group> {
        let row = |row: &&FrontRow| Rc::new(row.drawn(state.sort));
        if state.sort != Sort::Topic {
            return vec![Group { label: None, rows: shown.iter().map(row).collect() }];
        }
        let under = |(at, (_, label)): (usize, &(_, String))| {
            let rows: Vec<_> = shown.iter().filter(|row| row.topic as usize == at).map(row).collect();
            (!rows.is_empty()).then(|| Group { label: Some(label.clone()), rows })
        };
        self.offered.topics.iter().enumerate().filter_map(under).collect()
    }
}

impl FrontRow {
    fn drawn(&self, sort: Sort) -> Row {
        let measure = match sort {
            Sort::Topic | Sort::Contestedness => return self.row.clone(),
            Sort::Voices => &self.voices,
            Sort::Diagnosticity => &self.diagnosticity,
        };
        Row { measure: measure.clone(), ..self.row.clone() }
    }
}

impl Shown for Front {
    fn words(&self) -> &Rc<Catalogue> {
        &self.words
    }

    fn language(&self) -> Option<&str> {
        None // it is drawn in the language of its dataset
    }

    fn title(&self) -> (&str, Option<&str>) {
        (&self.title, self.note.as_deref())
    }

    fn size(&self) -> [usize; 3] {
        [self.columns.len(), self.rows.len(), self.claims]
    }

    fn summary(&self, _: &State) -> Vec<Phrase> {
        self.summary.clone()
    }

    fn lean_plot(&self, _: &State) -> Option<LeanPlot> {
        self.lean_plot.clone()
    }

    fn disputes(&self, _: &State) -> Vec<Dispute> {
        self.disputes.clone()
    }

    fn matrix(&self, state: &State) -> Matrix {
        let shown = self.shown(state);
        Matrix {
            columns: self.columns.clone(),
            groups: self.groups(state, &shown),
            sort: state.sort,
            measured: measure_name(&self.words, state.sort),
            shown: shown.len(),
            total: self.rows.len(),
        }
    }

    fn choices(&self, state: &State, matrix: &Matrix) -> Choices {
        self.offered.choices(&self.words, state, matrix)
    }

    fn announcement(&self, before: &State, now: &State) -> Option<String> {
        of_rows(&self.words, before, now, || found(&self.words, self.shown(now).len(), self.rows.len()))
    }

    fn opened_row(&self, open: Option<&Open>) -> Option<PropositionId> {
        match open? {
            Open::Proposition(id) => Some(id.clone()),
            _ => None,
        }
    }

    fn without(&self, _: &[Taken]) -> Option<Rc<dyn Shown>> {
        None
    }

    fn compares(&self) -> bool {
        false
    }

    fn compared(self: Rc<Self>) -> Option<Rc<Compared>> {
        None
    }
}
