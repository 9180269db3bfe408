/** What an endpoint logged, read line by line, counted, and made into a proposal. */
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { countedBy } from '../../../src/cli/feedback-counts.ts';
import { readLog, type Told } from '../../../src/cli/feedback-lines.ts';
import { ENOUGH, proposalOf, proposalText } from '../../../src/cli/feedback-proposal.ts';
import type { Atlas } from '../../../src/trees/atlas.ts';
import { tree } from '../trees/fixture.ts';
import { kettleAtlas } from '../trees/kettle-atlas.ts';

const message = { page: '/fixes/fuse/', revision: '2026-01-31', answers: 'symptom.cold~light.off', outcome: 'solved' };
const line = (changed: object = {}): string => JSON.stringify({ ...message, ...changed });
const fuse: Told = { fix: 'fuse', outcome: 'solved', symptom: 'cold' };

describe('a line is understood', () => {
  test.each([
    ['as it was sent', line()],
    ['with more than we know of', line({ version: 2 })],
    ['as a program writes it that begins with a mark', `\ufeff${line()}`],
    ['where a log holds it as the text that came', JSON.stringify({ time: '12:00', body: line() })],
    ['where a log holds it as an object', JSON.stringify({ status: 204, request: message })],
  ])('%s', async (_how, text) => {
    expect(await readLog([text], kettleAtlas())).toEqual({ told: [fuse], unreadable: [], notUnderstood: [] });
  });

  test('without answers: then the symptom is not known', async () => {
    const { told } = await readLog([line({ answers: '' })], kettleAtlas());
    expect(told).toEqual([{ ...fuse, symptom: undefined }]);
  });

  test('under a former id of the fix and of a question', async () => {
    const atlas = kettleAtlas();
    const aliases = { 'blown-fuse': 'fuse', lamp: 'light' };
    const text = line({ page: '/fixes/blown-fuse/', answers: 'symptom.cold~lamp.off' });
    const { told } = await readLog([text], { ...atlas, vocabulary: { ...atlas.vocabulary, aliases } });
    expect(told).toEqual([fuse]);
  });

  test.each([
    ['that the chooser led to', 'symptom.root~seen.cold~plugged.yes~light.off', 'cold'],
    ['that the chooser led to, where nothing more was asked', 'symptom.root~seen.cold', 'cold'],
    ['of the chooser itself, where it led straight to the fix', 'symptom.root~seen.nothing', 'root'],
  ])('with the symptom %s', async (_which, answers, symptom) => {
    const { told } = await readLog([line({ answers })], withChooser());
    expect(told).toEqual([{ ...fuse, symptom }]);
  });
});

function withChooser(): Atlas {
  const atlas = kettleAtlas();
  const { options, aliases } = atlas.vocabulary;
  return {
    ...atlas,
    trees: {
      ...atlas.trees,
      root: tree('root', 'start: seen\nroutes:\n  seen: { cold: tree/cold, nothing: fix/fuse }\n'),
    },
    vocabulary: { aliases, options: { ...options, symptom: ['cold', 'root'], seen: ['cold', 'nothing'] } },
  };
}

test('what is not understood, and what is no JSON, is told by its line, and the rest is read', async () => {
  const lines = [
    line({ page: '/fixes/no-such-fix/' }),
    line({ page: '/fixes/constructor/' }),
    line({ page: '/errors/no-power/' }),
    line({ outcome: 'perhaps' }),
    line({ answers: 'symptom.cold~light.purple' }),
    line({ answers: 'my words' }),
    'GET / 200',
    '',
    line().slice(0, 30),
    '[]',
    'null',
    line(),
  ];
  expect(await readLog(lines, kettleAtlas())).toEqual({
    told: [fuse],
    notUnderstood: [1, 2, 3, 4, 5, 6, 10, 11],
    unreadable: [7, 9],
  });
});

const of = (count: number, told: Partial<Told> = {}): Told[] =>
  Array.from({ length: count }, () => ({ ...fuse, ...told }));

test('fixes are counted, those with the most answers first', () => {
  const told = [...of(1), ...of(2, { fix: 'wait' }), ...of(1, { fix: 'wait', outcome: 'unsolved' })];
  expect([...countedBy(told, ({ fix }) => fix)]).toEqual([
    ['wait', { solved: 2, unsolved: 1 }],
    ['fuse', { solved: 1, unsolved: 0 }],
  ]);
});

describe('the proposal', () => {
  const present = { cold: { plug: 600, power: 400 } };
  const proposed = (told: readonly Told[], likelihood: Atlas['likelihood'] = present): object => {
    const atlas = kettleAtlas(likelihood);
    const text = proposalText(
      proposalOf(told, atlas),
      countedBy(told, ({ symptom }) => symptom),
      'likelihood.yaml',
    );
    return (parse(text) as { weights?: object } | null)?.weights ?? {};
  };

  test('has the present weights as twenty readers, and each that was helped as one more', () => {
    // Of forty in all: 12 and 0 for the plug, 8 and 20 for the power.
    expect(proposed(of(20))).toEqual({ cold: { power: 700, plug: 300 } });
  });

  test('has a cause that nobody had weighed', () => {
    expect(proposed(of(20, { fix: 'wait' }))).toEqual({ cold: { time: 500, plug: 300, power: 200 } });
  });

  test('is of the answers alone, where there are no weights yet', () => {
    expect(proposed([...of(15), ...of(5, { fix: 'wait' })], {})).toEqual({ cold: { power: 750, time: 250 } });
  });

  test('never says that a known cause is none', () => {
    expect(proposed(of(1000), { cold: { plug: 1, power: 999 } })).toEqual({ cold: { power: 1000, plug: 10 } });
  });

  test('says nothing below twenty answers', () => {
    expect(proposed(of(ENOUGH - 1))).toEqual({});
    expect(proposed(of(ENOUGH, { symptom: undefined }))).toEqual({});
  });

  test('counts answers that helped nobody, but says nothing from these alone', () => {
    expect(proposed(of(ENOUGH, { outcome: 'unsolved' }))).toEqual({});
    expect(proposed([...of(ENOUGH, { outcome: 'unsolved' }), ...of(5)])).toEqual({ cold: { power: 520, plug: 480 } });
  });

  test('has no cause to which the symptom cannot lead: the audit would refuse it', () => {
    expect(proposed(of(ENOUGH, { fix: 'no-such-fix' }))).toEqual({});
  });

  test('names the symptoms with too few', () => {
    const told = of(3);
    const text = proposalText(
      proposalOf(told, kettleAtlas()),
      countedBy(told, ({ symptom }) => symptom),
      'likelihood.yaml',
    );
    expect(text).toContain('cold (3 solved, 0 unsolved)');
    expect(text).toMatch(/nothing to propose yet/);
    expect(text.split('\n').every((row) => row.startsWith('#'))).toBe(true);
  });
});
