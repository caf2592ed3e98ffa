// The folder of situations is whole: each has its page, its driver and its line in the README.
import { readFile, readdir } from 'node:fs/promises';

const SITUATIONS = new URL('../situations/', import.meta.url);
const WITHOUT_A_PAGE = ['single_file']; // its page is made by the test
const KNOWN = ['drive.mjs', 'expected.json', 'headers.json'];

const readme = await readFile(new URL('README.md', SITUATIONS), 'utf8');
const situations = (await readdir(SITUATIONS, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const within = (name) => readdir(new URL(`${name}/`, SITUATIONS), { recursive: true });
const text = (name, file) => readFile(new URL(`${name}/${file}`, SITUATIONS), 'utf8');

export async function every_situation_has_a_page_a_driver_and_a_line({ assert }) {
  for (const name of situations) {
    const files = await within(name);
    assert.ok(files.includes('drive.mjs'), `${name} has a driver`);
    assert.equal(files.some((file) => file.endsWith('.html')), !WITHOUT_A_PAGE.includes(name), `${name} has a page`);
  }
  assert.deepEqual([...readme.matchAll(/^\| \[(\w+)\]\(\1\) \|/gm)].map(([, name]) => name), situations.toSorted());
}

export async function every_file_of_a_situation_is_used_by_its_driver({ assert }) {
  for (const name of situations) {
    const files = await within(name);
    const driver = await text(name, 'drive.mjs');
    const expected = files.includes('expected.json') ? await text(name, 'expected.json') : '';
    const named = (file) => KNOWN.includes(file.split('/').at(-1)) || driver.includes(file) || expected.includes(file);
    assert.deepEqual(files.filter((file) => /\.\w+$/.test(file) && !named(file)), [], name);
    assert.equal(/\bexpected\b/.test(driver), expected !== '', `${name} reads what it expects`);
  }
}

export async function headers_are_said_of_pages_that_are_there({ assert }) {
  for (const name of situations) {
    for (const file of (await within(name)).filter((file) => file.endsWith('headers.json'))) {
      const folder = file.replace('headers.json', '');
      for (const page of Object.keys(JSON.parse(await text(name, file)))) assert.ok((await within(name)).includes(folder + page), `${name}/${folder}${page}`);
    }
  }
}
