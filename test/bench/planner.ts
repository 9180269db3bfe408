/**
 * `npm run bench:planner`: how long the planner takes to draw a month anew while a slider moves, in Chromium, with the
 * processor four times slower. Prints, asserts nothing: times depend on the machine.
 */
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { launchOptions } from '../browser/browser.ts';

const PORT = 4342;
const SLOWER = 4;
const ADDRESS = `http://localhost:${PORT}/tools/auto-recharge/`;

/** What is moved, after what was set. */
const runs: Record<string, { hash?: string; field: string }> = {
  'a normal month, the trigger': { field: 'threshold' },
  'a normal month, the average': { field: 'average' },
  'thousands of purchases, the trigger': {
    hash: '#plan=average.100000~peak.200000~amount.500~landing.5~limited.0~shape.spiky',
    field: 'threshold',
  },
  'a loop, the limit': { hash: '#plan=shape.loop', field: 'limit' },
};

const server = spawn('sirv', ['dist', '--port', String(PORT), '--quiet'], { stdio: 'ignore' });
const browser = await chromium.launch(launchOptions());

try {
  const rows: Record<string, Record<string, string | number>> = {};
  for (const [name, { hash = '', field }] of Object.entries(runs)) {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
    const page = await context.newPage();
    await page.goto(ADDRESS + hash);
    await page.locator('[data-island=planner]').hover();
    await page.locator('[data-island=planner][data-ready]').waitFor();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const times = await page.evaluate(async (moved) => {
      const slider = document.querySelector<HTMLInputElement>(`.pair:has(#plan-${moved}) [type=range]`);
      if (!slider) throw new Error('there is no slider');
      const spent: number[] = [];
      const most = Number(slider.max);
      for (let at = 0; at <= 2 * most; at += 1) {
        const before = slider.getAttribute('aria-valuetext');
        const begin = performance.now();
        slider.value = String(at <= most ? at : 2 * most - at);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        // Preact draws when the event is over; then what was drawn is laid out.
        for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
        document.body.getBoundingClientRect();
        const end = performance.now();
        if (slider.getAttribute('aria-valuetext') !== before) spent.push(end - begin);
        await new Promise(requestAnimationFrame);
      }
      return spent.sort((a, b) => a - b);
    }, field);
    await context.close();
    const part = (share: number): string =>
      (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
    rows[name] = { moves: times.length, 'median ms, 4 times slower': part(0.5), 'ms, 95th of 100': part(0.95) };
  }
  console.table(rows);
} finally {
  await browser.close();
  server.kill();
}
