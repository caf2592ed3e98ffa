// A dataset from outside: bytes, a text, an object, or what an address on the web answers. Whether it is a dataset is for the program to say;
// here it is only made sure that it can be read at all, and said precisely why not.
const LARGEST = 64 * 1024 * 1024; // bytes
const PATIENCE_MS = 30_000; // without a single byte

/** Why no dataset could be had; `kind` is one of `address`, `network`, `status`, `type`, `size` and `data`. */
export class DatasetError extends Error {
  constructor(kind, message) {
    super(message);
    this.name = 'DatasetError';
    this.kind = kind;
  }
}

/** Resolves to the dataset that an element is to show, as `{ bytes, source }`: what was handed over, or that of `src`, or the built-in one, which has no bytes. */
export async function datasetOf(element, stop) {
  if (element.data !== null) return { bytes: await bytesOf(element.data) };
  return element.hasAttribute('src') ? fetchDataset(element.getAttribute('src'), stop) : { bytes: null };
}

/** Resolves to the bytes of what was handed over, as they are now. */
async function bytesOf(data) {
  const kind = Object.prototype.toString.call(data); // whatever window it was made in
  if (/(Blob|File)\]$/.test(kind)) return capped(new Uint8Array(await data.arrayBuffer()));
  if (/ArrayBuffer\]$/.test(kind)) return capped(new Uint8Array(data).slice());
  if (ArrayBuffer.isView(data)) return capped(new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice());
  try {
    return capped(new TextEncoder().encode(typeof data === 'string' ? data : JSON.stringify(data)));
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    throw new DatasetError('data', `The object is no JSON: ${error.message}`);
  }
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
    if (!response.ok) throw new DatasetError('status', `${url} answers ${response.status}${response.statusText && ` (${response.statusText})`}.`);
    mustBeJson(url, response);
    const bytes = await read(response, url, () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE_MS);
    });
    return { bytes, source: /^https?:/.test(url) ? url : undefined };
  } catch (error) {
    if (error instanceof DatasetError || stop.aborted) throw error;
    throw new DatasetError('network', given.signal.aborted
      ? `${url} sent nothing for ${PATIENCE_MS / 1000} seconds.`
      : `${url} could not be read: there is no connection, or the server does not allow other sites to read it.`);
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
    throw new DatasetError('address', `“${src}” is no address.`);
  }
  const isOurs = url.protocol === location.protocol && url.protocol === 'file:';
  if (!['https:', 'http:', 'blob:', 'data:'].includes(url.protocol) && !isOurs) {
    throw new DatasetError('address', `A dataset is read from http or https, not from ${url.protocol}`);
  }
  return url.href;
}

function mustBeJson(url, response) {
  const type = (response.headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase();
  const isText = type === '' || type === 'text/plain' || type === 'application/octet-stream' || /[/+]json$/.test(type);
  if (isText) return;
  const redirected = response.redirected ? ` The server led on to ${response.url}.` : '';
  throw new DatasetError('type', `${url} answers ${type}, not JSON.${redirected}`);
}

async function read(response, url, alive) {
  const tooLarge = () => new DatasetError('size', `${url} is larger than ${LARGEST / 1024 / 1024} MiB.`);
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
  if (bytes.length > LARGEST) throw new DatasetError('size', `The data is larger than ${LARGEST / 1024 / 1024} MiB.`);
  return bytes;
}
