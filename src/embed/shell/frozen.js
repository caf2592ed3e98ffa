// A drawing that no program answers for any more, made a page to be read: what only acts is gone, as it is on paper, and what opened something
// is the text that it held. So nothing looks as if it answered, nothing takes the focus in vain, and everything stays readable and selectable.
import { dress } from './adopted.js';
import { allRules } from './picture_paper.js';

const CONTROLS = 'button, input, select';
const KEPT = ['class', 'id', 'lang', 'dir', 'part'];
const PASSIVE_ROLES = { grid: 'table', gridcell: 'cell' };
const OF_CONTROLS = ['tabindex', 'aria-selected', 'aria-expanded', 'aria-haspopup', 'aria-pressed'];

const LOOKS = `
:where(.cc-frozen) { display: inline-block; }
.cc-frozen { color: inherit; text-decoration: none; }
.cc-root .cc-active { display: block; }
.cc-root :not(a, summary) { cursor: auto !important; }
`;

/** Makes a root, in which nothing listens, a page to be read. */
export function freeze(root) {
  const tree = root.getRootNode();
  for (const dialog of root.querySelectorAll('dialog')) dialog.remove();
  const rules = tree.adoptedStyleSheets.flatMap((sheet) => [...allRules(sheet)]);
  const hiding = rules.filter(({ isPrint, rule }) => isPrint && rule.style.display === 'none').map(({ rule }) => rule.selectorText);
  for (const element of root.querySelectorAll(hiding.join() || ':not(*)')) {
    if (element.matches(CONTROLS) || element.querySelector(CONTROLS)) element.remove();
  }
  for (const button of root.querySelectorAll('button')) button.replaceWith(textOf(button));
  for (const name of OF_CONTROLS) for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  for (const [role, passive] of Object.entries(PASSIVE_ROLES)) {
    for (const element of root.querySelectorAll(`[role=${role}]`)) element.setAttribute('role', passive);
  }
  dress(tree, [LOOKS], tree.adoptedStyleSheets);
}

/** What a button holds, with its looks; what only its name said, an image says. */
function textOf(button) {
  const text = document.createElement('span');
  for (const name of KEPT) if (button.hasAttribute(name)) text.setAttribute(name, button.getAttribute(name));
  text.classList.add('cc-frozen');
  text.append(...button.childNodes);
  const name = button.getAttribute('aria-label');
  if (!name || text.textContent.trim() !== '') return text;
  text.setAttribute('role', 'img');
  text.setAttribute('aria-label', name);
  return text;
}
