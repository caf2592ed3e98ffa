// Serves a folder on a free port of this machine, and other folders under names of their own.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * Starts serving `folder`, and each folder of `others` below its name, such as `{ dist: '/somewhere/else' }`; resolves to its `url`,
 * which ends in a slash, and `close`. A `headers.json` beside a file says what is sent with it: `{ "host.html": { "name": "value" } }`.
 */
export async function serve(folder, others = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/favicon.ico') return void response.writeHead(204).end(); // browsers ask for it unasked
    try {
      const file = fileOf(pathname, folder, others);
      const [body, said] = await Promise.all([readFile(file), saidBeside(file)]);
      // Frames without an origin of their own may read them too, as static hosts commonly allow.
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'access-control-allow-origin': '*', ...said });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

function fileOf(pathname, folder, others) {
  const below = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  const [, first, ...rest] = below.split(sep);
  if (below.split(sep).includes('..')) throw new Error('outside the folder');
  return Object.hasOwn(others, first) && rest.length > 0 ? join(others[first], ...rest) : join(folder, below);
}

async function saidBeside(file) {
  const said = await readFile(join(dirname(file), 'headers.json'), 'utf8').catch(() => '{}');
  return JSON.parse(said)[basename(file)];
}
