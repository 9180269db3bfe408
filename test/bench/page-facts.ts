/** What is told of a page, of what Lighthouse found in some rounds, and what of it may not be so. */
import { median } from '../../src/cli/scale/site-files.ts';
import type { Result } from './lighthouse.ts';

/** The category that depends on the machine. */
export const OF_THE_MACHINE = 'performance';
/** A shift of the layout that nobody sees. */
export const MOST_SHIFT = 0.01;
const WHOLE = 100;

export interface PageFacts {
  /** From 0 to 100, by category; what does not apply is left out. */
  scores: Record<string, number>;
  lcpMs: number;
  tbtMs: number;
  cls: number;
  sentBytes: number;
  nodes: number;
  /** What costs a point in a category that does not depend on the machine. */
  failed: string[];
}

/** @param results of the same page */
export function factsOf(results: readonly Result[]): PageFacts {
  const numeric = (id: string): number =>
    median(
      results.map(({ audits }) => {
        const value = audits[id]?.numericValue;
        if (value === undefined) throw new Error(`Lighthouse tells nothing of ${id}`);
        return value;
      }),
    );
  const names = Object.keys(results[0]?.categories ?? {});
  const scores = names.flatMap((name): [string, number][] => {
    const found = results.flatMap(({ categories }) => categories[name]?.score ?? []);
    return found.length === 0 ? [] : [[name, Math.round(WHOLE * median(found))]];
  });
  return {
    scores: Object.fromEntries(scores),
    lcpMs: numeric('largest-contentful-paint'),
    tbtMs: numeric('total-blocking-time'),
    cls: numeric('cumulative-layout-shift'),
    sentBytes: numeric('total-byte-weight'),
    nodes: numeric('dom-size-insight'),
    failed: [...new Set(results.flatMap(failedIn))],
  };
}

function failedIn({ categories, audits }: Result): string[] {
  return Object.entries(categories)
    .filter(([name]) => name !== OF_THE_MACHINE)
    .flatMap(([, { auditRefs }]) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
}

/** Whether search engines are asked to leave a page out. */
export function isNoindex(html: string): boolean {
  return /<meta\b[^>]*\bname="robots"[^>]*\bcontent="[^"]*\bnoindex\b/.test(html);
}

/** What is wrong with a page on any machine, a line each. A page that is not to be found need not be made for finding. */
export function faultsOf(name: string, { scores, cls, failed }: PageFacts, noindex: boolean): string[] {
  const low = Object.entries(scores).filter(([category, score]) => category !== OF_THE_MACHINE && score < WHOLE);
  return [
    ...(noindex ? [] : low.map(([category, score]) => `${name}: ${category} is ${score} (${failed.join(', ')})`)),
    ...(cls > MOST_SHIFT ? [`${name}: the layout shifts by ${cls.toFixed(3)}, ${MOST_SHIFT} at most`] : []),
  ];
}
