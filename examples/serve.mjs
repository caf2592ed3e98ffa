// Serves the checkout so that the examples find the built page beside them: node examples/serve.mjs
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serve } from '../tests/e2e/server.mjs';

const { url } = await serve(fileURLToPath(new URL('..', import.meta.url)));
const entries = await readdir(new URL('.', import.meta.url), { withFileTypes: true });
for (const { name } of entries.filter((entry) => entry.isDirectory() && entry.name !== 'datasets')) console.log(`${url}examples/${name}/`);
