//! What the first view asks for, whoever answers: a comparison, or what the build has worked out of one.

use std::rc::Rc;

use super::summary::corpus;
use super::{
    Catalogue, Choices, Compared, Disputes, LeanPlot, Matrix, Phrase, announcement, choices, disputes, lean_plot,
    matrix, opened_row, summary,
};
use crate::model::PropositionId;
use crate::state::{Open, State, Taken, View};

/// What the first view asks for. It asks for no `Debug`: whatever stands behind `dyn Shown` would have to carry it.
pub trait Shown {
    /// The words of the interface.
    fn words(&self) -> &Rc<Catalogue>;

    /// The title of the dataset, and a note if it has one.
    fn title(&self) -> (&str, Option<&str>);

    /// The language of the dataset's words (BCP 47), if it is known and can be another than that of the interface.
    fn language(&self) -> Option<&str>;

    /// How many sources, propositions and claims there are.
    fn size(&self) -> [usize; 3];

    /// The sentences at the head of the page; in other views than the first one only what is compared.
    fn summary(&self, state: &State) -> Vec<Phrase>;

    /// Where everybody leans.
    fn lean_plot(&self, state: &State) -> Option<LeanPlot>;

    /// The sharpest disputes.
    fn disputes(&self, state: &State) -> Disputes;

    /// The matrix.
    fn matrix(&self, state: &State) -> Matrix;

    /// What the toolbar offers.
    fn choices(&self, state: &State, matrix: &Matrix) -> Choices;

    /// What is said aloud after an act.
    fn announcement(&self, before: &State, now: &State) -> Option<String>;

    /// The proposition that what is laid open is about.
    fn opened_row(&self, open: Option<&Open>) -> Option<PropositionId>;

    /// The same without some claims; none if nobody here can compare.
    fn without(&self, taken: &[Taken]) -> Option<Rc<dyn Shown>>;

    /// Whether a comparison is behind it.
    fn compares(&self) -> bool;

    /// The comparison itself, if it is here.
    fn compared(self: Rc<Self>) -> Option<Rc<Compared>>;
}

impl Shown for Compared {
    fn words(&self) -> &Rc<Catalogue> {
        &self.words
    }

    fn language(&self) -> Option<&str> {
        self.dataset.language.as_deref()
    }

    fn title(&self) -> (&str, Option<&str>) {
        (&self.dataset.title, self.dataset.note.as_deref())
    }

    fn size(&self) -> [usize; 3] {
        [self.dataset.sources.len(), self.dataset.propositions.len(), self.dataset.claims.len()]
    }

    fn summary(&self, state: &State) -> Vec<Phrase> {
        match state.view {
            View::Matrix => summary(self, state.unit),
            _ => corpus(self, state.unit),
        }
    }

    fn lean_plot(&self, state: &State) -> Option<LeanPlot> {
        lean_plot(self, state)
    }

    fn disputes(&self, state: &State) -> Disputes {
        disputes(self, state.unit)
    }

    fn matrix(&self, state: &State) -> Matrix {
        matrix(self, state)
    }

    fn choices(&self, state: &State, matrix: &Matrix) -> Choices {
        choices(self, state, matrix)
    }

    fn announcement(&self, before: &State, now: &State) -> Option<String> {
        announcement(self, before, now)
    }

    fn opened_row(&self, open: Option<&Open>) -> Option<PropositionId> {
        opened_row(self, open).cloned()
    }

    fn without(&self, taken: &[Taken]) -> Option<Rc<dyn Shown>> {
        Some(Rc::new(self.without(taken)))
    }

    fn compares(&self) -> bool {
        true
    }

    fn compared(self: Rc<Self>) -> Option<Rc<Compared>> {
        Some(self)
    }
}
