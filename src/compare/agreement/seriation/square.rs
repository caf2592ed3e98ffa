//! A square table of whole numbers, one row and one column per item.

/// A square table of whole numbers, one row and one column per item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Square {
    size: usize,
    cells: Vec<u64>,
}

impl Square {
    /// A table with what a function gives for each row and column.
    pub(super) fn of(size: usize, cell: impl Fn(usize, usize) -> u64) -> Self {
        let cell = &cell;
        Self { size, cells: (0..size).flat_map(|row| (0..size).map(move |column| cell(row, column))).collect() }
    }

    /// How many rows and columns there are.
    pub(super) fn size(&self) -> usize {
        self.size
    }

    /// One number; 0 outside of the table.
    pub(super) fn get(&self, row: usize, column: usize) -> u64 {
        self.row(row).get(column).copied().unwrap_or_default()
    }

    /// One row; nothing outside of the table.
    pub(super) fn row(&self, row: usize) -> &[u64] {
        self.cells.get(row * self.size..(row + 1) * self.size).unwrap_or_default()
    }

    /// Writes a number into a cell and into the one that mirrors it.
    pub(super) fn set_both(&mut self, row: usize, column: usize, number: u64) {
        for at in [row * self.size + column, column * self.size + row] {
            self.cells.get_mut(at).into_iter().for_each(|cell| *cell = number);
        }
    }

    /// The sum of the numbers from each item of an order to the next.
    pub(super) fn along(&self, order: &[usize]) -> u64 {
        order.iter().zip(order.iter().skip(1)).map(|(from, to)| self.get(*from, *to)).sum()
    }
}
