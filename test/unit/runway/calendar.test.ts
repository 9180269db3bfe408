import { expect, test } from 'vitest';
import { dayAt, isoDay, lapseOf, longDay, readDay, shortDay, termIn } from '../../../src/runway/calendar.ts';

const read = (text: string): string | undefined => {
  const { monthFirst, dayFirst } = readDay(text) ?? {};
  const said = [monthFirst, dayFirst].map((day) => (day === undefined ? '–' : isoDay(day)));
  return said[0] === said[1] ? said[0] : said.join(' or ');
};

test.each([
  ['2026-03-04', '2026-03-04'],
  [' 2026/3/4 ', '2026-03-04'],
  ['2026-03-04T23:30:00Z', '2026-03-04'],
  ['2026-03-04T23:30:00-05:00', '2026-03-05'],
  ['2025-10-05T00:00:00+00:00', '2025-10-05'],
  ['2026-03-04 10:30:45', '2026-03-04'],
  ['1759622400', '2025-10-05'],
  ['1759622400000', '2025-10-05'],
  ['20260304', '2026-03-04'],
  ['3/4/2026', '2026-03-04 or 2026-04-03'],
  ['13/4/2026', '– or 2026-04-13'],
  ['4/13/2026', '2026-04-13 or –'],
  ['04.03.2026', '2026-03-04'],
  ['4 March 2026', '2026-03-04'],
  ['Mar 4, 2026', '2026-03-04'],
  ['4th Sept 2026', '2026-09-04'],
  ['29 Feb 2028', '2028-02-29'],
] as const)('“%s” is %s', (text, day) => {
  expect(read(text)).toBe(day);
});

test.each([
  '',
  'yesterday',
  '30 Feb 2026',
  '2026-13-01',
  '2026-02-29',
  '1026-03-04',
  '12.5',
  '5',
  '0.0123',
  'gpt-5-mini',
  '4 Foo 2026',
  '2026-03-041',
])('“%s” is no day', (text) => {
  expect(readDay(text)).toBeUndefined();
});

test('a term ends on the same date, or on the last day of a month that is too short', () => {
  const ends = (text: string, term: string): string => {
    const [day, length] = [readDay(text)?.monthFirst, termIn(term)];
    return day === undefined || !length ? '' : isoDay(lapseOf(day, length));
  };
  expect(ends('2026-03-04', '1 year')).toBe('2027-03-04');
  expect(ends('2027-03-04', '1 year')).toBe('2028-03-04');
  expect(ends('2028-02-29', '1 year')).toBe('2029-02-28');
  expect(ends('2026-01-31', '1 month')).toBe('2026-02-28');
  expect(ends('2026-12-31', '90 days')).toBe('2027-03-31');
  expect(['soon', '0 days', '1 week', ''].map(termIn)).toEqual([undefined, undefined, undefined, undefined]);
});

test('days are said the same everywhere', () => {
  const day = dayAt(2026, 9, 7) ?? 0;
  expect([longDay(day), shortDay(day), shortDay(day, true)]).toEqual(['September 7, 2026', 'Sep 7', 'Sep 7, 2026']);
});
