import { expect, test } from 'vitest';
import { CODE, codeIn, newCode, withCodes, type Key } from '../../../src/content/codes.ts';

test('a code shows what it is of, and takes the first number that is free', () => {
  expect(newCode('fix', '3ds-not-shown', new Set())).toBe('F-3DS-01');
  expect(newCode('fix', '3ds-locked', new Set(['F-3DS-01']))).toBe('F-3DS-02');
  expect(newCode('fix', 'no-credits', new Set())).toBe('F-CREDIT-01');
  expect(newCode('error', 'authentication-failed', new Set())).toBe('E-AUTHEN-01');
  expect(newCode('question', 'no-a', new Set())).toMatch(CODE);
});

test('a code that was given stays and is never given again, whatever became of its page', () => {
  const given = { 'F-3DS-01': 'fix/3ds-gone', 'F-3DS-10': 'fix/3ds-b' };
  const { register, added } = withCodes(given, ['fix/3ds-b', 'fix/3ds-new', 'article/3ds']);
  expect(register).toEqual({ ...given, 'F-3DS-02': 'fix/3ds-new', 'G-3DS-01': 'article/3ds' });
  expect(Object.keys(register)).toEqual(['F-3DS-01', 'F-3DS-02', 'F-3DS-10', 'G-3DS-01']);
  expect(added).toEqual(['G-3DS-01', 'F-3DS-02']);
  expect(withCodes(register, Object.values(register) as Key[]).added).toEqual([]);
});

test.each(['F-3DS-01', 'f-3ds-1', 'F-3DS-1', 'f 3ds 01', 'f3ds1', ' F–3DS–1 ', 'F3DS-001'])(
  'it is understood as people type it: %s',
  (typed) => {
    expect(codeIn(typed, new Set(['F-3DS-01', 'F-3DS-12']))).toBe('F-3DS-01');
  },
);

test.each(['F-3DS-03', 'card declined', 'f', '', 'F-3DS-01 card declined', '429'])('%s is no code', (typed) => {
  expect(codeIn(typed, new Set(['F-3DS-01', 'F-3DS-12']))).toBeUndefined();
});
