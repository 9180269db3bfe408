/**
 * `npm run bench:search`: what the search costs on the built site, in Chromium: bytes until the first results, and the
 * time from the last letter to the answer, with the index loaded and the processor four times slower. Prints, asserts
 * nothing: times depend on the machine.
 */
import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../browser/browser.ts';
import { sentBytes } from '../browser/sent.ts';

const PORT = 4341;
const SLOWER = 4;
const ROUNDS = 7;
const queries = [
  'card declined',
  'topped up yesterday but api says exceeded quota',
  "Error code: 429 - {'error': {'type': 'insufficient_quota'}}",
  'I pay for ChatGPT Plus and added a card, but my program still says that I have no quota, what can I do?',
];

const server = spawn('sirv', ['dist', '--port', String(PORT), '--quiet'], { stdio: 'ignore' });
const browser = await chromium.launch(launchOptions());

/** Milliseconds from a query that is put into the field to its settled answer, by the page's own clock. */
function answerTime(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('.search-field');
    const list = document.querySelector('ol[data-search-results]');
    if (!field || !list) throw new Error('the search is not there');
    const settled = new Promise<void>((resolve) => {
      let busy = false;
      new MutationObserver((_changes, observer) => {
        busy ||= list.getAttribute('aria-busy') === 'true';
        if (!busy || list.getAttribute('aria-busy') === 'true') return;
        observer.disconnect();
        resolve();
      }).observe(list, { attributes: true });
    });
    const begin = performance.now();
    // Preact sets the value itself, so the field's own setter is asked.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled;
    return performance.now() - begin;
  }, query);
}

async function measure(query: string): Promise<Record<string, string | number>> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`http://localhost:${PORT}/articles/3-d-secure/`, { waitUntil: 'networkidle' });
  asked.length = 0;
  await page.locator('[data-search-open]').click();
  await page.locator('.search-field').fill(query);
  await page.locator('ol[data-search-results] a').first().waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = asked.reduce((sum, path) => sum + sentBytes(path), 0);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // One letter less, then the whole: as the last letter is typed.
    await answerTime(page, query.slice(0, -1));
    times.push(await answerTime(page, query));
  }
  await context.close();
  times.sort((a, b) => a - b);
  return {
    'kB to the first results': (bytes / 1000).toFixed(1),
    requests: asked.length,
    'median ms, warm, 4 times slower': (times[Math.floor(times.length / 2)] ?? 0).toFixed(1),
    'slowest ms': (times.at(-1) ?? 0).toFixed(1),
  };
}

try {
  const rows: Record<string, Record<string, string | number>> = {};
  for (const query of queries) rows[query.slice(0, 40)] = await measure(query);
  console.table(rows);
} finally {
  await browser.close();
  server.kill();
}
