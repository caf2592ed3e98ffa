// Writes what a page that is one file carries of the built page: its script, its styles, and the files that it unpacks as gzip in base64.
// node xtask/single_file.mjs DIST FOLDER
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const OPTIONS = { bundle: true, minify: true, target: 'es2022', logLevel: 'warning', write: false };
const source = join(dirname(fileURLToPath(import.meta.url)), '../src/embed');
const [, , dist, folder] = process.argv;

/** The bindings that wasm-bindgen wrote, as the text of a module whose one function makes them anew at each call. */
async function bindings() {
  const { outputFiles } = await build({
    ...OPTIONS,
    entryPoints: [join(dist, 'whole.js')],
    format: 'iife',
    globalName: 'bound',
    define: { 'import.meta.url': '""' }, // asked only by bindings that fetch their program themselves
    banner: { js: 'export function bindings(WebAssembly) {' },
    footer: { js: 'return bound; }' },
  });
  return outputFiles[0].text;
}

/** The shell gets what it loads from within the page: some of its modules have a namesake there. */
const fromWithin = {
  name: 'from within the page',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/(programs|words)\.js$/ }, ({ path, importer }) => (
      dirname(importer) === resolve(source, 'shell') ? { path: resolve(source, 'single_file', path) } : undefined
    ));
    onResolve({ filter: /^whole_bindings$/ }, ({ path }) => ({ path, namespace: 'built' }));
    onLoad({ filter: /.*/, namespace: 'built' }, async () => ({ contents: await bindings() }));
  },
};

/** The files that the page unpacks, by the names that it asks for. */
const packed = ['whole_bg.wasm', ...readdirSync(join(dist, 'words')).sort().map((name) => `words/${name}`)];

const { outputFiles } = await build({ ...OPTIONS, entryPoints: [join(source, 'single_file/single_file.js')], format: 'esm', conditions: ['single-file'], plugins: [fromWithin] });
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'packed/words'), { recursive: true });
writeFileSync(join(folder, 'script.js'), outputFiles[0].text);
await build({ ...OPTIONS, write: true, entryPoints: [join(source, '../../page.css'), join(dist, 'claim-comparator.css')], outdir: folder, entryNames: '[name]' });
for (const name of packed) {
  const bytes = gzipSync(readFileSync(join(dist, name)), { level: 9 });
  writeFileSync(join(folder, 'packed', name), bytes.toString('base64'));
}
