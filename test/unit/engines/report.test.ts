import { describe, expect, test } from 'vitest';
import { isGood, summary, type Report } from '../../engines/report.ts';

const passed = { journey: 'a tree', steps: 7, seconds: 1 };
const failed = { journey: 'the search', steps: 3, seconds: 2, failure: 'nothing found' };
const ran = (...journeys: (typeof passed)[]): Report => ({ engine: 'one', version: '1.2', seconds: 3.4, journeys });
const notRun: Report = { engine: 'two', notRun: 'two is missing: install it', left: 2 };

describe('whether the run was good', () => {
  test('every journey in every engine passed', () => expect(isGood([ran(passed), ran(passed)], true)).toBe(true));

  test('a journey that failed is enough', () => expect(isGood([ran(passed, failed), ran(passed)], false)).toBe(false));

  test('an engine that was not run is a failure only where all are demanded', () => {
    expect(isGood([ran(passed), notRun], false)).toBe(true);
    expect(isGood([ran(passed), notRun], true)).toBe(false);
  });

  test('nothing that ran is never good', () => {
    expect(isGood([notRun], false)).toBe(false);
    expect(isGood([], false)).toBe(false);
    expect(isGood([ran()], false)).toBe(false);
  });
});

test('an engine that was not run is never counted as passed, and why is told', () => {
  expect(summary([ran(passed, failed), notRun])).toBe(
    [
      'engine  version  journeys  steps  passed  failed  not run  seconds',
      'one     1.2      2         10     1       1       0        3',
      'two     -        0         0      0       0       2        -',
      'two was not run: two is missing: install it',
    ].join('\n'),
  );
});
