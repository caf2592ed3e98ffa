// What is drawn in a root, as parts of an SVG: grounds and borders, lines of text, list marks, the small drawings.
import { colourOf } from './picture_colour.js';
import { drawingOf } from './picture_drawing.js';
import { fontOf, forget, linesOf, markOf, textOf } from './picture_text.js';
import { tag } from './picture_xml.js';

const MARGIN = 16; // around what reaches beyond the root
const SKIPPED = 'dialog, input, select, textarea, script, style, .cc-unseen, .cc-symbols';

/** The parts of a root, in the order in which they are drawn, and how far they reach; all from the corner where the root begins. */
export function paint(root) {
  const { left, top, width, height } = root.getBoundingClientRect();
  const style = getComputedStyle(root);
  const font = fontOf(style);
  const to = { parts: [], left: 0, right: width, bottom: height, font, root };
  to.reach = (box) => {
    if (box.left < to.left) to.left = box.left - MARGIN;
    if (box.right > to.right) to.right = box.right + MARGIN;
    if (box.bottom > to.bottom) to.bottom = box.bottom + MARGIN;
  };
  const soft = root.querySelector('.cc-note, .cc-kicker') ?? root;
  const ground = colourOf(style.backgroundColor, 'fill');
  for (const child of root.children) element(child, getComputedStyle(child), { x: -left, y: -top, clip: null }, to);
  forget(); // a range that points at a node would be kept up to date
  return { ...to, ground, ink: colourOf(getComputedStyle(soft).color, 'fill') };
}

/** One element and all in it; `at` says how far it is moved and what cuts it off. */
function element(node, style, at, to) {
  if (node.matches(SKIPPED)) return;
  if (style.display === 'none' || style.clipPath !== 'none') return;
  if (node.localName === 'svg') return void drawing(node, style, at, to);
  const box = moved(node.getBoundingClientRect(), at);
  const opens = to.parts.length;
  if (style.visibility === 'visible' && style.display !== 'contents' && isSeen(box, at.clip)) to.parts.push(...boxOf(box, style, to));
  const within = inside(node, style, box, at);
  const shown = node.localName === 'details' && !node.open ? node.querySelectorAll(':scope > summary') : node.childNodes;
  for (const [child, itsStyle] of inOrder(shown)) {
    if (itsStyle) element(child, itsStyle, within, to);
    else if (child.nodeType === Node.TEXT_NODE && style.visibility === 'visible') text(child, style, within, to);
  }
  if (style.opacity !== '1') to.parts.push(tag('g', { opacity: style.opacity }, to.parts.splice(opens)));
}

/** Nodes with their styles in the order in which they are drawn: what lies over its neighbours comes last. */
function inOrder(nodes) {
  const styled = [...nodes].map((node) => [node, node.nodeType === Node.ELEMENT_NODE ? getComputedStyle(node) : null]);
  const layer = ([, style]) => Number(style?.zIndex) || 0;
  return styled.some(layer) ? styled.sort((one, other) => layer(one) - layer(other)) : styled;
}

/** What scrolls is drawn whole, as if it were not scrolled; what only cuts off cuts off here too. */
function inside(node, style, box, at) {
  const overflow = `${style.overflowX} ${style.overflowY}`;
  if (/auto|scroll/.test(overflow)) return { ...at, x: at.x + node.scrollLeft, y: at.y + node.scrollTop };
  return /hidden|clip/.test(overflow) ? { ...at, clip: box } : at;
}

const moved = ({ left, top, width, height }, { x, y }) => ({ left: left + x, top: top + y, right: left + x + width, bottom: top + y + height, width, height });

function isSeen(box, clip) {
  const [across, down] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return !clip || (across >= clip.left && across <= clip.right && down >= clip.top && down <= clip.bottom);
}

function text(node, style, at, to) {
  for (const line of linesOf(node, style)) {
    const box = moved(line.box, at);
    if (!isSeen(box, at.clip)) continue;
    to.reach(box);
    to.parts.push(textOf(line.words, box, style, to.font));
    if (style.textDecorationLine.includes('underline') && !node.parentElement.closest('button, a, summary')) to.parts.push(underline(box, style));
  }
}

