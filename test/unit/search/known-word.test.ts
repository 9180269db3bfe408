import { describe, expect, test } from 'vitest';
import { isKnown, probeOf } from '../../../src/search/known-word.ts';

describe('the probe of a word', () => {
  test('begins as the word does, by less than a stem of it', () => {
    expect(probeOf('asdfghjkl')).toMatch(/^asdf(?!g)/);
    expect(probeOf('pending')).toMatch(/^pen(?!d)/);
    expect(probeOf('card')).toMatch(/^ca(?!r)/);
  });

  test.each(['3ds', 'vat', 'insufficient_quota', '429', '$5.00', '余额不足', 'two words'])(
    'there is none for “%s”: short, a code, an amount, or of other letters',
    (word) => expect(probeOf(word)).toBeUndefined(),
  );
});

describe('a word', () => {
  test('is unknown when exactly the pages of its beginning are found', () => {
    expect(isKnown(['a', 'b'], ['b', 'a'])).toBe(false);
  });

  test.each([
    [['a'], ['a', 'b']],
    [['a', 'b'], ['a']],
    [['a'], ['b']],
    [['a'], []],
  ])('is known when %j are found, and %j for its beginning', (pages, probed) => {
    expect(isKnown(pages, probed)).toBe(true);
  });
});
