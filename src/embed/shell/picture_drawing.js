// The small drawings of a comparator (marks, bars, tracks), copied with the colours that its style gives them.
import { colourOf } from './picture_colour.js';
import { fontOf } from './picture_text.js';
import { tag, words } from './picture_xml.js';

const GEOMETRY = ['x', 'y', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'd', 'points', 'transform', 'viewBox'];
const LINE = ['stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray'];
const SHAPES = ['circle', 'ellipse', 'g', 'line', 'path', 'polygon', 'polyline', 'rect', 'svg', 'text', 'tspan', 'use'];

/** A drawing in its box. Shapes that are drawn once and pointed at are looked up in `root`. */
export function drawingOf(svg, style, box, root) {
  const { left: x, top: y, width, height } = box;
  const inner = [...svg.children].map((child) => shape(child, root)).join('');
  const overflow = style.overflowX === 'visible' ? 'visible' : undefined;
  const drawn = tag('svg', { x, y, width, height, viewBox: svg.getAttribute('viewBox'), overflow, color: colourOf(style.color, 'color').color }, inner);
  return style.transform.startsWith('matrix(-1') ? tag('g', { transform: `translate(${2 * x + width} 0) scale(-1 1)` }, drawn) : drawn;
}

function shape(node, root) {
  if (!SHAPES.includes(node.localName)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none') return '';
  const place = Object.fromEntries(GEOMETRY.map((name) => [name, node.getAttribute(name)]));
  if (node.localName === 'use') return pointedAt(node, place, style, root);
  if (node.localName === 'circle' && parseFloat(style.r) > 0) place.r = parseFloat(style.r);
  const inner = [...node.childNodes].map((child) => (child.nodeType === Node.TEXT_NODE ? words(child.data) : child.localName ? shape(child, root) : '')).join('');
  return tag(node.localName, { ...place, ...looks(node, style) }, inner);
}

/** What a `use` points at, drawn in its place: many editors do not follow it, and no name can clash. */
function pointedAt(node, place, style, root) {
  const symbol = root.querySelector(`[id="${CSS.escape(node.getAttribute('href').slice(1))}"]`);
  const inner = [...(symbol?.children ?? [])].map((child) => shape(child, root)).join('');
  return tag('svg', { ...place, viewBox: symbol?.getAttribute('viewBox'), overflow: 'visible', color: colourOf(style.color, 'color').color }, inner);
}

/** Colours and lines. What has the colour of its words keeps having it, since a shape that is pointed at takes that of its place. */
function looks(node, style) {
  if (node.localName === 'svg') return { overflow: style.overflowX === 'visible' ? 'visible' : undefined, color: colourOf(style.color, 'color').color };
  const colour = (name) => (style[name] === style.color ? { [name]: 'currentColor' } : colourOf(style[name], name));
  const line = style.stroke === 'none' ? {} : Object.fromEntries(LINE.map((name) => [name, style.getPropertyValue(name).replaceAll('px', '')]));
  if (line['stroke-dasharray'] === 'none') delete line['stroke-dasharray'];
  const isText = node.localName === 'text' || node.localName === 'tspan';
  const letters = isText ? { ...fontOf(style), 'text-anchor': style.textAnchor, 'dominant-baseline': style.dominantBaseline, direction: style.direction } : {};
  return { ...colour('fill'), ...colour('stroke'), ...line, opacity: style.opacity === '1' ? undefined : style.opacity, ...letters };
}
