//! Working the first view out of a comparison, on the developer's machine.

use super::{Front, FrontRow};
use crate::model::packed::packed;
use crate::present::choices::Offered;
use crate::present::search::Words;
use crate::present::summary::corpus;
use crate::present::{Compared, Matrix, Row, disputes, lean_plot, matrix, summary};
use crate::state::{Count, Open, Sort, State};

impl Front {
    /// The first view of a compared dataset; none if a proposition belongs to no topic, since it would have no place.
    #[must_use]
    pub fn of(of: &Compared) -> Option<Self> {
        let count = Count::Sources;
        let sorted = |sort| matrix(of, &State { sort, ..State::default() });
        let (by_topic, contested) = (sorted(Sort::Topic), sorted(Sort::Contestedness));
        let offered = Offered::of(of, count);
        let made: Vec<_> = rows(&by_topic).map(|row| made(of, &offered, row)).collect::<Option<_>>()?;
        if made.len() < of.by(count).findings.len() {
            return None;
        }
        let number = |row: &Row| made.iter().position(|made| made.id == row.id).and_then(place);
        Some(Self {
            words: of.words.clone(),
            title: of.dataset.title.clone(),
            note: of.dataset.note.clone(),
            claims: of.dataset.claims.len(),
            summary: summary(of, count),
            corpus: corpus(of, count).len(),
            lean_plot: lean_plot(of, &State::default()),
            disputes: disputes(of, count),
            columns: by_topic.columns.clone(),
            contested: rows(&contested).map(number).collect::<Option<_>>()?,
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

fn made(of: &Compared, offered: &Offered, row: &Row) -> Option<FrontRow> {
    let at = of.proposition(&row.id)?;
    let finding = of.by(Count::Sources).finding(at)?;
    let proposition = &of.dataset[at];
    let topic = offered.topics.iter().position(|(id, _)| *id == proposition.topic)?;
    let (_, label) = offered.topics.get(topic)?;
    let bears = |id| proposition.bearings.get(id).is_some_and(|bearing| bearing.get() != 0);
    let readings = offered.readings.iter().enumerate().filter(|(_, (id, _))| bears(id));
    let words = of.words(at).cloned().unwrap_or_default();
    Some(FrontRow {
        id: row.id.clone(),
        topic: place(topic)?,
        readings: readings.map(|(at, _)| place(at)).collect::<Option<_>>()?,
        kind: proposition.kind,
        verdict: finding.verdict,
        is_measured: matches!(row.opens, Open::Reason(_)),
        more: words.beside(&Words::new([label.as_str(), &proposition.statement].into_iter())),
        words,
    })
}

fn rows(matrix: &Matrix) -> impl Iterator<Item = &Row> {
    matrix.groups.iter().flat_map(|group| group.rows.iter().map(AsRef::as_ref))
}

fn place(at: usize) -> Option<u32> {
    u32::try_from(at).ok()
}
