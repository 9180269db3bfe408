import { expect, test } from 'vitest';
import { literalIn, worthTrying } from '../../../src/audit/error-words.ts';
import type { Reference } from '../../../src/errors/recognise.ts';

test.each([
  ['tank is empty', 'empty'],
  [String.raw`\bboiler[_ ]locked\b`, 'boiler'],
  ['heat(?:er|ing) (?:failed|off)', 'heat'],
  // Of what may be missing, or come in another form, nothing is sure.
  ['colou?rs off', 'colo'],
  ['valves{0,1} shut', 'valve'],
  ['[a-z]{3,9}meter', 'meter'],
  ['cold|hot', ''],
  [String.raw`^\s{0,20}429\s{0,20}$`, '429'],
  [String.raw`^\d\d\d$`, ''],
  ['(?:status|code) …30… too hot', 'too'],
])('of what %s finds, “%s” is a part', (source, literal) => {
  expect(literalIn(source)).toBe(literal);
});

const reference: Reference = {
  empty: { match: { message: ['tank is empty'] } },
  locked: { match: { code: ['boiler_locked'] } },
  any: { match: { message: [String.raw`^\d\d\d$`] } },
};

test.each([
  ['The tank is EMPTY.', ['empty', 'any']],
  ['The tank is em\npty.', ['empty', 'any']],
  ['boiler_locked', ['locked', 'any']],
  ['500', ['any']],
  // What is escaped is another text to its reader.
  [String.raw`nothing\u0021`, ['empty', 'locked', 'any']],
])('of %s is worth trying: %s', (text, ids) => {
  expect(Object.keys(worthTrying(reference)(text))).toEqual(ids);
});
