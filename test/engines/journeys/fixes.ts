/** What comes at a fix: it helped or not, it takes time, it has moved. */
import { placeUrl } from '../../../src/trees/urls.ts';
import type { Journey } from '../journey.ts';
import { chain, moved, paths, waiting } from './known.ts';

export const fixes: Journey[] = [
  {
    name: 'fixes that did not help lead on, and at last to help',
    async make(page) {
      await page.to(placeUrl(paths, chain.begin));
      for (const place of chain.next) {
        await page.click({ css: '.did[data-ready] a', text: 'No, look further' });
        await page.isAt(placeUrl(paths, place));
        await page.sees('[aria-label="Answers that led here"]', 'Did not help');
      }
      await page.click({ css: '.did[data-ready] a', text: 'No, look further' });
      await page.isFocused({ css: '.did h2', text: 'ask for help' });
      await page.click('.did a');
      await page.isAt(paths.help);
    },
  },
  {
    name: 'a wait is started, and survives a reload',
    async make(page) {
      await page.to(`/fixes/${waiting.id}/`);
      await page.click('.countdown button:enabled');
      await page.sees('.countdown [role=timer]', /\d+:\d\d/);
      // The first second passes: the clock runs.
      const started = secondsIn(await page.sees('.countdown [role=timer]', timeBelow(waiting.minutes)));
      await page.reload();
      const now = secondsIn(await page.sees('.countdown [role=timer]', /\d+:\d\d/));
      page.expect('the wait goes on', now <= started && now > started - 60);
      await page.counts('.countdown button', 0);
    },
  },
  {
    name: 'a former address leads on and keeps the answers',
    async make(page) {
      await page.to(`/fixes/${moved.alias}/#a=symptom.root~product.api`);
      await page.isAt(`/fixes/${moved.id}/#a=symptom.root~product.api`);
      await page.sees('.did[data-ready]');
    },
  },
];

/** A clock that no longer shows all of the minutes. */
const timeBelow = (minutes: number): RegExp => new RegExp(`\\b(?!${minutes}:00)\\d+:\\d\\d`);

function secondsIn(text: string): number {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}
