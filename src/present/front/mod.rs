//! The first view of one dataset, worked out at build time: counted by sources, for every filter, under topics or the most contested first.
//!
//! The program that opens the page carries this in place of the dataset and of everything that compares. What it answers is what the
//! comparison answers; a property holds both to each other. What a row shows stands in the page as it was built and is not carried a second
//! time: a row says where it stands there, and the words of its statement are read from there.

#[cfg(not(target_arch = "wasm32"))]
mod made;
mod packed;

use std::rc::Rc;

use super::announcement::of_rows;
use super::choices::{Offered, found};
use super::matrix::counted;
use super::search::{Query, Words};
use super::shown::Shown;
use super::{Catalogue, Choices, Column, Compared, Disputes, Group, LeanPlot, Matrix, Phrase, Row, RowContent};
use crate::compare::Verdict;
use crate::model::packed::unpacked;
use crate::model::{Kind, PropositionId};
use crate::state::{Asked, Aspect, Count, Filter, Open, Sort, State, Taken, View};

/// The first view of one dataset.
#[derive(Debug, PartialEq)]
pub struct Front {
    words: Rc<Catalogue>,
    title: String,
    note: Option<String>,
    /// How many claims there are.
    claims: usize,
    summary: Vec<Phrase>,
    /// How many of these phrases say what is compared; they come first.
    corpus: usize,
    lean_plot: Option<LeanPlot>,
    disputes: Disputes,
    columns: Rc<Vec<Column>>,
    offered: Offered,
    /// Under their topics, as they stand in the page as it was built.
    rows: Vec<FrontRow>,
    /// The rows by number, the most contested first.
    contested: Vec<u32>,
}

/// A row with what decides whether it is shown.
#[derive(Debug, PartialEq)]
struct FrontRow {
    id: PropositionId,
    /// The topic and the readings by their places among what is offered.
    topic: u32,
    readings: Vec<u32>,
    kind: Kind,
    verdict: Verdict,
    /// Whether there is a number for how contested it is.
    is_measured: bool,
    /// The words by which it is found beside those of its topic and its statement, with blanks between.
    more: String,
    words: Words,
}

impl Front {
    /// What [`Front::packed`] of the same build has packed; none for other bytes, and none if the page does not have its statements, which
    /// are handed in as they stand there.
    #[must_use]
    pub fn unpacked(bytes: &[u8], statements: &[String]) -> Option<Self> {
        unpacked::<Self>(bytes)?.with(statements)
    }

    /// With the words of the statements.
    fn with(mut self, statements: &[String]) -> Option<Self> {
        if statements.len() != self.rows.len() {
            return None;
        }
        for (row, statement) in self.rows.iter_mut().zip(statements) {
            let (_, topic) = self.offered.topics.get(row.topic as usize)?;
            row.words = Words::new([topic, statement, &row.more].into_iter().map(String::as_str));
        }
        Some(self)
    }

    /// Whether a state shows no more than this.
    #[must_use]
    pub fn is_enough_for(state: &State) -> bool {
        state.view == View::Matrix
            && state.unit == Count::Sources
            && matches!(state.sort, Sort::Topic | Sort::Contestedness)
            && state.open.is_none()
            && !state.is_shared
            && state.without.is_empty()
            && state.between.is_none()
            && state.language.is_none_or(|language| language == 0)
    }

    /// The places of the rows that meet every condition but that on verdicts, in their order.
    fn fitting(&self, state: &State) -> Vec<usize> {
        let query = Query::new(&state.filter.query);
        let fits = |at: &usize| self.rows.get(*at).is_some_and(|row| self.fits(row, &state.filter, &query));
        match state.sort {
            Sort::Contestedness => self.contested.iter().map(|at| *at as usize).filter(fits).collect(),
            _ => (0..self.rows.len()).filter(fits).collect(),
        }
    }

    /// Those of the places that have a verdict that is shown.
    fn shown(&self, state: &State, mut places: Vec<usize>) -> Vec<usize> {
        places.retain(|at| self.verdict(*at).is_some_and(|verdict| state.filter.takes(verdict)));
        places
    }

    fn verdict(&self, at: usize) -> Option<Verdict> {
        self.rows.get(at).map(|row| row.verdict)
    }

    fn fits(&self, row: &FrontRow, filter: &Filter, query: &Query) -> bool {
        let topic = self.offered.topics.get(row.topic as usize).map(|(id, _)| id);
        let mut readings = row.readings.iter().filter_map(|at| self.offered.readings.get(*at as usize));
        filter.topic.as_ref().is_none_or(|wanted| Some(wanted) == topic)
            && filter.kind.is_none_or(|kind| kind == row.kind)
            && filter.reading.as_ref().is_none_or(|wanted| readings.any(|(id, _)| id == wanted))
            && query.is_met_by(&row.words)
    }

    fn groups(&self, state: &State, shown: &[usize]) -> Vec<Group> {
        if state.sort == Sort::Contestedness {
            return vec![Group { label: None, rows: self.standing(shown) }];
        }
        let topic = |at: &usize| self.rows.get(*at).map(|row| row.topic as usize);
        let label = |places: &[usize]| self.offered.topics.get(places.first().and_then(topic)?);
        let under =
            |places| Group { label: label(places).map(|(_, label)| label.clone()), rows: self.standing(places) };
        shown.chunk_by(|a, b| topic(a) == topic(b)).map(under).collect()
    }

    fn standing(&self, places: &[usize]) -> Vec<Rc<Row>> {
        places.iter().filter_map(|at| Some(Rc::new(self.rows.get(*at)?.standing(*at)))).collect()
    }
}

impl FrontRow {
    /// The row as it stands at a place in the page.
    fn standing(&self, at: usize) -> Row {
        let id = self.id.clone();
        let opens = match self.is_measured {
            true => Open::Reason(Asked::Proposition(Aspect::Contestedness, id.clone())),
            false => Open::Proposition(id.clone()),
        };
        Row { id, opens, content: RowContent::Standing(at) }
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

    fn summary(&self, state: &State) -> Vec<Phrase> {
        let mut summary = self.summary.clone();
        if state.view != View::Matrix {
            summary.truncate(self.corpus);
        }
        summary
    }

    fn lean_plot(&self, _: &State) -> Option<LeanPlot> {
        self.lean_plot.clone()
    }

    fn disputes(&self, _: &State) -> Disputes {
        self.disputes.clone()
    }

    fn matrix(&self, state: &State) -> Matrix {
        let fitting = self.fitting(state);
        let verdicts = counted(fitting.iter().filter_map(|at| self.verdict(*at)));
        let shown = self.shown(state, fitting);
        Matrix {
            columns: self.columns.clone(),
            groups: self.groups(state, &shown),
            sort: if state.sort == Sort::Contestedness { state.sort } else { Sort::Topic },
            measured: self.words.matrix_contested(),
            shown: shown.len(),
            total: self.rows.len(),
            verdicts,
        }
    }

    fn choices(&self, state: &State, matrix: &Matrix) -> Choices {
        self.offered.choices(&self.words, state, matrix)
    }

    fn announcement(&self, before: &State, now: &State) -> Option<String> {
        of_rows(&self.words, before, now, || {
            found(&self.words, self.shown(now, self.fitting(now)).len(), self.rows.len())
        })
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
