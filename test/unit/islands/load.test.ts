import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isAtlas } from '../../../src/islands/load.ts';
import { SYMPTOM } from '../../../src/trees/answers.ts';
import { atlasOf } from '../../../src/trees/atlas.ts';
import { kettleAtlas } from '../trees/kettle-atlas.ts';

const atlas = kettleAtlas();
const id = Object.keys(atlas.trees)[0] ?? '';
const whole: unknown = JSON.parse(JSON.stringify(atlasOf(atlas, id)));

test('a tree is taken for a tree', () => {
  expect(isAtlas(whole, id)).toBe(true);
});

test('of a tree that lacks a part nothing is believed', () => {
  const parts = Object.keys(whole as object).filter((part) => !['base', 'help'].includes(part));
  expect(parts.length).toBeGreaterThan(8);
  for (const part of parts)
    for (const instead of [undefined, null, [], 'text', 1])
      expect(isAtlas({ ...(whole as object), [part]: instead }, id), part).toBe(false);
});

test.each([[null], [[]], ['text'], [{}], [{ trees: {} }], [{ schemaVersion: 9 }]])('%j is none', (other) => {
  expect(isAtlas(other, id)).toBe(false);
  expect(isAtlas(whole, 'constructor')).toBe(false);
});

test('a tree knows its own links, and nothing of the others', () => {
  const { vocabulary } = atlasOf(atlas, 'warm');
  expect(vocabulary.options[SYMPTOM]).toEqual(['warm']);
  expect(Object.keys(vocabulary.options)).toEqual(expect.arrayContaining(Object.keys(atlas.trees.warm?.routes ?? {})));
  expect(Object.keys(vocabulary.options).length).toBeLessThan(Object.keys(atlas.vocabulary.options).length);
});

describe('the whole vocabulary is asked for', () => {
  let asked: string[] = [];
  let broken = '';
  beforeEach(() => {
    [asked, broken] = [[], ''];
    vi.resetModules();
    vi.stubGlobal('fetch', (url: string) => {
      asked.push(url);
      const name = url.replace(/^.*\/|\.json$/g, '');
      if (name === broken) return Promise.reject(new Error('no network'));
      return Promise.resolve(Response.json(name === 'vocabulary' ? atlas.vocabulary : atlasOf(atlas, name)));
    });
  });
  afterEach(() => vi.unstubAllGlobals());
  const read = async (fragment: string) => {
    const { readWith } = await import('../../../src/islands/load.ts');
    return readWith('/', 'warm', fragment);
  };
  const TREE = '/data/trees/warm.json';
  const WHOLE = '/data/vocabulary.json';

  test.each(['', '#', '#a=', '#a=symptom.warm', '#a=symptom.warm~sound.hums', '#a=sound.hums&read=sound'])(
    'never for a link of the tree itself: %s',
    async (fragment) => {
      expect((await read(fragment)).told.dropped).toEqual([]);
      expect(asked).toEqual([TREE]);
    },
  );

  test('beside the tree, when the link began in another', async () => {
    const { told } = await read('#a=symptom.cold~plugged.yes');
    expect(told).toMatchObject({ answers: { symptom: 'cold', plugged: 'yes' }, dropped: [] });
    expect(asked).toEqual([TREE, WHOLE]);
  });

  test('after it, when something is said that the tree does not know; what nobody knows is told', async () => {
    const { told } = await read('#a=sound.hums~plugged.yes~color.red');
    expect(told).toMatchObject({ answers: { sound: 'hums', plugged: 'yes' }, dropped: ['color.red'] });
    expect(asked).toEqual([TREE, WHOLE]);
  });

  test('again after it failed, and no answer is lost meanwhile', async () => {
    const { readWith } = await import('../../../src/islands/load.ts');
    broken = 'vocabulary';
    await expect(readWith('/', 'warm', '#a=plugged.yes')).rejects.toThrow('no network');
    broken = '';
    expect((await readWith('/', 'warm', '#a=plugged.yes')).told.answers).toEqual({ plugged: 'yes' });
    expect(asked).toEqual([TREE, WHOLE, WHOLE]);
  });
});
