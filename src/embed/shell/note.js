// A line that the shell says itself, where no program can.

/** Says a line above everything in a shadow tree, with a report to copy if there is one; the line before it goes. */
export function say(shadow, text, report) {
  shadow.querySelector('.cc-shell-note')?.remove();
  const note = document.createElement('p');
  note.className = 'cc-shell-note';
  note.setAttribute('role', 'alert');
  note.textContent = text;
  if (report) {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.value = report;
    field.setAttribute('aria-label', 'Report');
    note.append(field);
  }
  shadow.prepend(note);
}
