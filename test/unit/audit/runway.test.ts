import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditRunway } from '../../../src/audit/runway.ts';
import { formatIssue } from '../../../src/reader/issue.ts';
import { parseYaml } from '../../../src/reader/yaml.ts';
import { runwaySchema } from '../../../src/runway/schema.ts';
import { kettle, read, type Files } from './fixture.ts';

const file = 'content/en/tools/credit-runway.yaml';

/** The forecast of the pack that has one, over facts of the kettle. */
const sound: Files = {
  ...kettle,
  [file]: readFileSync(file, 'utf8')
    .replace(/ {4}- [a-z-]+\n/g, '')
    .replace('  told:\n', '  told: [boiling-point]\n')
    .replace(/minimum: [\w-]+ #/, 'minimum: smallest #')
    .replace(/term: credits-[\w-]+/, 'term: lasting')
    .replace(/path: \/[^ ]+ /g, 'path: /fixes/fuse/ '),
  'content/facts.yaml': ['smallest|USD 5', 'lasting|1 year'].reduce((facts, each) => {
    const [id = '', value = ''] = each.split('|');
    return `${facts}${id}:
  claim: It is so.
  value: ${value}
  source: { title: Water, url: https://example.org/water, kind: official }
  confidence: high
  read: source
  verified: 2026-01-31
`;
  }, kettle['content/facts.yaml'] ?? ''),
};

const { content, complaints: unread } = read(sound);
if (unread.length > 0) throw new Error(unread.join('\n'));

/** Each without the line on which it stands. */
function told(change: (text: string) => string): string[] {
  const text = sound[file] ?? '';
  const result = parseYaml(file, change(text), runwaySchema);
  const issues = 'issues' in result ? result.issues : auditRunway({ ...content, runway: result.source });
  return issues.map(formatIssue).map((line) => line.replace(/:\d+ {2}/, ': '));
}

test('a forecast over facts that can be read has no complaint, and a pack without one has nothing to be checked', () => {
  expect(told((text) => text)).toEqual([]);
  expect(auditRunway(read(kettle).content)).toEqual([]);
});

test.each([
  [
    'a fact that is missing',
    (text: string) => text.replace('minimum: smallest', 'minimum: smalest'),
    'the fact “smalest” does not exist in content/facts.yaml; nearest: smallest, descaling-interval, lasting',
  ],
  [
    'a fact that is no time',
    (text: string) => text.replace('term: lasting', 'term: smallest'),
    'the value of the fact “smallest” is “USD 5”; it is read here, so it must be a time, such as 1 year',
  ],
  [
    'an example whose purchases hold more than its balance',
    (text: string) => text.replace('balance: 12000', 'balance: 11000'),
    'A balance with an old purchase: its purchases have 1000 cents more left than its balance',
  ],
  [
    'a purchase with more left than was bought',
    (text: string) => text.replace('amount: 10000, left: 7000', 'amount: 6000, left: 7000'),
    'A balance with an old purchase: a purchase has more left than was bought',
  ],
  [
    'a link that leads nowhere',
    (text: string) => text.replace('path: /fixes/fuse/ ', 'path: /fixes/fusee/ '),
    'the link /fixes/fusee/ leads nowhere; nearest: /fixes/fuse/, /fixes/, /fixes/wait/',
  ],
  [
    'a gap that nobody fills',
    (text: string) => text.replace('calls are refused', 'calls are refused {today}'),
    'verdicts.empty: {today} is not filled in here; valid: {burn}, {typical}, {range}, {day}, {lapsed}, {lapses}, {owed}',
  ],
  ['a word that is missing', (text: string) => text.replace(/^endless:.*\n/m, ''), 'endless is missing'],
])('%s', (_what, change, message) => {
  expect(told(change)).toEqual([expect.stringContaining(message)]);
});