/** A line that says something of words; that of a link says only that it can be pressed. */
function underline({ left, right, bottom }, style) {
  const { fill: stroke } = colourOf(style.textDecorationColor, 'fill');
  const dashes = /dotted|dashed/.test(style.textDecorationStyle) ? '2 2' : undefined;
  return tag('line', { x1: left, x2: right, y1: bottom - 1, y2: bottom - 1, stroke, 'stroke-width': 1.5, 'stroke-dasharray': dashes });
}

function drawing(node, style, at, to) {
  const box = moved(node.getBoundingClientRect(), at);
  if (style.visibility !== 'visible' || box.width * box.height === 0 || !isSeen(box, at.clip)) return;
  to.parts.push(drawingOf(node, style, box, to.root));
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'];

function boxOf(box, style, to) {
  const sides = SIDES.map((side) => ({
    side,
    width: style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]),
    paint: colourOf(style[`border${side}Color`], 'fill'),
    isBroken: /dashed|dotted/.test(style[`border${side}Style`]),
  })).filter(({ width, paint }) => width > 0 && paint.fill !== 'none');
  const ground = colourOf(style.backgroundColor, 'fill');
  const rx = Math.min(parseFloat(style.borderTopLeftRadius) || 0, box.height / 2) || undefined;
  const { left: x, top: y, width, height } = box;
  const parts = ground.fill === 'none' || width * height === 0 ? [] : [tag('rect', { x, y, width, height, rx, ...ground })];
  const mark = style.display === 'list-item' ? markOf(box, style, to.font) : '';
  if (parts.length + sides.length > 0) to.reach(box);
  return [...parts, ...shadowOf(box, style.boxShadow), ...bordersOf(box, sides, rx), mark].filter(Boolean);
}

/** A frame of one piece where all sides are alike, else a strip for each side. */
function bordersOf({ left, top, right, bottom, width, height }, sides, rx) {
  const alike = sides.length === 4 && sides.every((side) => side.width === sides[0].width && side.paint.fill === sides[0].paint.fill);
  if (alike) {
    const half = sides[0].width / 2;
    const { fill: stroke, 'fill-opacity': opacity } = sides[0].paint;
    const line = { fill: 'none', stroke, 'stroke-opacity': opacity, 'stroke-width': sides[0].width, 'stroke-dasharray': sides[0].isBroken ? '4 3' : undefined };
    return [tag('rect', { x: left + half, y: top + half, width: Math.max(width - 2 * half, 0), height: Math.max(height - 2 * half, 0), rx, ...line })];
  }
  return sides.map(({ side, width: thick, paint, isBroken }) => {
    const [x, y] = [side === 'Right' ? right - thick : left, side === 'Bottom' ? bottom - thick : top];
    const isLevel = side === 'Top' || side === 'Bottom';
    if (!isBroken) return tag('rect', { x, y, width: isLevel ? width : thick, height: isLevel ? thick : height, ...paint });
    const middle = { x1: isLevel ? left : x + thick / 2, x2: isLevel ? right : x + thick / 2, y1: isLevel ? y + thick / 2 : top, y2: isLevel ? y + thick / 2 : bottom };
    return tag('line', { ...middle, stroke: paint.fill, 'stroke-opacity': paint['fill-opacity'], 'stroke-width': thick, 'stroke-dasharray': '4 3' });
  });
}

/** A strip or a frame that a shadow draws within a box: it marks what is open or chosen. */
function shadowOf({ left, top, right, width, height }, shadow) {
  const [, colour, x, spread] = /^(.+\)) (-?[\d.]+)px 0px 0px ([\d.]+)px inset$/.exec(shadow) ?? [];
  if (colour === undefined) return [];
  const paint = colourOf(colour, 'fill');
  const [shift, frame] = [Number(x), Number(spread)];
  if (shift !== 0) return [tag('rect', { x: shift > 0 ? left : right + shift, y: top, width: Math.abs(shift), height, ...paint })];
  return [tag('rect', { x: left + frame / 2, y: top + frame / 2, width: width - frame, height: height - frame, fill: 'none', stroke: paint.fill, 'stroke-width': frame })];
}
