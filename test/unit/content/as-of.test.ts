import { expect, test } from 'vitest';
import { asOfInWords } from '../../../src/content/as-of.ts';
import { cited } from '../../../src/content/cited.ts';
import type { Fact } from '../../../src/content/schema.ts';

test('the second half of a year is said in words, also where a fact is cited', () => {
  expect(asOfInWords('2026-H2')).toBe('the second half of 2026');
  const fact: Fact = {
    ...{ claim: 'Kettles boil.', value: 'boils', confidence: 'high', asOf: '2026-H2', read: 'users' },
    ...{ source: { title: 'A page', url: null, kind: 'community' }, verified: '2026-11-22', volatile: false },
  };
  const sourceKinds = { official: '', 'vendor-docs': '', community: 'a user', interested: '' };
  expect(cited(fact, { sourceKinds }).kind).toBe('a user, the second half of 2026');
});

test.each(['2026', '2026-04', '2026-08-17', '2024/2025', '2024-2026', 'iOS 18'])(
  '%s stays as it is written',
  (asOf) => {
    expect(asOfInWords(asOf)).toBe(asOf);
  },
);
