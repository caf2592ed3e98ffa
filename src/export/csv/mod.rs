//! The claims as a table of comma-separated values (RFC 4180): one row per claim, with all that is known of its source, voice and proposition.
//!
//! UTF-8 without a byte order mark, lines end with CR LF, the first row names the columns. What stands in several fields of a file stands in one
//! column under the same name; a number is written as a number, an empty cell is nothing given. Texts that a spreadsheet would take for a formula
//! are guarded (`cell.rs`).

mod cell;
mod row;

use crate::model::Dataset;
use cell::Cell;
use row::{COLUMNS, Records, row};

/// The claims of a dataset as comma-separated values, in the order of the dataset.
#[must_use]
pub fn dataset_csv(dataset: &Dataset) -> String {
    let mut csv = String::new();
    write(COLUMNS.into_iter().map(Cell::Text), &mut csv);
    let records = Records::of(dataset);
    for claim in &dataset.claims {
        let cells = row(&records, claim);
        write(cells.iter().map(row::Given::cell), &mut csv);
    }
    csv
}

fn write<'c>(cells: impl IntoIterator<Item = Cell<'c>>, to: &mut String) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            to.push(',');
        }
        cell.write(to);
    }
    to.push_str("\r\n");
}
