// Prints name, raw size, gzip size and brotli size of every file below a folder, tab-separated.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [, , folder] = process.argv;
const brotli = (bytes) => brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
});

const files = (below) => readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
  const path = below ? `${below}/${entry.name}` : entry.name;
  return entry.isDirectory() ? files(path) : [path];
});

for (const name of files('').sort()) {
  const bytes = readFileSync(join(folder, name));
  console.log([name, bytes.length, gzipSync(bytes, { level: 9 }).length, brotli(bytes).length].join('\t'));
}
