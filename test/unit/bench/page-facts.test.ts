import { describe, expect, test } from 'vitest';
import { factsOf, faultsOf, isNoindex } from '../../bench/page-facts.ts';
import type { Result } from '../../bench/lighthouse.ts';

interface Found {
  lcp: number;
  cls: number;
  seo: number | null;
  performance: number;
}

/** What Lighthouse may have found in a round. */
function found({ lcp = 1200, cls = 0, seo = 1, performance = 0.98 }: Partial<Found> = {}): Result {
  const audit = (numericValue: number) => ({ score: 1, numericValue });
  return {
    lighthouseVersion: '13.5.0',
    environment: { hostUserAgent: 'a browser' },
    categories: {
      performance: { score: performance, auditRefs: [{ id: 'largest-contentful-paint', weight: 25 }] },
      seo: {
        score: seo,
        auditRefs: [
          { id: 'is-crawlable', weight: 1 },
          { id: 'hint', weight: 0 },
        ],
      },
    },
    audits: {
      'largest-contentful-paint': { score: 0.9, numericValue: lcp },
      'total-blocking-time': audit(0),
      'cumulative-layout-shift': audit(cls),
      'total-byte-weight': audit(48_482),
      'dom-size-insight': audit(365),
      'is-crawlable': { score: seo },
      hint: { score: 0 },
    },
  };
}

describe('the facts of a page', () => {
  test('are medians of the rounds', () => {
    const facts = factsOf([found({ lcp: 3000 }), found({ lcp: 1000 }), found({ lcp: 1100, performance: 0.9 })]);
    expect(facts).toMatchObject({ lcpMs: 1100, tbtMs: 0, cls: 0, sentBytes: 48_482, nodes: 365 });
    expect(facts.scores).toEqual({ performance: 98, seo: 100 });
  });

  test('name what costs a point on any machine, and nothing else', () => {
    expect(factsOf([found()]).failed).toEqual([]);
    expect(factsOf([found({ seo: 0.6 }), found({ seo: 0.6 })]).failed).toEqual(['is-crawlable']);
  });

  test('leave out a category that does not apply', () => {
    expect(factsOf([found({ seo: null })]).scores).toEqual({ performance: 98 });
  });

  test('are not guessed', () => {
    expect(() => factsOf([{ ...found(), audits: {} }])).toThrow('largest-contentful-paint');
  });
});

describe('a page is at fault', () => {
  test('for a low score, unless it is of the machine or the page is not to be found', () => {
    const low = factsOf([found({ seo: 0.6, performance: 0.1 })]);
    expect(faultsOf('home', low, false)).toEqual(['home: seo is 60 (is-crawlable)']);
    expect(faultsOf('home', low, true)).toEqual([]);
  });

  test('for a shift of the layout, whoever is to find it', () => {
    expect(faultsOf('desk', factsOf([found({ cls: 0.02 })]), true)).toEqual([
      'desk: the layout shifts by 0.020, 0.01 at most',
    ]);
    expect(faultsOf('desk', factsOf([found({ cls: 0.01 })]), true)).toEqual([]);
  });
});

test('a page says itself that it is not to be found', () => {
  expect(isNoindex('<head><meta name="robots" content="noindex"></head>')).toBe(true);
  expect(isNoindex('<head><meta name="description" content="noindex"></head>')).toBe(false);
});
