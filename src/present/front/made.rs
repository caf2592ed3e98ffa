//! Working the first view out of a comparison, on the developer's machine.

use std::rc::Rc;

use super::{Front, FrontRow, ORDERS};
use crate::model::packed::packed;
use crate::present::choices::Offered;
use crate::present::search::of_claims;
use crate::present::{Compared, Matrix, Row, disputes, lean_plot, matrix, summary};
use crate::state::{Count, Sort, State};

impl Front {
    /// The first view of a compared dataset; none if a proposition belongs to no topic, since it would have no place.
    #[must_use]
    pub fn of(of: &Compared) -> Option<Self> {
        let count = Count::Sources;
        let whole = |sort| matrix(of, &State { sort, ..State::default() });
        let offered = Offered::of(of, count);
        let by_topic = whole(Sort::Topic);
        let orders = ORDERS.map(|sort| rows(&whole(sort)));
        let mut made = Vec::new();
        for finding in &of.by(count).findings {
            let proposition = &of.dataset[finding.proposition];
            let named = |rows: &[Rc<Row>]| rows.iter().find(|row| row.id == proposition.id).cloned();
            let [_, by_voices, by_diagnosticity] = &orders;
            let row = named(&rows(&by_topic))?;
            let bears = |id| proposition.bearings.get(id).is_some_and(|bearing| bearing.get() != 0);
            let readings = offered.readings.iter().enumerate().filter(|(_, (id, _))| bears(id));
            made.push(FrontRow {
                row: (*row).clone(),
                topic: place(offered.topics.iter().position(|(id, _)| *id == proposition.topic)?)?,
                readings: readings.map(|(at, _)| place(at)).collect::<Option<_>>()?,
                kind: proposition.kind,
                verdict: finding.verdict,
                texts: of_claims(&of.dataset, proposition).into_iter().map(str::to_owned).collect(),
                words: of.words(finding.proposition).cloned().unwrap_or_default(),
                voices: named(by_voices)?.measure.clone(),
                diagnosticity: named(by_diagnosticity)?.measure.clone(),
            });
        }
        let numbered = |rows: &Vec<Rc<Row>>| {
            let number = |row: &Rc<Row>| made.iter().position(|made| made.row.id == row.id).and_then(place);
            rows.iter().map(number).collect::<Option<Vec<u32>>>()
        };
        let [contested, voices, diagnosticity] = &orders;
        Some(Self {
            words: of.words.clone(),
            title: of.dataset.title.clone(),
            note: of.dataset.note.clone(),
            claims: of.dataset.claims.len(),
            summary: summary(of, count),
            lean_plot: lean_plot(of, &State::default()),
            disputes: disputes(of, count),
            columns: by_topic.columns.clone(),
            orders: [numbered(contested)?, numbered(voices)?, numbered(diagnosticity)?],
            offered,
            rows: made,
        })
    }

    /// The first view as bytes, for the same build to unpack.
    #[must_use]
    pub fn packed(&self) -> Vec<u8> {
        packed(self)
    }
}

fn rows(matrix: &Matrix) -> Vec<Rc<Row>> {
    matrix.groups.iter().flat_map(|group| group.rows.iter().cloned()).collect()
}

fn place(at: usize) -> Option<u32> {
    u32::try_from(at).ok()
}
