// What a page can hear of an element, and what it can ask of it: events for what happens, snapshots for what is shown.
const element = document.querySelector('claim-comparator');
const lines = document.querySelector('#lines');
const kept = document.querySelector('#kept');

function note(text) {
  const line = document.createElement('li');
  line.textContent = text;
  lines.append(line);
}

const HEARD = {
  'cc-ready': ({ title, sources, claims }) => `Opened “${title}”: ${sources} sources, ${claims} claims.`,
  'cc-change': ({ view, address }) => `Went to ${view} (${address || 'the first view'}).`,
  'cc-select': ({ kind, id }) => `Looked at the ${kind} “${id}”.`,
  'cc-error': ({ kind, reason }) => `Not possible (${kind}): ${reason}`,
};
for (const [event, sentence] of Object.entries(HEARD)) element.addEventListener(event, ({ detail }) => note(sentence(detail)));

document.querySelector('#keep').addEventListener('click', () => {
  const snapshot = element.snapshot();
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = snapshot.address || 'the first view';
  button.addEventListener('click', () => element.restore(snapshot));
  if (kept.querySelector('button')) kept.append(' ', button);
  else kept.replaceChildren(button);
});

// What was open stays open, and the element says why.
document.querySelector('#missing').addEventListener('click', () => element.setAttribute('src', 'data:text/html,no dataset'));
