import { describe, expect, test } from 'vitest';
import { understand, type Knowledge } from '../../../src/errors/understand.ts';

const knowledge: Knowledge = {
  root: 'chooser',
  errors: {
    empty: { match: { code: ['tank_empty'] }, tree: 'tank', answers: { fuel: 'gas' } },
    vague: { match: { code: ['TankError'] }, tree: 'any-tank', answers: { where: 'program' }, undetermined: true },
  },
  said: {
    questions: {
      fuel: { gas: ['gas tank'], wood: ['wood stove'] },
      bought: { yes: ['bought … fuel'], no: ['not bought'] },
    },
    trees: { smoke: ['it smokes'], tank: ['tank is dry'] },
  },
};
const known = (text: string) => understand(text, knowledge);

describe('what an error and words tell together', () => {
  test('the error makes answers certain, the words add theirs, and each says what decided', () => {
    const { tree, answers, read } = known('I bought more fuel and get code=tank_empty');
    expect({ tree, answers }).toEqual({ tree: 'tank', answers: { fuel: 'gas', bought: 'yes' } });
    expect(read).toEqual([
      { question: 'fuel', option: 'gas', words: 'tank_empty', by: 'error' },
      { question: 'bought', option: 'yes', words: 'bought more fuel', by: 'words' },
    ]);
  });

  test('words that contradict the error are left out', () => {
    expect(known('my wood stove says tank_empty').read.map(({ option }) => option)).toEqual(['gas']);
  });

  test('the tree is that of the error, whatever symptom is described', () => {
    expect(known('it smokes: tank_empty')).toMatchObject({ tree: 'tank', treeWords: undefined });
  });

  test('an error that leaves open what it is gives way to words, and is better than nothing', () => {
    expect(known('it smokes: TankError')).toMatchObject({ tree: 'smoke', treeWords: 'it smokes' });
    expect(known('TankError')).toMatchObject({ tree: 'any-tank', answers: { where: 'program' } });
  });

  test('without an error the words alone tell', () => {
    expect(known('it smokes, and I have not bought any')).toEqual({
      matches: [],
      tree: 'smoke',
      treeWords: 'it smokes',
      answers: { bought: 'no' },
      read: [{ question: 'bought', option: 'no', words: 'not bought', by: 'words' }],
    });
  });

  test('where nothing is told the tree is the one for everybody', () => {
    expect(known('hello')).toMatchObject({ matches: [], tree: 'chooser', answers: {}, read: [] });
  });

  test('what the reader rejects is gone', () => {
    const text = 'it smokes, and I have not bought any';
    expect(understand(text, knowledge, new Set(['bought.no']))).toMatchObject({ tree: 'smoke', answers: {} });
    expect(understand(text, knowledge, new Set(['tree/smoke']))).toMatchObject({
      tree: 'chooser',
      treeWords: undefined,
      answers: { bought: 'no' },
    });
    expect(understand('tank_empty', knowledge, new Set(['fuel.gas'])).answers).toEqual({});
  });

  test('what the error itself says is not what the reader says', () => {
    const errors = { dry: { match: { message: ['gas tank … dry'] }, tree: 'tank' } };
    expect(understand('gas tank is dry', { ...knowledge, errors }).read).toEqual([]);
  });
});
