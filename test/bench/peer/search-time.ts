/** How long a reader on a phone waits for the first result of a search, and what it costs. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { SearchDriver, Side } from './side.ts';
import { bytesBetween, visit } from './visit.ts';

export interface SearchCost {
  /** From the press that opens the search to the first frame with a result, nothing being loaded before. */
  coldMs: number;
  /** The same again, on the same page. */
  warmMs: number;
  /** Asked for from the press to that frame, the first time. */
  bytes: number;
}

/** What is closed may still fade out, and what was begun may still be loading. */
const BETWEEN_MS = 1500;
const MOST_MS = 60_000;

/** Milliseconds by the page's own clock, and the moment of the press since 1970. */
interface Waited {
  pressed: number;
  ms: number;
}

/**
 * Opens the search and types the query as soon as there is a visible field, from inside the page: what waits from outside
 * looks too seldom.
 */
async function waited(page: Page, { open, field, result }: SearchDriver, query: string): Promise<Waited> {
  const watched = page.evaluate(
    (asked) =>
      new Promise<Waited>((done, fail) => {
        const isSeen = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;
        const isShown = (): boolean => Array.from(document.querySelectorAll(asked.result)).some(isSeen);
        let pressed: number | undefined;
        let typed = false;
        setTimeout(() => fail(new Error(`there is no result after ${asked.most} ms`)), asked.most);
        addEventListener('pointerdown', (event) => (pressed ??= event.timeStamp), { capture: true, once: true });
        const look = (): void => {
          const input = document.querySelector<HTMLInputElement>(asked.field);
          if (pressed !== undefined && typed && isShown())
            return done({ pressed: performance.timeOrigin + pressed, ms: performance.now() - pressed });
          if (pressed !== undefined && !typed && input && isSeen(input)) {
            if (isShown()) return fail(new Error('results of the search before are still there'));
            typed = true;
            input.focus();
            // A framework may set the value itself, so the field's own setter is asked.
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, asked.query);
            input.dispatchEvent(new Event('input', { bubbles: true }));
          }
          requestAnimationFrame(look);
        };
        look();
      }),
    { field, result, query, most: MOST_MS },
  );
  const [found] = await Promise.all([watched, page.locator(open).tap()]);
  return found;
}

/** Searches once on a first visit, and again. */
export function searchCost(side: Side, query: string): Promise<SearchCost> {
  const { search } = side;
  return visit(side, true, async ({ page, sent }) => {
    const cold = await waited(page, search, query);
    const bytes = bytesBetween(sent(), cold.pressed, cold.pressed + cold.ms);
    await wait(BETWEEN_MS);
    await page.locator(search.field).fill('');
    await search.close(page);
    await page.locator(search.result).first().waitFor({ state: 'hidden' });
    await wait(BETWEEN_MS);
    const warm = await waited(page, search, query);
    return { coldMs: cold.ms, warmMs: warm.ms, bytes };
  });
}
