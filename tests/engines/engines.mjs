// The browsers, and how each is started.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { eventually } from '../e2e/comparator.mjs';
import { Program } from './program.mjs';
import { Session, isReady } from './session.mjs';

const WINDOW = { width: 1440, height: 1000 };

/** Each is Debian's; a driver starts the browser that it was made for. */
export const ENGINES = [
  { name: 'firefox', driver: 'geckodriver', capabilities: { 'moz:firefoxOptions': { args: ['-headless'] } } },
  // WebKitGTK's browser for tests cannot do without a display.
  { name: 'webkit', driver: 'WebKitWebDriver', capabilities: {}, wantsDisplay: true },
];

/** Starts a browser; resolves to its `session` and `stop`. */
export async function start({ driver: name, capabilities, wantsDisplay = false }) {
  const started = [];
  const stop = async () => {
    for (const program of started.reverse()) await program.stop();
  };
  const run = (...what) => {
    const program = new Program(...what);
    started.push(program);
    return program;
  };
  try {
    const environment = wantsDisplay ? { DISPLAY: await display(run) } : {};
    const port = await freePort();
    const driver = run(name, [`--port=${port}`], environment);
    const address = `http://127.0.0.1:${port}`;
    await driver.whileRunning(eventually(async () => {
      if (!(await isReady(address))) throw new Error(`${name} does not answer`);
    }));
    const session = await driver.whileRunning(Session.start(address, capabilities));
    await session.resize(WINDOW.width, WINDOW.height);
    return { session, stop: () => session.end().catch(() => {}).then(stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A display without a screen, of a number that is free. */
async function display(run) {
  const server = run('Xvfb', ['-displayfd', '3', '-screen', '0', `${WINDOW.width}x${WINDOW.height}x24`, '-nolisten', 'tcp']);
  const [number] = await server.whileRunning(once(server.channel, 'data'));
  return `:${String(number).trim()}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
