// The types of the package as TypeScript takes them where it is strict, resolved as Node and as bundlers do, and its custom-elements.json
// as the published schema has it.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyHost } from './install.mjs';

const OPTIONS = {
  strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, skipLibCheck: false,
  target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], jsx: 'react-jsx', types: [],
};
const RESOLUTIONS = [{ module: 'nodenext', moduleResolution: 'nodenext' }, { module: 'esnext', moduleResolution: 'bundler' }];

/** Resolves to what TypeScript complains of. */
export async function checkTypes({ folder, installed }) {
  const place = await copyHost(folder, 'types', 'types');
  await writeFile(join(place, 'package.json'), '{ "type": "module" }');
  const manifest = await readFile(join(installed, 'custom-elements.json'), 'utf8');
  await writeFile(join(place, 'manifest.ts'), `import type { Package } from "custom-elements-manifest/schema.d.ts";\nexport const manifest: Package = ${manifest};\n`);
  const complaints = await Promise.all(RESOLUTIONS.map((resolution) => check(place, resolution)));
  return complaints.flat();
}

async function check(place, resolution) {
  const config = `tsconfig.${resolution.moduleResolution}.json`;
  await writeFile(join(place, config), JSON.stringify({ compilerOptions: { ...OPTIONS, ...resolution }, include: ['*.ts', '*.tsx'] }));
  const tsc = join(place, '../node_modules/typescript/bin/tsc');
  try {
    await promisify(execFile)(process.execPath, [tsc, '-p', config], { cwd: place });
    return [];
  } catch ({ stdout, message }) {
    return [`${resolution.moduleResolution}: ${stdout || message}`];
  }
}
