import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ask as Ask, giveUp as GiveUp } from '../../../src/search/network.ts';

let ask: typeof Ask;
let giveUp: typeof GiveUp;
/** How each request treats what the browser has kept. */
const caches: (string | undefined)[] = [];
let answer: (signal: AbortSignal | null | undefined) => Promise<Response>;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  caches.length = 0;
  vi.stubGlobal('fetch', (_url: string, { cache, signal }: RequestInit) => {
    caches.push(cache);
    return answer(signal);
  });
  ({ ask, giveUp } = await import('../../../src/search/network.ts'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const text = (response: Response): Promise<string> => response.text();
/** Never answers, but for giving up. */
const hang: typeof answer = (signal) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('given up'))));

test('what failed is asked of the network, all else is looked at again, until it is right', async () => {
  answer = () => Promise.resolve(new Response('right'));
  await ask('/a', text);
  answer = () => Promise.resolve(new Response('', { status: 500 }));
  await expect(ask('/a', text)).rejects.toThrow('500 for /a');
  answer = () => Promise.resolve(new Response('right'));
  await ask('/a', text);
  await ask('/a', text);
  await ask('/b', text);
  expect(caches).toEqual(['default', 'default', 'reload', 'no-cache', 'no-cache']);
});

test('an answer that is not believed is a failure', async () => {
  answer = () => Promise.resolve(new Response('<p>Sign in'));
  await expect(ask('/a', (response) => response.json())).rejects.toThrow();
  await ask('/a', text);
  expect(caches).toEqual(['default', 'reload']);
});

test('nothing is waited for without an end', async () => {
  answer = hang;
  const asking = expect(ask('/a', text)).rejects.toThrow('given up');
  await vi.advanceTimersByTimeAsync(60_000);
  await asking;
});

test('giving up ends whatever is waited for, and nothing that comes later', async () => {
  answer = hang;
  const asking = [ask('/a', text), ask('/b', text)].map((each) => expect(each).rejects.toThrow('given up'));
  giveUp();
  await Promise.all(asking);
  answer = () => Promise.resolve(new Response('right'));
  expect(await ask('/c', text)).toBe('right');
});
