// The rows of the matrix as the page was built with, made rows of a grid that answers keys. The first program draws these and no others:
// copying them takes a fraction of the time that drawing them takes, and what they say is carried once. What a row of a grid has stands in
// ui/matrix_row.rs; a test holds the two against each other.

/** Copies of the rows of the first view as it was built, ready to be drawn, and their statements. */
export function readyRows(still) {
  const rows = [...still.querySelectorAll('.cc-row')].map((row, at) => ready(row.cloneNode(true), at + 1, row.rowIndex + 1));
  return { rows, statements: rows.map((row) => row.querySelector('bdi').textContent) };
}

function ready(row, number, index) {
  const reason = row.querySelector('.cc-reason');
  reason.id = `cc-reason-${number}`;
  set(row, { role: 'row', 'aria-rowindex': index, 'aria-selected': false });
  for (const [column, cell] of [...row.cells].entries()) {
    set(cell, { role: column === 0 ? 'rowheader' : 'gridcell', tabindex: -1, 'data-at': `${number}:${column}` });
    if (!cell.matches('.cc-silent')) cell.setAttribute('aria-colindex', column + 1);
    if (cell.matches('.cc-statement, .cc-verdict')) cell.setAttribute('aria-describedby', reason.id);
  }
  return row;
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
