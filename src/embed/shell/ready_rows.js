// The rows of the matrix as the page was built with, made rows of a grid that answers keys. Copying them takes a fraction of the time
// that drawing them takes. What a row of a grid has stands in ui/matrix_row.rs; a test holds the two against each other.

/** Copies of an element's rows, ready to be drawn; none where the address asks for others. */
export function readyRows(host, address) {
  const wanted = address.replace('#', '') === '';
  const rows = wanted ? host.querySelectorAll(':scope > .cc-root .cc-row') : [];
  return [...rows].map((row, at) => ready(row.cloneNode(true), at + 1, row.rowIndex + 1));
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
