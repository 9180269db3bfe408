/** What a page costs to load. */
import type { Side } from './side.ts';
import { bytesBetween, visit } from './visit.ts';

export interface PageWeight {
  /** Asked for before the page was loaded. */
  bytesAtLoad: number;
  bytesAtIdle: number;
  nodes: number;
}

export function pageWeight(side: Side): Promise<PageWeight> {
  return visit(side, false, async ({ page, sent }) => {
    const { loaded, nodes } = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      if (!navigation) throw new Error('the page does not tell when it was loaded');
      return {
        loaded: performance.timeOrigin + navigation.loadEventStart,
        nodes: document.querySelectorAll('*').length,
      };
    });
    return { bytesAtLoad: bytesBetween(sent(), 0, loaded), bytesAtIdle: bytesBetween(sent(), 0, Infinity), nodes };
  });
}
