import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditPlanner } from '../../../src/audit/planner.ts';
import { formatIssue } from '../../../src/reader/issue.ts';
import { parseYaml } from '../../../src/reader/yaml.ts';
import { plannerSchema } from '../../../src/recharge/schema.ts';
import { kettle, read, type Files } from './fixture.ts';

const file = 'content/en/tools/auto-recharge.yaml';

/** The planner of the pack that has one, over facts of the kettle. */
const sound: Files = {
  ...kettle,
  [file]: readFileSync(file, 'utf8')
    .replace(/ {4}- [a-z-]+\n/g, '')
    .replace('  told:\n', '  told: [boiling-point]\n')
    .replace(/minimum: [\w-]+/, 'minimum: smallest')
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

function complaints(change: (text: string) => string): string[] {
  const text = sound[file] ?? '';
  const changed = change(text);
  if (changed === text && change !== same) throw new Error('nothing was changed');
  const result = parseYaml(file, changed, plannerSchema);
  return ('issues' in result ? result.issues : auditPlanner({ ...content, planner: result.source })).map(formatIssue);
}
const same = (text: string): string => text;
/** Each without the line on which it stands, which is looked at by itself. */
const told = (change: (text: string) => string): string[] =>
  complaints(change).map((line) => line.replace(/:\d+ {2}/, ': '));

test('a planner over facts that can be read has no complaint', () => {
  expect(complaints(same)).toEqual([]);
});

test('a pack without one has nothing to be checked', () => {
  expect(auditPlanner(read(kettle).content)).toEqual([]);
});

test.each([
  [
    'a fact that is missing',
    (text: string) => text.replace('minimum: smallest', 'minimum: smalest'),
    `the fact “smalest” does not exist in content/facts.yaml; nearest: smallest, descaling-interval, lasting`,
  ],
  [
    'a fact that is no amount',
    (text: string) => text.replace('minimum: smallest', 'minimum: lasting'),
    'the value of the fact “lasting” is “1 year”; it is read here, so it must be an amount, such as USD 5',
  ],
  [
    'a preset that it begins with and that is not there',
    (text: string) => text.replace('begins: small-app', 'begins: small-ap'),
    'begins: “small-ap” is not a preset; nearest: small-app, testing, first-version',
  ],
  [
    'a purchase below the smallest',
    (text: string) => text.replace('amount: 1000\n', 'amount: 400\n'),
    'first-version: amount is 400; it must be from 500 to 1000000000',
  ],
  [
    'a peak below the average',
    (text: string) => text.replace('peak: 4000\n', 'peak: 700\n'),
    'team: peak is 700; with this average, one hour spends at least 800',
  ],
  [
    'a link that leads nowhere',
    (text: string) => text.replace('path: /fixes/fuse/ ', 'path: /fixes/fusee/ '),
    'the link /fixes/fusee/ leads nowhere; nearest: /fixes/fuse/, /fixes/, /fixes/wait/',
  ],
  [
    'a gap that nobody fills',
    (text: string) => text.replace('hold up this month', 'hold up {today}'),
    'verdicts.safe: {today} is not filled in here; valid: {down}, {day}, {refused}, {bought}, {limit}, {threshold}, {lasts}, {bridge}',
  ],
])('%s', (_what, change, message) => {
  expect(told(change)).toEqual([`${file}: ${message}`]);
});

test('the line is that of what is wrong', () => {
  const text = sound[file] ?? '';
  const line = text.split('\n').findIndex((each) => each.startsWith('begins:')) + 1;
  expect(complaints((all) => all.replace('begins: small-app', 'begins: none'))[0]).toMatch(
    new RegExp(`^${file}:${line} `),
  );
});
