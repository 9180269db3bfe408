/** Readers who have set their browser otherwise. */
import { parseTarget } from '../../../src/trees/graph.ts';
import { textOf } from '../../browser/ways.ts';
import type { Journey } from '../journey.ts';
import { entrance, first, fixAtEnd, second, way } from './known.ts';

export const settings: Journey[] = [
  {
    name: 'without JavaScript links lead to the fix',
    setting: { scripts: false },
    async make(page) {
      await page.to(entrance);
      for (const step of way.steps) {
        await page.sees('h1', textOf(step.question));
        await page.click(`[data-option="${step.option}"]`);
      }
      await page.isAt(new RegExp(`^/fixes/${parseTarget(way.end).id}/`));
      await page.sees('h1', fixAtEnd.data.title.replaceAll('`', ''));
      await page.sees('.notice', 'Without JavaScript');
      await page.counts('[data-ready]', 0);
    },
  },
  {
    name: 'without JavaScript nothing of the text is sent, and nothing takes it away',
    setting: { scripts: false },
    async make(page) {
      await page.to('/');
      await page.click('#ask');
      await page.type('my card is refused');
      await page.sees('.ask-notice', 'needs JavaScript');
      await page.isAt(/^\/$/);
    },
  },
  {
    name: 'dark, and without motion',
    setting: { calm: true },
    async make(page) {
      await page.to(entrance);
      await page.sees('[data-ready] h1', textOf(first.question));
      const [dark, still] = await page.asks('the browser is set so', () => [
        matchMedia('(prefers-color-scheme: dark)').matches,
        matchMedia('(prefers-reduced-motion: reduce)').matches,
      ]);
      page.expect('dark is asked for', dark);
      page.expect('no motion is asked for', still);
      const seen = await page.asks('what is drawn', () => {
        const brightness = (color: string): number =>
          (/[\d.]+/g[Symbol.match](color) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
        const { backgroundColor, color } = getComputedStyle(document.body);
        const { scrollBehavior } = getComputedStyle(document.documentElement);
        return { dark: brightness(backgroundColor) < brightness(color), scrollBehavior };
      });
      page.expect('light letters on a dark page', seen.dark);
      page.expect('nothing scrolls by itself', seen.scrollBehavior === 'auto');
      await page.click(`[data-option="${first.option}"]`);
      await page.sees('h1', textOf(second.question));
    },
  },
];
