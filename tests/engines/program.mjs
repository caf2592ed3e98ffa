// Programs that the tests start, in a folder of their own, and that end with the tests.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATIENCE_MS = 5_000;
const KEPT_OUTPUT = 2_000;

/** Where the programs keep profiles and caches, so that they find none and leave none. */
const home = mkdtempSync(join(tmpdir(), 'engines-'));
const HOMES = ['HOME', 'TMPDIR', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_RUNTIME_DIR'];
const ENVIRONMENT = {
  ...process.env,
  ...Object.fromEntries(HOMES.map((name) => [name, home])),
  // Without these, GTK starts message buses and writes settings that outlive it.
  DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  GSETTINGS_BACKEND: 'memory',
  NO_AT_BRIDGE: '1',
};

const running = new Set();

/** Ends what still runs, whatever happened to the tests. */
process.on('exit', () => {
  for (const program of running) program.signal('SIGKILL');
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** A running program and all that it starts in turn. */
export class Program {
  #child;
  #ended;
  #output = '';

  /** Starts `name`, found on PATH; `channel` is what it writes to its file descriptor 3. */
  constructor(name, args, environment = {}) {
    this.name = name;
    // A process group of its own: whatever it starts ends with it.
    this.#child = spawn(name, args, {
      detached: true,
      env: { ...ENVIRONMENT, ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    running.add(this);
    this.#ended = new Promise((ended) => {
      this.#child.once('error', (error) => ended(`cannot be started (${error.code}); \`cargo xtask setup\` installs it`));
      this.#child.once('exit', (code, signal) => ended(`ended (${signal ?? code}) and said:\n${this.#output}`));
    });
    this.channel = this.#child.stdio[3];
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => { this.#output = (this.#output + text).slice(-KEPT_OUTPUT); });
    }
  }

  /** What `promise` resolves to; rejects if the program ends before. */
  async whileRunning(promise) {
    return Promise.race([promise, this.#ended.then((how) => { throw new Error(`${this.name} ${how}`); })]);
  }

  signal(signal) {
    try {
      if (this.#child.pid !== undefined) process.kill(-this.#child.pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error; // all of the group is gone
    }
  }

  /** Asks the program to end, then makes what is left of it. */
  async stop() {
    this.signal('SIGTERM');
    const impatience = setTimeout(() => this.signal('SIGKILL'), PATIENCE_MS);
    await this.#ended;
    clearTimeout(impatience);
    this.signal('SIGKILL');
    running.delete(this);
  }
}
