// A browser under remote control: a client of the W3C WebDriver protocol, as far as these tests need it.
// https://www.w3.org/TR/webdriver2/

const PATIENCE_MS = 60_000;
const REFERENCE = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS = { Tab: '\uE004', Enter: '\uE006', Escape: '\uE00C', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' };

/** Asks the driver at `address`; rejects with what it says is wrong. */
async function ask(address, method, path, body) {
  const response = await fetch(`${address}${path}`, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${path.replace(/\/session\/[^/]+/, '')}: ${value.error}: ${value.message}`);
  return value;
}

/** Whether a driver at `address` answers and would start a browser. */
export async function isReady(address) {
  return ask(address, 'GET', '/status').then(({ ready }) => ready, () => false);
}

/** One browser with one window. */
export class Session {
  #address;

  constructor(address) {
    this.#address = address;
  }

  /** Lets the driver at `address` start a browser. */
  static async start(address, capabilities) {
    const { sessionId } = await ask(address, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    return new Session(`${address}/session/${sessionId}`);
  }

  #get = (path) => ask(this.#address, 'GET', path);
  #post = (path, body = {}) => ask(this.#address, 'POST', path, body);
  #delete = (path) => ask(this.#address, 'DELETE', path);

  end = () => this.#delete('');
  goto = (url) => this.#post('/url', { url });
  reload = () => this.#post('/refresh');
  goBack = () => this.#post('/back');
  resize = (width, height) => this.#post('/window/rect', { width, height });
  title = () => this.#get('/title');

  /** What `work` returns within the page for `values`; both ways JSON and elements pass. */
  evaluate = (work, ...values) => this.#post('/execute/sync', { script: `return (${work}).apply(null, arguments)`, args: values });

  click = (element) => this.#post(`/element/${element[REFERENCE]}/click`);

  /** Presses and releases keys by their names in `KEYS`, or letters, one after the other. */
  press(...keys) {
    const strokes = keys.map((key) => KEYS[key] ?? key).flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    return this.#post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions: strokes }] });
  }

  /** The frame `element` is what the other commands mean from now on; with null, the window. */
  enter = (element) => this.#post('/frame', { id: element });

  /** An empty window, no key held. */
  async clear() {
    await this.enter(null);
    await this.#delete('/actions');
    await this.goto('about:blank');
  }
}
