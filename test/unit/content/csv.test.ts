import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../../src/content/csv.ts';

/** What is no beginning of a formula. */
const harmless = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@＝＋－＠\t\r\n]/.test(text));

test('any text comes back as it was, with its commas, quotes and line breaks', () => {
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(harmless, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(table, (rows) => {
      expect(parse(csv(rows), { recordDelimiter: '\r\n' })).toEqual(rows);
    }),
  );
});

test('lines end as RFC 4180 says, the last one too', () => {
  expect(
    csv([
      ['a', 'b "c"'],
      ['1\n2', '3,4'],
    ]),
  ).toBe('"a","b ""c"""\r\n"1\n2","3,4"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '=cmd|"/c calc"!A1'])(
  'a spreadsheet takes %j for text',
  (formula) => {
    expect(parse(csv([['x', formula]]), { recordDelimiter: '\r\n' })).toEqual([['x', `'${formula}`]]);
  },
);

test('such characters inside a cell stay as they are', () => {
  expect(csv([['1 + 1 = 2', "'quoted'"]])).toBe(`"1 + 1 = 2","'quoted'"\r\n`);
});
