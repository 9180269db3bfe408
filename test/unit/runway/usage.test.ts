/** Tables of costs as they come, read by the library that reads them in the browser. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dayAt, isoDay } from '../../../src/runway/calendar.ts';
import { columnsOf, headOf, PARTS, readAmount, type ColumnNames } from '../../../src/runway/columns.ts';
import { tallyOf, type NoUsage, type Usage } from '../../../src/runway/usage.ts';
import { content } from '../real-content.ts';

const words = content.runway?.data.file;
const names: ColumnNames = words?.columns ?? { day: [], amount: [], currency: [] };
const TODAY = dayAt(2026, 11, 26) ?? 0;

function read(text: string): Usage | NoUsage | 'no-day' | 'no-amount' {
  const { data: rows } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const { head, isNamed } = headOf(rows, 'Column');
  const below = isNamed ? rows.slice(1) : rows;
  const columns = columnsOf(head, below, isNamed ? names : { day: head, amount: head, currency: [] });
  if (typeof columns === 'string') return columns;
  const tally = tallyOf(columns, 'usd');
  below.forEach((row) => tally.add(row));
  return tally.end(TODAY);
}

const columnNames = (text: string): (string | undefined)[] => {
  const { data: rows } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const { head } = headOf(rows, 'Column');
  const columns = columnsOf(head, rows.slice(1), names);
  return typeof columns === 'string' ? [columns] : [head[columns.day], head[columns.amount]];
};

const COST = `start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,line_item,project_id,organization_id,organization_name
1759622400,1759708800,2025-10-05T00:00:00+00:00,2025-10-06T00:00:00+00:00,0.8958740000000000,usd,"gpt-5, input",,org-1,Personal
1759622400,1759708800,2025-10-05T00:00:00+00:00,2025-10-06T00:00:00+00:00,0.104126,usd,"gpt-5, output",,org-1,Personal
1759708800,1759795200,2025-10-06T00:00:00+00:00,2025-10-07T00:00:00+00:00,,,,,,
1759881600,1759968000,2025-10-08T00:00:00+00:00,2025-10-09T00:00:00+00:00,2,usd,,,org-1,Personal
`;

describe('an export of costs', () => {
  test('is added up by day; days without costs, and days that are missing, cost nothing', () => {
    expect(columnNames(COST)).toEqual(['start_time_iso', 'amount_value']);
    expect(read(COST)).toMatchObject({
      ...{ days: 4, total: 300, by: 'days', unread: 0, foreign: 0, isCut: false, isGuessed: false },
      burn: { typical: { cents: 300, days: 4 }, low: { cents: 0, days: 1 }, high: { cents: 200, days: 1 } },
    });
  });

  test('of two weeks or more tells its quietest and its busiest week', () => {
    const rows = Array.from({ length: 28 }, (_, at) => `${isoDay(TODAY - 30 + at)},${at < 14 ? 1 : 3}`);
    expect(read(`date,cost\n${rows.join('\n')}`)).toMatchObject({
      ...{ days: 28, by: 'weeks' },
      burn: { low: { cents: 700, days: 7 }, typical: { cents: 5600, days: 28 }, high: { cents: 2100, days: 7 } },
    });
  });

  test('a weekend does not make an endless runway', () => {
    const rows = Array.from({ length: 28 }, (_, at) => `${isoDay(TODAY - 30 + at)},${at % 7 < 5 ? 10 : 0}`);
    expect(read(`date,cost\n${rows.join('\n')}`)).toMatchObject({ burn: { low: { cents: 5000, days: 7 } } });
  });

  test('today is left out, since it is not over', () => {
    expect(read(`date,cost\n${isoDay(TODAY - 1)},5\n${isoDay(TODAY)},0.01`)).toMatchObject({
      isCut: true,
      days: 1,
      total: 500,
    });
  });

  test('costs far below a cent are not lost', () => {
    const rows = Array.from({ length: 1000 }, () => '2026-11-01T10:00:00Z,1.2e-05');
    expect(read(`timestamp,cost_usd\n${rows.join('\n')}`)).toMatchObject({ total: 1 });
  });
});

describe('other forms', () => {
  test.each([
    ['Date;Cost (USD)\n04.03.2026;1.234,50\n05.03.2026;0,50', 123_500, '2026-03-04'],
    ['day\tspend\n3/4/2026\t$5.00\n3/14/2026\t$1', 600, '2026-03-04'],
    ['day,spend\n3/4/2026,5\n14/4/2026,1', 600, '2026-04-03'],
    ['2026-03-04,5\n2026-03-05,1', 600, '2026-03-04'],
    ['cost,notes,when date\n"1,000","a, ""b""",4 March 2026', 100_000, '2026-03-04'],
  ])('%j', (text, total, from) => {
    const usage = read(text);
    expect(usage).toMatchObject({ total });
    expect(isoDay(typeof usage === 'string' ? 0 : usage.from)).toBe(from);
  });

  test('days that may be read in two ways are told to be a guess', () => {
    expect(read('date,cost\n3/4/2026,5\n3/5/2026,1')).toMatchObject({ isGuessed: true, total: 600 });
  });

  test('rows in another currency and rows that cannot be read are left out and counted', () => {
    const text =
      'date,cost,currency\n2026-03-04,5,USD\n2026-03-05,9,eur\nsum,14,\n2026-03-05,1,usd\n2026-03-05,?,usd\n2026-03-05,1,usd';
    expect(read(text)).toMatchObject({ foreign: 1, unread: 2, total: 700 });
  });
});

test.each([
  ['project,model\na,b', 'no-day'],
  ['date,model,input_tokens\n2026-03-04,gpt,100', 'no-amount'],
  ['date,cost', 'no-rows'],
  ['date,cost\n2001-01-01,5\n2026-03-04,5', 'too-long'],
  ['date,cost\n2026-03-04,-5', 'below-zero'],
  ['date,cost\n2026-03-04,9000000\n2026-03-04,9000000', 'too-much'],
  ['date,cost,currency\n2026-03-04,5,eur', 'all-foreign'],
] as const)('%j is told as %s', (text, problem) => {
  expect(read(text)).toBe(problem);
});

test.each([
  ['', 0],
  ['0.5', 50],
  ['$1,234.5', 123_450],
  ['1.234,50 USD', 123_450],
  ['-3', -300],
  ['1e-05', 0.001],
  ['.5', 50],
] as const)('“%s” is %d cents', (text, cents) => {
  expect(readAmount(text)).toBe(cents * PARTS);
});

test.each(['abc', '$', '1.2.3', 'NaN', '0x10', 'usd', '2026-03-04', 'Infinity', '1e99'])(
  '“%s” is no amount',
  (text) => {
    expect(readAmount(text)).toBeUndefined();
  },
);
