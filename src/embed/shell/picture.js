// A picture of what a comparator shows: an SVG that editors open, or a PNG of twice its size. Loaded when somebody asks for one.
//
// The SVG is written from what is drawn (rectangles, lines of text, the small drawings), without a piece of HTML in it: such a piece
// opens in no editor, and in some browsers nothing could be read back from the canvas that the PNG comes from.
import { paint } from './picture_paint.js';
import { asOnPaper } from './picture_paper.js';
import { tag, words } from './picture_xml.js';

const SCALE = 2;
const MOST_PIXELS = 100_000_000;
const LONGEST_SIDE = 32_767; // pixels; some browsers draw nothing beyond it
const FOOT = 12; // the size of the letters that say where the picture is from

/** Why there is no picture; `kind` is `hidden` (there is nothing to see), or for a PNG `size`, `policy` (the page lets no such image load) or `drawing`. */
export class PictureError extends Error {
  constructor(kind, message) {
    super(message);
    this.name = 'PictureError';
    this.kind = kind;
  }
}

/** Resolves to a picture of what stands in a shadow tree, as `svg` (a text) or `png` (a blob); `link` leads there. */
export async function picture(kind, tree, link) {
  const far = [...tree.querySelectorAll('.cc-row-far')];
  await tell(far, { skipped: false });
  let svg;
  try {
    svg = svgOf(tree.querySelector('.cc-root'), link);
  } finally {
    await tell(far, { skipped: true });
  }
  return kind === 'svg' ? svg : pngOf(svg);
}

/** Tells rows of a large matrix what browsers tell them when they come near the window or go far (browser/near.rs), and waits until they are drawn. */
async function tell(rows, how) {
  for (const row of rows) row.dispatchEvent(Object.assign(new Event('contentvisibilityautostatechange'), how));
  if (rows.length > 0) await new Promise((next) => setTimeout(next));
}

/** What stands in a root, as the text of an SVG; `link` leads there. */
export function svgOf(root, link) {
  if (!root) throw new PictureError('hidden', 'Nothing is drawn yet.');
  const { width, height } = root.getBoundingClientRect();
  if (width < 1 || height < 1 || !root.checkVisibility({ visibilityProperty: true })) {
    throw new PictureError('hidden', `A picture shows what can be seen, and the comparator is hidden: it takes up ${Math.round(width)} by ${Math.round(height)} pixels.`);
  }
  return asOnPaper(root, () => {
    const title = root.querySelector('.cc-title')?.textContent ?? '';
    const painted = paint(root);
    const { left, right, bottom } = painted;
    const foot = footLines([title && `${title} · Claim Comparator`, /^https?:/.test(link) && link], root, painted);
    const [width, height] = [Math.ceil(right - left), Math.ceil(bottom + foot.height)];
    const frame = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `${Math.floor(left)} 0 ${width} ${height}`, role: 'img', lang: root.lang };
    return tag('svg', frame, [
      tag('title', {}, [words(title)]),
      tag('desc', {}, [words(root.querySelector('.cc-summary')?.textContent ?? '')]),
      tag('rect', { x: Math.floor(left), y: 0, width, height, ...painted.ground }),
      tag('g', painted.font, [...painted.parts, ...foot.parts]),
    ].join('\n'));
  });
}

/** The lines beneath a picture: whose it is and where it is from. */
function footLines(texts, root, { left, right, bottom, ink }) {
  const begin = (root.querySelector('.cc-title') ?? root).getBoundingClientRect().left - root.getBoundingClientRect().left;
  const x = Math.max(begin, 16);
  const letters = Math.max(Math.floor((right - left - 2 * x) / (FOOT * 0.56)), 16);
  const lines = texts.filter(Boolean).flatMap((text) => broken(text, letters));
  const parts = lines.map((line, at) => tag('text', { x, y: bottom + (at + 1) * FOOT * 1.5, 'font-size': FOOT, ...ink }, [words(line)]));
  return { parts, height: (lines.length + 1.5) * FOOT * 1.5 };
}

/** A text as lines of at most so many letters, broken at a blank where there is one. */
function broken(text, letters) {
  const lines = [];
  let rest = Array.from(text);
  while (rest.length > letters) {
    const blank = rest.lastIndexOf(' ', letters);
    lines.push(rest.slice(0, blank > 0 ? blank : letters).join(''));
    rest = rest.slice(blank > 0 ? blank + 1 : letters);
  }
  return [...lines, rest.join('')];
}

/** Resolves to an SVG drawn as a PNG of twice its size; of less where that would be too large. */
export async function pngOf(svg) {
  const image = await imageOf(svg);
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
  if (!(scale >= 1)) throw new PictureError('size', `A picture of ${width} by ${height} pixels is too large for a PNG; the SVG has no such limit.`);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
  if (blob) return blob;
  throw new PictureError('size', `This browser makes no PNG of ${canvas.width} by ${canvas.height} pixels; the SVG has no such limit.`);
}

/** Resolves to the image of an SVG, from the first kind of address that the page's policy lets an image have. */
async function imageOf(svg) {
  let isForbidden = false;
  const note = ({ effectiveDirective }) => (isForbidden ||= effectiveDirective === 'img-src');
  document.addEventListener('securitypolicyviolation', note);
  const blob = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const data = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    return await loaded(data).catch(() => loaded(blob));
  } catch {
    await new Promise((next) => setTimeout(next)); // what a policy forbade is told a moment later
    if (!isForbidden) throw new PictureError('drawing', 'The picture could not be drawn as a PNG; the SVG is complete.');
    throw new PictureError('policy', 'This page’s policy lets no image be made: allow data: or blob: for images (img-src), or take the SVG.');
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
    URL.revokeObjectURL(blob);
  }
}

async function loaded(address) {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
