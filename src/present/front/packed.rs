//! How the first view is packed: what follows from something else is left out and made again.

use std::rc::Rc;

use super::{Front, FrontRow};
use crate::compare::Verdict;
use crate::model::packed::{Packed, Reader, Writer};
use crate::model::{Kind, PropositionId};
use crate::present::choices::Offered;
use crate::present::search::Words;
use crate::present::{Cell, Column, Dispute, LeanPlot, LeanRow, Mark, Measure, Phrase, Row};
use crate::state::{Asked, Aspect, Open, VERDICTS, open_from, open_text};

const STANCES: [Mark; 4] = [Mark::Affirms, Mark::Qualifies, Mark::Denies, Mark::Both];

macro_rules! fields {
    ($($record:ident { $($field:ident)* })*) => {$(
        impl Packed for $record {
            fn pack(&self, to: &mut Writer) {
                $(self.$field.pack(to);)*
            }

            fn unpack(from: &mut Reader<'_>) -> Option<Self> {
                Some(Self { $($field: Packed::unpack(from)?,)* })
            }
        }
    )*};
}

fields! {
    Phrase { text opens label }
    LeanPlot { from to rows left_out }
    LeanRow { name opens permille number behind }
    Dispute { id statement affirming denying }
    Column { name title open }
    Offered { topics readings classes }
}

impl Packed for Open {
    fn pack(&self, to: &mut Writer) {
        to.text(&open_text(self));
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        open_from(from.text()?)
    }
}

impl Packed for Verdict {
    fn pack(&self, to: &mut Writer) {
        VERDICTS.iter().position(|verdict| verdict == self).unwrap_or_default().pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        VERDICTS.get(usize::unpack(from)?).copied()
    }
}

/// Only the marks of stances are packed; others follow from the verdict.
impl Packed for Mark {
    fn pack(&self, to: &mut Writer) {
        STANCES.iter().position(|mark| mark == self).unwrap_or_default().pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        STANCES.get(usize::unpack(from)?).copied()
    }
}

impl Packed for Front {
    fn pack(&self, to: &mut Writer) {
        self.title.pack(to);
        self.note.pack(to);
        self.claims.pack(to);
        self.summary.pack(to);
        self.lean_plot.pack(to);
        self.disputes.pack(to);
        self.columns.as_ref().pack(to);
        self.offered.pack(to);
        self.rows.len().pack(to);
        self.rows.iter().for_each(|row| row.pack(to));
        self.orders.iter().for_each(|order| order.pack(to));
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let (title, note, claims) = (Packed::unpack(from)?, Packed::unpack(from)?, Packed::unpack(from)?);
        let summary = Packed::unpack(from)?;
        let (lean_plot, disputes) = (Packed::unpack(from)?, Packed::unpack(from)?);
        let columns = Vec::<Column>::unpack(from)?;
        let offered = Offered::unpack(from)?;
        let mut rows = Vec::new();
        for _ in 0..usize::unpack(from)? {
            rows.push(FrontRow::unpack(from, &columns, &offered)?);
        }
        let orders = [Packed::unpack(from)?, Packed::unpack(from)?, Packed::unpack(from)?];
        let words = Rc::default();
        Some(Self {
            words,
            title,
            note,
            claims,
            summary,
            lean_plot,
            disputes,
            columns: Rc::new(columns),
            offered,
            rows,
            orders,
        })
    }
}

impl FrontRow {
    fn pack(&self, to: &mut Writer) {
        let row = &self.row;
        row.id.pack(to);
        row.statement.pack(to);
        row.kind.pack(to);
        row.outcome.pack(to);
        row.verdict.pack(to);
        row.reason.pack(to);
        for cell in &row.cells {
            cell.own.pack(to);
            cell.reported.pack(to);
            cell.words.pack(to);
        }
        for measure in [&row.measure, &self.voices, &self.diagnosticity] {
            pack_measure(measure, to);
        }
        self.topic.pack(to);
        self.readings.pack(to);
        self.kind.pack(to);
        self.verdict.pack(to);
        self.texts.pack(to);
    }

    fn unpack(from: &mut Reader<'_>, columns: &[Column], offered: &Offered) -> Option<Self> {
        let (id, statement) = (PropositionId::unpack(from)?, String::unpack(from)?);
        let (kind, outcome, verdict) = (Packed::unpack(from)?, Packed::unpack(from)?, Packed::unpack(from)?);
        let reason = Packed::unpack(from)?;
        let mut cells = Vec::new();
        for column in columns {
            let (own, reported) = (Packed::unpack(from)?, Packed::unpack(from)?);
            cells.push(Cell { name: column.name.clone(), own, reported, words: Packed::unpack(from)? });
        }
        let [measure, voices, diagnosticity] =
            [unpacked_measure(from, &id)?, unpacked_measure(from, &id)?, unpacked_measure(from, &id)?];
        let (topic, readings) = (u32::unpack(from)?, Packed::unpack(from)?);
        let (of_kind, ruled) = (Kind::unpack(from)?, Verdict::unpack(from)?);
        let texts = Vec::<String>::unpack(from)?;
        let label = offered.topics.get(topic as usize).map(|(_, label)| label.as_str());
        let words = Words::new(label.into_iter().chain([statement.as_str()]).chain(texts.iter().map(String::as_str)));
        let row = Row { id, statement, kind, outcome, mark: ruled.into(), verdict, measure, reason, cells };
        Some(Self { row, topic, readings, kind: of_kind, verdict: ruled, texts, words, voices, diagnosticity })
    }
}

/// What a measure opens is the proposition, or the reason of something about it.
const OPENED: [Option<Aspect>; 3] = [None, Some(Aspect::Contestedness), Some(Aspect::Diagnosticity)];

fn pack_measure(measure: &Measure, to: &mut Writer) {
    measure.name.pack(to);
    measure.number.pack(to);
    measure.part_of.pack(to);
    measure.missing.pack(to);
    measure.percent.pack(to);
    let aspect = match &measure.opens {
        Open::Reason(Asked::Proposition(aspect, _)) => Some(*aspect),
        _ => None,
    };
    OPENED.iter().position(|opened| *opened == aspect).unwrap_or_default().pack(to);
}

fn unpacked_measure(from: &mut Reader<'_>, id: &PropositionId) -> Option<Measure> {
    let (name, number, part_of) = (Packed::unpack(from)?, Packed::unpack(from)?, Packed::unpack(from)?);
    let (missing, percent) = (Packed::unpack(from)?, Packed::unpack(from)?);
    let opens = match *OPENED.get(usize::unpack(from)?)? {
        Some(aspect) => Open::Reason(Asked::Proposition(aspect, id.clone())),
        None => Open::Proposition(id.clone()),
    };
    Some(Measure { name, number, part_of, missing, percent, opens })
}
