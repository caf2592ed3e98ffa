// Colours as every editor reads them.
let pen;

/** A computed colour as `name` and `name-opacity`, the latter only where it lets something through. */
export function colourOf(computed, name) {
  if (computed === 'none') return { [name]: 'none' };
  const [red, green, blue, alpha] = parts(computed);
  if (alpha === 0) return { [name]: 'none' };
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
  return { [name]: `#${hex}`, [`${name}-opacity`]: alpha === 1 ? undefined : alpha };
}

/** Red, green and blue up to 255, and how much is covered, up to 1. */
function parts(computed) {
  const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(computed);
  if (plain) return [...plain.slice(1, 4).map(Number), plain[4] === undefined ? 1 : Number(plain[4])];
  // A colour of another space: what the screen makes of it.
  pen ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = computed;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, Math.round(alpha / 2.55) / 100];
}
