// Elements come and go by the hundred and leave nothing behind.
import { started, visit } from '../host_page.mjs';

export async function five_hundred_elements_come_and_go_and_leave_nothing({ page, situation, expected, assert }) {
  await visit(page, `${situation}host.html`);
  await page.waitForFunction(() => customElements.get('claim-comparator'));
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const left = async () => {
    await page.evaluate(() => { globalThis.told.length = 0; });
    for (let times = 0; times < 12; times += 1) { // what the last turn let go of is collected in a later one
      await session.send('HeapProfiler.collectGarbage');
      await page.evaluate(() => new Promise((next) => setTimeout(next, 50)));
    }
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners, bytes: await page.evaluate(() => instances.at(-1).exports.memory.buffer.byteLength) };
  };
  await page.evaluate(() => comeAndGo(150)); // until memory has grown to what it needs
  const before = await left();
  await page.evaluate((times) => comeAndGo(times), expected.mounts);
  const after = await left();
  assert.equal(after.bytes - before.bytes, expected['bytes more'], 'the memory of the program');
  assert.ok(after.nodes - before.nodes <= expected['nodes more'], `${before.nodes} nodes before, ${after.nodes} after`);
  assert.ok(after.jsEventListeners - before.jsEventListeners <= expected['listeners more'], `${before.jsEventListeners} listeners before, ${after.jsEventListeners} after`);
  assert.equal(await started(page), expected.programs, 'one program for all');
  assert.equal(await page.locator('#place > *').count(), 0);
}
