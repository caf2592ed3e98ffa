// Lines of text: where each line of a text node stands, and the same line in an SVG.
import { colourOf } from './picture_colour.js';
import { tag, words } from './picture_xml.js';

const UPRIGHT = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/; // letters that stand upright in a vertical line
const isVertical = (style) => style.writingMode.startsWith('vertical');

/** The lines of a text node: words and box each. */
export function linesOf(node, style) {
  const start = node.data.search(/\S/);
  if (start < 0) return [];
  const end = node.data.trimEnd().length;
  const edge = isVertical(style) ? 'left' : 'top';
  const rects = rectsOf(node, start, end);
  const lines = rects.length === 0 ? [] : isLevel(rects, edge) ? [{ start, end }] : broken(node, edge);
  return lines.map(({ start, end }) => ({ words: shownAs(node.data.slice(start, end), style), box: boxOf(node, start, end) }));
}

const isLevel = (rects, edge) => rects.every((rect) => Math.abs(rect[edge] - rects[0][edge]) < 3);

/** Where each of several lines begins and ends. */
function broken(node, edge) {
  const lines = [];
  for (const { start, end, box } of pieces(node, edge)) {
    const line = lines.at(-1);
    if (line && Math.abs(line.at - box[edge]) < 3) line.end = end;
    else lines.push({ at: box[edge], start, end });
  }
  return lines;
}

/** The words of a node, and the letters of words that stand on several lines. */
function* pieces(node, edge) {
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    const rects = rectsOf(node, index, index + word.length);
    if (rects.length === 0) continue;
    if (isLevel(rects, edge)) {
      yield { start: index, end: index + word.length, box: rects[0] };
      continue;
    }
    let at = index;
    for (const letter of word) {
      const [box] = rectsOf(node, at, at + letter.length);
      if (box) yield { start: at, end: at + letter.length, box };
      at += letter.length;
    }
  }
}

const range = document.createRange(); // one for all: a page keeps every range up to date

function rangeOf(node, start, end) {
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Lets go of the node that was measured last. */
export const forget = () => range.selectNode(document.documentElement);

const rectsOf = (node, start, end) => [...rangeOf(node, start, end).getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
const boxOf = (node, start, end) => rangeOf(node, start, end).getBoundingClientRect();

function shownAs(text, style) {
  const plain = text.replace(/\s+/g, ' ');
  return style.textTransform === 'uppercase' ? plain.toUpperCase() : plain;
}

/** How the letters of a style are drawn, as attributes. */
export function fontOf(style) {
  return {
    'font-family': style.fontFamily,
    'font-size': parseFloat(style.fontSize),
    'font-weight': style.fontWeight,
    'font-style': style.fontStyle,
    'font-variant-numeric': style.fontVariantNumeric,
    'letter-spacing': style.letterSpacing,
  };
}

/** The same without what `font` says already. */
export function fontBeyond(style, font) {
  return Object.fromEntries(Object.entries(fontOf(style)).filter(([name, value]) => font[name] !== value));
}

/** A line of text in its box. Its length is given, so that it keeps its place where another font has to do. */
export function textOf(text, box, style, font) {
  const shared = { ...fontBeyond(style, font), ...colourOf(style.color, 'fill') };
  const { share } = metricsOf(style);
  const length = (of) => (text.length > 1 ? { textLength: of, lengthAdjust: 'spacingAndGlyphs' } : {});
  if (isVertical(style)) {
    if (UPRIGHT.test(text)) return tag('text', { x: (box.left + box.right) / 2, y: box.top, 'writing-mode': 'vertical-rl', ...shared }, [words(text)]);
    const place = `translate(${round(box.left + box.width * (1 - share))} ${round(box.top)}) rotate(90)`;
    return tag('text', { transform: place, ...length(box.height), ...shared }, [words(text)]);
  }
  const isRightToLeft = style.direction === 'rtl';
  const direction = isRightToLeft ? { direction: 'rtl', 'unicode-bidi': 'embed' } : {};
  const x = isRightToLeft ? box.right : box.left;
  return tag('text', { x, y: box.top + box.height * share, ...length(box.width), ...direction, ...shared }, [words(text)]);
}

const round = (number) => Math.round(number * 100) / 100;

/** The mark before an item of a list. */
export function markOf(box, style, font) {
  const size = parseFloat(style.fontSize);
  const isRightToLeft = style.direction === 'rtl';
  const middle = box.top + parseFloat(style.paddingTop) + (parseFloat(style.lineHeight) || size * 1.5) / 2;
  const x = isRightToLeft ? box.right + size * 0.7 : box.left - size * 0.7;
  if (/disc|circle|square/.test(style.listStyleType)) return tag('circle', { cx: x, cy: middle, r: size * 0.17, ...colourOf(style.color, 'fill') });
  return '';
}

let pen;
const metrics = new Map();

/** Which share of the height of a line's box stands above the line that letters stand on. */
function metricsOf(style) {
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  if (!metrics.has(font)) {
    pen ??= document.createElement('canvas').getContext('2d');
    pen.font = font;
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('x');
    metrics.set(font, { share: above / (above + below) || 0.8 });
  }
  return metrics.get(font);
}
