//! Leans topic by topic: where in the subject somebody leans which way.

use crate::compare::{Member, leans_by_topic};
use crate::model::{ReadingIx, TopicIx};
use crate::present::lean_rows::signed;
use crate::present::{Compared, Phrase};
use crate::state::{Asked, Count, Open};

/// Leans topic by topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicLeans {
    /// What the numbers mean.
    pub caption: Vec<Phrase>,
    /// Who has a column, with what the name opens, as in the plot.
    pub columns: Vec<(String, Open)>,
    /// The topics on which somebody leans, in dataset order.
    pub rows: Vec<TopicRow>,
}

/// The leans within one topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicRow {
    /// The topic.
    pub topic: String,
    /// One per column; none where nothing weighs.
    pub cells: Vec<Option<TopicFigure>>,
}

/// How somebody leans within a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicFigure {
    /// From −1000, wholly the first reading, to 1000, wholly the second.
    pub permille: i64,
    /// The lean as a signed number with two decimals.
    pub number: String,
    /// How many positions it is counted over.
    pub counted: String,
    /// Who, on what and how, in words.
    pub label: String,
    /// The reason.
    pub opens: Open,
}

/// The leans of members topic by topic; none if there are no members.
pub(super) fn topics(
    of: &Compared,
    count: Count,
    between: (ReadingIx, ReadingIx),
    members: &[Member],
) -> Option<TopicLeans> {
    let dataset = &of.dataset;
    let mut rows: Vec<TopicRow> = dataset.topics.iter().map(|topic| row(&topic.label, members.len())).collect();
    for (column, &member) in members.iter().enumerate() {
        for part in leans_by_topic(dataset, of.by(count), member, between) {
            let Some(row) = part.topic.and_then(|topic| rows.get_mut(topic.0)) else { continue };
            let Some(cell) = row.cells.get_mut(column) else { continue };
            let number = signed(&of.words, part.lean.value);
            let counted = of.words.lean_counted(part.lean.contributions.len());
            *cell = Some(TopicFigure {
                permille: part.lean.value.of(1000),
                label: of.words.lean_cell(of.name(member), &row.topic, &number, &counted),
                number,
                counted,
                opens: asked(of, member, between, part.topic?),
            });
        }
    }
    rows.retain(|row| row.cells.iter().any(Option::is_some));
    let [from, to] = [between.0, between.1].map(|reading| dataset[reading].label.as_str());
    let columns = members.iter().map(|member| (of.name(*member).to_owned(), of.opens(*member)));
    (!members.is_empty()).then(|| TopicLeans {
        caption: of.words.lean_topics_caption(from, to),
        columns: columns.collect(),
        rows,
    })
}

fn row(topic: &str, cells: usize) -> TopicRow {
    TopicRow { topic: topic.into(), cells: vec![None; cells] }
}

fn asked(of: &Compared, member: Member, between: (ReadingIx, ReadingIx), topic: TopicIx) -> Open {
    let [from, to] = [between.0, between.1].map(|reading| of.dataset[reading].id.clone());
    Open::Reason(Asked::TopicLean(of.named(member), from, to, of.dataset[topic].id.clone()))
}
