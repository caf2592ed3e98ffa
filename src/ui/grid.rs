//! Moving within a table that is an ARIA grid: one tab stop, arrow keys within. Every cell has its place in `data-at`.

use yew::Event;

use crate::browser::attribute;

/// How many rows Page Up and Page Down move.
const PAGE_ROWS: usize = 10;

/// A cell by row and column; row 0 holds the headers of columns, column 0 those of rows.
pub(super) type At = (usize, usize);

/// A cell as `data-at` names it.
pub(super) fn named((row, column): At) -> String {
    format!("{row}:{column}")
}

/// The css selector of a cell.
pub(super) fn place(at: At) -> String {
    format!("[data-at=\"{}\"]", named(at))
}

/// The css selector of a cell within its row.
pub(super) fn in_column(column: usize) -> String {
    format!("[data-at$=\":{column}\"]")
}

/// The cells to try, best first, since a narrow screen draws neither silence nor the header: along the row and then back, or the
/// statement of another row.
pub(super) fn ways(from: At, to: At, last: At) -> impl Iterator<Item = At> {
    let (row, column) = to;
    let columns: Vec<usize> = if row != from.0 {
        vec![column, 0]
    } else if column > from.1 {
        (column..=last.1).chain((from.1 + 1..column).rev()).collect()
    } else {
        (0..=column).rev().collect()
    };
    columns.into_iter().map(move |column| (row, column))
}

/// The cell that an event happened in.
pub(super) fn cell_of(event: &Event) -> Option<At> {
    let place = attribute::nearest(event, "data-at")?;
    let (row, column) = place.split_once(':')?;
    Some((row.parse().ok()?, column.parse().ok()?))
}

/// Where a key moves to; none if the key means nothing to a grid.
pub(super) fn moved(key: &str, far: bool, (row, column): At, last: At) -> Option<At> {
    Some(match key {
        "ArrowUp" => (row.saturating_sub(1), column),
        "ArrowDown" => ((row + 1).min(last.0), column),
        "ArrowLeft" => (row, column.saturating_sub(1)),
        "ArrowRight" => (row, (column + 1).min(last.1)),
        "PageUp" => (row.saturating_sub(PAGE_ROWS).max(1), column),
        "PageDown" => ((row + PAGE_ROWS).min(last.0), column),
        "Home" if far => (1, 0),
        "End" if far => last,
        "Home" => (row, 0),
        "End" => (row, last.1),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{moved, ways};

    #[test]
    fn keys_move_within_the_grid() {
        let last = (20, 7);
        for (key, far, from, to) in [
            ("ArrowUp", false, (0, 0), Some((0, 0))),
            ("ArrowDown", false, (20, 3), Some((20, 3))),
            ("ArrowLeft", false, (4, 0), Some((4, 0))),
            ("ArrowRight", false, (4, 6), Some((4, 7))),
            ("PageDown", false, (15, 2), Some((20, 2))),
            ("PageUp", false, (5, 2), Some((1, 2))),
            ("Home", false, (5, 2), Some((5, 0))),
            ("End", true, (5, 2), Some((20, 7))),
            ("Home", true, (5, 2), Some((1, 0))),
            ("a", false, (5, 2), None),
        ] {
            assert_eq!(moved(key, far, from, last), to, "{key}");
        }
    }

    #[test]
    fn what_is_not_drawn_is_passed_over() {
        let last = (20, 7);
        for (from, to, tried) in [
            ((4, 5), (4, 6), vec![(4, 6), (4, 7)]),
            ((4, 2), (4, 1), vec![(4, 1), (4, 0)]),
            ((4, 4), (4, 7), vec![(4, 7), (4, 6), (4, 5)]),
            ((4, 4), (5, 4), vec![(5, 4), (5, 0)]),
        ] {
            assert_eq!(ways(from, to, last).collect::<Vec<_>>(), tried);
        }
    }
}
