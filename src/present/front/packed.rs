//! How the first view is packed: what follows from something else is left out and made again.

use std::rc::Rc;

use super::{Front, FrontRow};
use crate::compare::Verdict;
use crate::model::packed::{Packed, Reader, Writer};
use crate::present::choices::Offered;
use crate::present::search::Words;
use crate::present::{Column, Dispute, Disputes, LeanPlot, LeanRow, Phrase};
use crate::state::{Open, VERDICTS, open_from, open_text};

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
    Phrase { text opens label is_of_dataset }
    LeanPlot { from to rows left_out }
    LeanRow { name opens permille number positions behind }
    Disputes { sharpest all }
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

impl Packed for Front {
    fn pack(&self, to: &mut Writer) {
        self.title.pack(to);
        self.note.pack(to);
        self.claims.pack(to);
        self.summary.pack(to);
        self.corpus.pack(to);
        self.lean_plot.pack(to);
        self.disputes.pack(to);
        self.columns.as_ref().pack(to);
        self.offered.pack(to);
        self.rows.pack(to);
        self.contested.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            words: Rc::default(),
            title: Packed::unpack(from)?,
            note: Packed::unpack(from)?,
            claims: Packed::unpack(from)?,
            summary: Packed::unpack(from)?,
            corpus: Packed::unpack(from)?,
            lean_plot: Packed::unpack(from)?,
            disputes: Packed::unpack(from)?,
            columns: Rc::new(Packed::unpack(from)?),
            offered: Packed::unpack(from)?,
            rows: Packed::unpack(from)?,
            contested: Packed::unpack(from)?,
        })
    }
}

/// The words of statements are not packed: they stand in the page.
impl Packed for FrontRow {
    fn pack(&self, to: &mut Writer) {
        self.id.pack(to);
        self.topic.pack(to);
        self.readings.pack(to);
        self.kind.pack(to);
        self.verdict.pack(to);
        self.is_measured.pack(to);
        self.more.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            id: Packed::unpack(from)?,
            topic: Packed::unpack(from)?,
            readings: Packed::unpack(from)?,
            kind: Packed::unpack(from)?,
            verdict: Packed::unpack(from)?,
            is_measured: Packed::unpack(from)?,
            more: Packed::unpack(from)?,
            words: Words::default(),
        })
    }
}
