import { describe, expect, test } from 'vitest';
import { findPattern, parsePattern } from '../../../src/errors/pattern.ts';

const found = (pattern: string, text: string): string | undefined => {
  const span = findPattern(text, parsePattern(pattern));
  return span && text.slice(span.start, span.end);
};

describe('a pattern with gaps', () => {
  test.each([
    ['limit … per day', 'Limit 200 requests per day.', 'Limit 200 requests per day'],
    ['limit … per day', 'limit limit per day', 'limit per day'],
    ['card … (?:declined|failed) … acme', 'card x failed, card y declined by Acme', 'card y declined by Acme'],
    ['a …3… b', 'a123b', 'a123b'],
  ])('%s finds %s', (pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });

  test.each([
    ['limit … per day', 'limit\nper day', 'another line'],
    ['limit … per day', `limit ${'x'.repeat(80)} per day`, 'too far apart'],
    ['limit … per day', 'per day limit', 'the other way round'],
    ['a …3… b', 'a1234b', 'farther than it says'],
  ])('%s does not find %j: %s', (pattern, text) => {
    expect(found(pattern, text)).toBeUndefined();
  });

  test('a hit that is too early does not hide a later one', () => {
    expect(found('limit … per day', `limit ${'x'.repeat(90)} limit 5 per day`)).toBe('limit 5 per day');
  });

  test('what is no regular expression is refused', () => {
    expect(() => parsePattern('limit … (per day')).toThrow(SyntaxError);
  });
});
