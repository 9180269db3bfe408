import { afterEach, expect, test, vi } from 'vitest';
import { isStale, reviewDue, today } from '../../../src/content/freshness.ts';

afterEach(() => vi.unstubAllEnvs());

test('what changes often is due sooner', () => {
  expect(reviewDue({ verified: '2026-11-22', volatile: true })).toBe('2027-02-20');
  expect(reviewDue({ verified: '2026-11-22', volatile: false })).toBe('2027-11-22');
});

test('a fact is stale from the day after its review date', () => {
  const fact = { verified: '2026-11-22', volatile: true };
  expect(isStale(fact, '2027-02-20')).toBe(false);
  expect(isStale(fact, '2027-02-21')).toBe(true);
});

test('today can be set', () => {
  vi.stubEnv('SITE_TODAY', '2031-05-06');
  expect(today()).toBe('2031-05-06');
  expect(isStale({ verified: '2026-11-22', volatile: false })).toBe(true);
});
