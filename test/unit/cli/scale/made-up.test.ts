import { describe, expect, test } from 'vitest';
import { madeUp, marked, mirrored, numbered } from '../../../../src/cli/scale/made-up.ts';

test('no two pages have the same word', () => {
  const words = Array.from({ length: 40 }, (_, copy) =>
    Array.from({ length: 300 }, (_, page) => madeUp(copy + 2, page)),
  );
  expect(new Set(words.flat()).size).toBe(40 * 300);
  expect(words.flat().every((word) => /^zo[bcdfgklmnprstvxz]+$/.test(word))).toBe(true);
});

describe('marked', () => {
  test('puts a word between others, never first in a sentence', () => {
    expect(marked('Switch it off and wait until the light has gone. If it comes back, call us.', 'zob')).toBe(
      'Switch it off zob and wait until zob the light has zob gone. If it zob comes back, call zob us.',
    );
  });

  test('lets headings, code, tags, quotations and addresses be', () => {
    const kept = [
      '## What to do when the light has gone out again',
      '```\none two three four five six\n```',
      '<Fact id="a">one two three four five six</Fact>',
      '“one two three four five six”',
      '<Picture id="one-two-three" here="four" />',
      '`one two three four five six`',
      '| --- | :-- |',
    ].join('\n\n');
    expect(marked(kept, 'zob')).toBe(kept);
    expect(marked('Now go on to [the page of all the lamps](/fixes/lamp-is-dark/) at once.', 'zob')).toBe(
      'Now go on zob to [the page of all zob the lamps](/fixes/lamp-is-dark/) at zob once.',
    );
  });

  test('keeps together what the audit reads of people', () => {
    const people = new Set(['owner', 'support']);
    expect(marked('What comes of this only the owner decides, by a rule of thumb', 'zob', people)).toBe(
      'What comes of this zob only the owner decides, zob by a rule of thumb',
    );
  });
});

test('a text with a number keeps to the length that is right', () => {
  expect(numbered('The light is out', 12)).toBe('The light is out 12');
  expect(numbered('The light is out', 12, 19)).toBe('The light is out 12');
  expect(numbered('The light is out', 12, 16)).toBe('The light is… 12');
});

test('a mirrored text has the form of the other, and none of its words', () => {
  expect(mirrored('{ "status": 429 }')).toBe('{ "sutats": jce }');
});
