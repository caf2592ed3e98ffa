// How a host is built with each tool: nothing is configured but what the tool needs for any page. Each function gets the folder of the host and
// the package in it, writes the built page into `out` and throws at the first warning.
import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { compile, VERSION as SVELTE } from 'svelte/compiler';
import { build, createLogger, createServer } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';
import webpack from 'webpack';

/** What Vite's own plugin for Vue does, without reloading while one edits. */
const vue = {
  name: 'vue',
  transform(source, id) {
    if (!id.endsWith('.vue')) return null;
    const { descriptor } = parse(source, { filename: id });
    const isCustomElement = (tag) => tag === 'claim-comparator';
    const { content } = compileScript(descriptor, { id, inlineTemplate: true, templateOptions: { compilerOptions: { isCustomElement } } });
    return { code: content, map: null };
  },
};

/** The same for Svelte. */
const svelte = {
  name: `svelte ${SVELTE}`,
  config: () => ({ resolve: { conditions: ['svelte', 'module', 'browser', 'production', 'default'] } }),
  transform: (source, id) => (id.endsWith('.svelte') ? { code: compile(source, { filename: id, generate: 'client' }).js.code, map: null } : null),
};

function strictLogger() {
  const warned = [];
  const warn = (message) => warned.push(message);
  return { warned, logger: { ...createLogger('warn', { allowClearScreen: false }), warn, warnOnce: warn } };
}

const vite = (plugins) => async (folder, out) => {
  const { logger, warned } = strictLogger();
  const rolldownOptions = { checks: { pluginTimings: false } }; // warns of a slow machine
  await build({ root: folder, base: './', configFile: false, logLevel: 'warn', customLogger: logger, plugins, build: { outDir: out, rolldownOptions } });
  if (warned.length > 0) throw new Error(warned.join('\n'));
};

export const tools = {
  'no bundler': async (folder, out, installed) => {
    await mkdir(out);
    for (const name of await readdir(folder)) if (name !== 'out') await cp(join(folder, name), join(out, name));
    await cp(installed, join(out, 'claim-comparator'), { recursive: true });
    await cp(join(installed, 'comparator'), join(out, 'comparator'), { recursive: true });
  },
  Vite: vite([]),
  'Vite with Vue': vite([vue]),
  'Vite with Svelte': vite([svelte]),
  webpack: async (folder, out) => {
    const compiler = webpack({
      mode: 'production',
      context: folder,
      entry: './main.js',
      output: { path: out, filename: 'main.js' },
      performance: { hints: false }, // warns of any file above 244 kB
    });
    const stats = await new Promise((done, fail) => compiler.run((error, stats) => (error ? fail(error) : done(stats))));
    await new Promise((done) => compiler.close(done));
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
    await cp(join(folder, 'index.html'), join(out, 'index.html'));
  },
  // Knows nothing of files that a module names by `new URL`: they are copied beside what it writes.
  esbuild: async (folder, out, installed) => {
    const { warnings } = await esbuild.build({
      absWorkingDir: folder,
      entryPoints: ['main.js'],
      outdir: out,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'silent',
    });
    if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
    for (const name of ['comparator', 'headless_bg.wasm']) await cp(join(installed, name), join(out, name), { recursive: true });
    await cp(join(folder, 'index.html'), join(out, 'index.html'));
  },
};

/** Starts Vite as a developer does; resolves to its `url` and `close`. */
export async function develop(folder) {
  const { logger, warned } = strictLogger();
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    customLogger: logger,
    cacheDir: join(folder, '.vite'),
    server: { host: '127.0.0.1', port: 0, fs: { strict: false } }, // what is installed lies outside its folder
  });
  await server.listen();
  const url = `http://127.0.0.1:${server.httpServer.address().port}/`;
  return { url, close: () => server.close(), warned };
}
