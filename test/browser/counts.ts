/** What a run covered, counted where it happens and printed at its end by `count-reporter.ts`. */
import { test } from '@playwright/test';

const KIND = 'counted';

/** Counts something that the running test has covered, such as 12 pages. */
export function counted(what: string, count = 1): void {
  test.info().annotations.push({ type: KIND, description: `${count} ${what}` });
}

/** The sums of what some tests counted: what → how many. */
export function sumOf(annotations: readonly { type: string; description?: string }[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { type, description = '' } of annotations) {
    const [, count, what] = /^(\d+) (.+)$/.exec(description) ?? [];
    if (type === KIND && what !== undefined) sums.set(what, (sums.get(what) ?? 0) + Number(count));
  }
  return sums;
}
