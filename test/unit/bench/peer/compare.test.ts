import { describe, expect, test } from 'vitest';
import { rowsOf, verdict, type Measured } from '../../../bench/peer/compare.ts';

function measured(times: number, usage: Measured['builds'][number]['usage']): Measured {
  const rounds = [1, 3, 2].map((round) => round * times);
  return {
    builds: rounds.map((wallSeconds) => ({ wallSeconds, usage, stages: [] })),
    output: { pages: 9, bytes: 3e6 * times, plainBytes: 2e6 * times },
    weights: rounds.map((round) => ({ bytesAtLoad: 1000 * round, bytesAtIdle: 2000 * round, nodes: 100 * round })),
    searches: rounds.map((round) => ({ coldMs: 500 * round, warmMs: 50 * round, bytes: 3000 * round })),
  };
}

describe('the rows', () => {
  test('are medians of the rounds of both', () => {
    const rows = rowsOf({
      ours: measured(1, { peakMB: 500, cpuSeconds: 9 }),
      theirs: measured(2, { peakMB: 400, cpuSeconds: 8 }),
    });
    expect(rows.map(({ what, ours, theirs }) => [what, ours, theirs])).toEqual([
      ['build, seconds', 2, 4],
      ['build, processor seconds', 9, 8],
      ['build, peak MB', 500, 400],
      ['output, MB', 3, 6],
      ['output without doubles, MB', 2, 4],
      ['article, kB at load', 2, 4],
      ['article, kB at idle', 4, 8],
      ['article, DOM nodes', 200, 400],
      ['search, kB to the first result', 6, 12],
      ['search on a phone, ms cold', 1000, 2000],
      ['search on a phone, ms again', 100, 200],
    ]);
  });

  test('leave out what the system does not tell', () => {
    const rows = rowsOf({ ours: measured(1, undefined), theirs: measured(1, undefined) });
    expect(rows.filter(({ what }) => /processor|peak/.test(what))).toEqual([]);
  });
});

test('less is better', () => {
  expect(verdict({ ours: 1, theirs: 2 })).toBe('ahead, 2.00 times');
  expect(verdict({ ours: 3, theirs: 2 })).toBe('behind, 1.50 times');
  expect(verdict({ ours: 1000, theirs: 1019 })).toBe('even');
  expect(verdict({ ours: 0, theirs: 0 })).toBe('even');
});
