// Serves the situations so that a person can open them, with the headers that the tests send: node tests/situations/serve.mjs [DIST]
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../e2e/server.mjs';

const { url } = await serve(fileURLToPath(new URL('../..', import.meta.url)), { dist: resolve(process.argv[2] ?? 'dist') });
const pages = await readdir(import.meta.dirname ?? new URL('.', import.meta.url), { recursive: true });
for (const page of pages.filter((name) => /^\w+\/\w+\.html$/.test(name)).sort()) console.log(`${url}tests/situations/${page}`);
