// Puts the package where a host finds it: packed and unpacked as npm does it, so that a file missing from `files` is missing here as well.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const STORIES = { 'story.claims.json': 'change_of_mind', 'other.claims.json': 'twelve_apples' };

/** A folder in which hosts are built; `installed` is the package as npm unpacks it. */
export async function workshop(package_) {
  const folder = await mkdtemp(join(tmpdir(), 'claim-comparator-hosts-'));
  const { stdout } = await run('npm', ['pack', resolve(package_), '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: folder });
  const [{ filename, files }] = JSON.parse(stdout);
  await run('tar', ['-xzf', filename], { cwd: folder });
  const modules = join(folder, 'node_modules');
  await mkdir(modules);
  for (const name of await readdir(join(ROOT, 'node_modules'))) {
    if (!name.startsWith('.')) await symlink(join(ROOT, 'node_modules', name), join(modules, name));
  }
  const installed = join(modules, 'claim-comparator');
  await cp(join(folder, 'package'), installed, { recursive: true });
  return { folder, installed, files: files.map(({ path }) => path).sort(), clear: () => rm(folder, { recursive: true, force: true }) };
}

/** Copies a host's sources into a folder of their own within the workshop. */
export async function copyHost(folder, source, name) {
  const to = join(folder, name);
  await cp(join(HERE, source), to, { recursive: true });
  return to;
}

/** The datasets that the hosts load. */
export async function addStories(folder) {
  for (const [name, story] of Object.entries(STORIES)) await cp(join(ROOT, `tests/stories/${story}.claims.json`), join(folder, name));
}
