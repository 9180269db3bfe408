/**
 * One tab over WebDriver, which is a handful of requests with JSON in them (https://www.w3.org/TR/webdriver2/): as much of
 * it as the journeys need.
 */
import type { Driver, Key, Modifier, NamedKey } from './engine.ts';
import { noted } from './watch.ts';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CODES: Readonly<Record<NamedKey | Modifier, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

const codeOf = (key: string): string => (Object.hasOwn(CODES, key) ? CODES[key as NamedKey] : key);
const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });

interface Answer {
  value: unknown;
}

/** Only a guard against a browser that hangs, in milliseconds. */
const LIMIT = 60_000;

async function send(method: string, url: string, body?: object, limit = LIMIT): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const signal = AbortSignal.timeout(limit);
  const response = await fetch(url, { method, headers, signal, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as Answer;
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}

/** What whoever opens a tab knows of it. */
interface Opened {
  /** What else went wrong. */
  besides: () => readonly string[];
  /** How long the browser may take to start, in milliseconds. */
  limit: number;
  /** Called when the tab is closed. */
  end: () => Promise<void>;
}

export class WebDriver implements Driver {
  readonly #session: string;
  readonly version: string;
  readonly #opened: Opened;

  private constructor(session: string, version: string, opened: Opened) {
    this.#session = session;
    this.version = version;
    this.#opened = opened;
  }

  /** @param driver the address of the driver, `http://localhost:4444` */
  static async open(driver: string, capabilities: object, opened: Opened): Promise<WebDriver> {
    const wanted = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId, capabilities: got } = (await send('POST', `${driver}/session`, wanted, opened.limit)) as {
      sessionId: string;
      capabilities: { browserVersion: string };
    };
    return new WebDriver(`${driver}/session/${sessionId}`, got.browserVersion, opened);
  }

  #post(path: string, body: object): Promise<unknown> {
    return send('POST', this.#session + path, body);
  }

  async go(url: string): Promise<void> {
    await this.#post('/url', { url });
  }

  async reload(): Promise<void> {
    await this.#post('/refresh', {});
  }

  async back(): Promise<void> {
    await this.#post('/back', {});
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href, undefined);
  }

  async evaluate<A, R>(fn: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const script = `return (${fn.toString()})(...arguments)`;
    return (await this.#post('/execute/sync', { script, args: argument === undefined ? [] : [argument] })) as R;
  }

  async clickAt(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', origin: 'viewport', duration: 0, x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#post('/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  async type(text: string): Promise<void> {
    await this.#keys(Array.from(text).flatMap((letter) => [down(letter), up(letter)]));
  }

  async press(key: Key, ...held: Modifier[]): Promise<void> {
    const keys = [...held, key].map(codeOf);
    await this.#keys([...keys.map(down), ...keys.reverse().map(up)]);
  }

  async #keys(actions: object[]): Promise<void> {
    await this.#post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async trouble(): Promise<string[]> {
    return [...(await this.evaluate(noted, noted.key)), ...this.#opened.besides()];
  }

  async close(): Promise<void> {
    await send('DELETE', this.#session).finally(this.#opened.end);
  }
}
