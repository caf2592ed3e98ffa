// A dataset from outside: bytes, a text, an object, or what an address on the web answers. Whether it is a dataset is for the program to say;
// here it is only made sure that it can be read at all, and said precisely why not.
import { english } from './sentences.js';

const MIB = 1024 * 1024;
const LARGEST = 64 * MIB; // bytes
const PATIENCE_MS = 30_000; // without a single byte

/**
 * Why no dataset could be had; `kind` is one of `address`, `network`, `status`, `type`, `size` and `data`. The reason is a message, or a
 * sentence by its key and what fills it, which readers get in their language.
 */
export class DatasetError extends Error {
  constructor(kind, reason, fills) {
    super(fills ? english(reason, fills) : reason);
    this.name = 'DatasetError';
    this.kind = kind;
    this.sentence = fills && [reason, fills];
  }
}

/** Resolves to the dataset that an element is to show, as `{ bytes, source }`: what was handed over, or that of `src`, or the built-in one, which has no bytes. */
export async function datasetOf(element, stop) {
  if (element.data !== null) return { bytes: await bytesOf(element.data) };
  return element.hasAttribute('src') ? fetchDataset(element.getAttribute('src'), stop) : { bytes: null };
}

/** Resolves to the bytes of what was handed over, as they are now. */
async function bytesOf(data) {
  const kind = Object.prototype.toString.call(data).slice(8, -1); // whatever window it was made in
  let given = data;
  if (data.byteLength >= 0) given = new Uint8Array(data.buffer ?? data, data.byteOffset, data.byteLength).slice();
  else if (!['String', 'Blob', 'File'].includes(kind)) given = jsonOf(data, kind);
  return capped(new Uint8Array(await new Response(given).arrayBuffer()));
}

/** An object as JSON; whatever else was handed over is named. */
function jsonOf(data, kind) {
  let why = kind;
  try {
    const text = JSON.stringify(data);
    if (text?.[0] === '{' && (text[2] || kind === 'Object')) return text; // of others, such as a promise, JSON holds nothing
  } catch (error) {
    why = error.message;
  }
  throw new DatasetError('data', 'shell_not_data', { why });
}

/** Resolves to the bytes at an address, and the address if others can read it too. Sends no cookie, no referrer, and follows redirects only to where it may read. */
async function fetchDataset(src, stop) {
  const url = addressOf(src);
  const given = new AbortController();
  const giveUp = () => given.abort();
  stop.addEventListener('abort', giveUp);
  let timer = setTimeout(giveUp, PATIENCE_MS);
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: given.signal });
    if (!response.ok) throw new DatasetError('status', 'shell_status', { url, status: `${response.status}${response.statusText && ` (${response.statusText})`}` });
    mustBeJson(url, response);
    const bytes = await read(response, url, () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE_MS);
    });
    return { bytes, source: /^https?:/.test(url) ? url : undefined };
  } catch (error) {
    if (error instanceof DatasetError || stop.aborted) throw error;
    throw new DatasetError('network', given.signal.aborted ? 'shell_silent' : 'shell_unreachable', { url, seconds: PATIENCE_MS / 1000 });
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', giveUp);
  }
}

function addressOf(src) {
  let url;
  try {
    url = new URL(src, document.baseURI);
  } catch {
    throw new DatasetError('address', 'shell_no_address', { src });
  }
  const isOurs = url.protocol === location.protocol && url.protocol === 'file:';
  if (!['https:', 'http:', 'blob:', 'data:'].includes(url.protocol) && !isOurs) {
    throw new DatasetError('address', 'shell_scheme', { scheme: url.protocol });
  }
  return url.href;
}

function mustBeJson(url, response) {
  const type = (response.headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase();
  const isText = type === '' || type === 'text/plain' || type === 'application/octet-stream' || /[/+]json$/.test(type);
  if (isText) return;
  throw new DatasetError('type', response.redirected ? 'shell_type_elsewhere' : 'shell_type', { url, found: type, elsewhere: response.url });
}

async function read(response, url, alive) {
  const tooLarge = () => new DatasetError('size', 'shell_too_large', { url, size: LARGEST / MIB });
  if (Number(response.headers.get('content-length')) > LARGEST) throw tooLarge();
  const reader = response.body.getReader();
  const pieces = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    alive();
    length += piece.value.length;
    if (length > LARGEST) {
      reader.cancel().catch(() => {});
      throw tooLarge();
    }
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(length);
  pieces.reduce((at, piece) => (bytes.set(piece, at), at + piece.length), 0);
  return bytes;
}

function capped(bytes) {
  if (bytes.length > LARGEST) throw new DatasetError('size', 'shell_data_too_large', { size: LARGEST / MIB });
  return bytes;
}
