import { expect, test } from 'vitest';
import { startUrl } from '../../../src/errors/start.ts';
import type { Given } from '../../../src/trees/answers.ts';
import { atlasOf, mergeAtlas, type Atlas } from '../../../src/trees/atlas.ts';
import { choose, locate } from '../../../src/trees/place.ts';
import { questionView } from '../../../src/trees/question-view.ts';
import { kettleAtlas } from './kettle-atlas.ts';

const atlas = kettleAtlas();

function view(known: Atlas, tree: string, state: string, given: Given) {
  return questionView(known, locate(known, { tree, state }, given, true).place);
}

test('each answer so far tells whose it is', () => {
  const { place } = locate(
    atlas,
    { tree: 'cold', state: 'light' },
    { answers: { symptom: 'warm', sound: 'hums', plugged: 'yes' }, read: ['plugged'], page: ['sound'] },
    true,
  );
  expect(questionView(atlas, place).trail.map(({ question, by }) => [question, by])).toEqual([
    ['sound', 'page'],
    ['plugged', 'words'],
  ]);
  // Chosen again, it is the reader's own.
  const again = locate(atlas, { tree: 'cold', state: 'plugged' }, { answers: place.answers, read: ['plugged'] }, true);
  const own = choose(atlas, again.place, 'yes');
  expect(questionView(atlas, own).trail.at(-1)).toMatchObject({ question: 'plugged', by: 'reader' });
});

test('the links of a question carry whose the answers are', () => {
  const { options } = view(atlas, 'cold', 'light', { answers: { plugged: 'yes' }, page: ['plugged'] });
  expect(options[0]?.href).toBe('/fixes/wait/#a=symptom.cold~plugged.yes~light.on&page=plugged');
});

test('the likeliest causes come first, by the weights of the tree from which the reader set out', () => {
  const possible = (likelihood: Atlas['likelihood'], tree: string, state: string, given: Given) =>
    view(kettleAtlas(likelihood), tree, state, given).still.possible;
  const start: Given = { answers: {} };
  expect(possible({}, 'cold', 'plugged', start)).toEqual(['plug-in', 'wait', 'fuse']);
  // What is not listed counts as 1; equal weights keep their order.
  expect(possible({ cold: { power: 4 } }, 'cold', 'plugged', start)).toEqual(['fuse', 'plug-in', 'wait']);
  expect(possible({ cold: { plug: 0.5 } }, 'cold', 'plugged', start)).toEqual(['wait', 'fuse', 'plug-in']);
  const jumped: Given = { answers: { symptom: 'warm', sound: 'hums' } };
  expect(possible({ cold: { power: 4 }, warm: { time: 9 } }, 'cold', 'plugged', jumped)).toEqual([
    'wait',
    'plug-in',
    'fuse',
  ]);
});

test('who comes from an error reads only of the causes that it leaves', () => {
  const start: Given = { answers: { error: 'no-power' } };
  expect(view(atlas, 'warm', 'sound', start).still).toEqual({ possible: ['fuse'], out: ['plug-in', 'wait'] });
  // An error that fits nothing that is left says nothing, nor does one that nobody knows.
  expect(view(atlas, 'cold', 'plugged', { answers: { error: 'no-match' } }).still.possible).toHaveLength(3);
  expect(view(atlas, 'cold', 'plugged', { answers: { error: 'constructor' } }).still.possible).toHaveLength(3);
});

test('a fix that was tried is no longer possible', () => {
  const { place } = locate(
    atlas,
    { tree: 'cold', state: 'light' },
    { answers: { plugged: 'no', 'plug-in': 'unsolved' } },
    true,
  );
  expect(questionView(atlas, place).still.possible).toEqual(['wait', 'fuse']);
});

test('tells which question it is, and how many are left', () => {
  expect(view(atlas, 'cold', 'plugged', { answers: {} })).toMatchObject({ number: 1, left: { min: 1, max: 2 } });
  expect(view(atlas, 'cold', 'light', { answers: { plugged: 'yes' } })).toMatchObject({
    number: 2,
    left: { min: 1, max: 1 },
  });
  // A fix that did not help is no question.
  expect(view(atlas, 'cold', 'light', { answers: { plugged: 'no', 'plug-in': 'unsolved' } }).number).toBe(2);
  // The way into the middle is not known.
  expect(view(atlas, 'cold', 'light', { answers: {} })).toMatchObject({ number: undefined, left: { min: 1, max: 1 } });
});

test('the questions behind a jump count, loaded or not', () => {
  expect(view(atlas, 'warm', 'sound', { answers: {} }).left).toEqual({ min: 1, max: 3 });
  expect(view(atlas, 'warm', 'sound', { answers: { plugged: 'yes', light: 'on' } }).left).toEqual({ min: 1, max: 1 });
  const alone = atlasOf(atlas, 'warm');
  expect(Object.keys(alone.trees)).toEqual(['warm']);
  expect(view(alone, 'warm', 'sound', { answers: {} }).left).toEqual({ min: 1, max: 3 });
});

test('a tree by itself says what is still possible behind its jumps', () => {
  const still = view(atlas, 'warm', 'sound', { answers: {} }).still;
  expect(view(atlasOf(atlas, 'warm'), 'warm', 'sound', { answers: {} }).still).toEqual(still);
  const both = mergeAtlas(atlasOf(atlas, 'warm'), atlasOf(atlas, 'cold'));
  expect(view(both, 'warm', 'sound', { answers: {} }).still).toEqual(still);
});

test('a tree takes along only its own errors and weights', () => {
  const part = atlasOf(kettleAtlas({ cold: { power: 4 }, warm: { time: 9 } }), 'warm');
  expect(part.likelihood).toEqual({ warm: { time: 9 } });
  expect(Object.keys(part.errors)).toEqual(['no-power']);
});

test('an error starts its tree with its answers, which nobody chose', () => {
  const error = { id: 'no-power', tree: 'warm', answers: { sound: 'hums' } };
  expect(startUrl(atlas, error)).toBe('/diagnose/cold/plugged/#a=symptom.warm~error.no-power~sound.hums&page=sound');
  expect(startUrl(atlas, error, 'read')).toMatch(/&read=sound$/);
  expect(startUrl(atlas, { ...error, answers: {} })).toBe('/diagnose/warm/sound/#a=error.no-power');
});

test('the tool of a question comes before that of its symptom, and answers ride along to one that asks for whom', () => {
  const ask = { text: 'Ask the shop', path: '/tools/ask/#for=shop' };
  const count = { text: 'Count it', path: '/tools/count/#plan=cups.2' };
  const { light } = atlas.questions;
  const known: Atlas = {
    ...atlas,
    tools: { cold: count },
    questions: { ...atlas.questions, ...(light && { light: { ...light, tool: ask } }) },
  };
  const offered = (state: string, given: Given) => view(known, 'cold', state, given).tool;
  expect(offered('plugged', { answers: { symptom: 'warm' } })).toEqual({
    text: 'Count it',
    href: '/tools/count/#plan=cups.2',
  });
  expect(offered('light', { answers: { plugged: 'yes' }, page: ['plugged'] })).toEqual({
    text: 'Ask the shop',
    href: '/tools/ask/#a=symptom.cold~plugged.yes&page=plugged&for=shop',
  });
  expect(view({ ...known, tools: {} }, 'cold', 'plugged', { answers: {} }).tool).toBeUndefined();
});

test('the tools of a tree come with it, and stay when another comes to it', () => {
  const tools = { cold: { text: 'Count it', path: '/tools/count/' }, warm: { text: 'Ask', path: '/tools/ask/' } };
  const whole = { ...atlas, tools };
  expect(atlasOf(whole, 'cold').tools).toEqual({ cold: tools.cold });
  expect(mergeAtlas(atlasOf(whole, 'warm'), atlasOf(whole, 'cold')).tools).toEqual(tools);
});

test('a question is the only one where the tree asks nothing else, not where the rest is known', () => {
  const routes = { plugged: { yes: 'fix/wait', no: 'fix/plug-in', unsure: 'fix/plug-in' } };
  const rest = { after: {}, retired: {}, aliases: [], reasons: {} };
  const small: Atlas = { ...atlas, trees: { cold: { id: 'cold', start: 'plugged', routes, ...rest } } };
  expect(view(small, 'cold', 'plugged', { answers: {} })).toMatchObject({ number: 'only' });
  expect(view(atlas, 'cold', 'plugged', { answers: { light: 'on' } })).toMatchObject({ number: 1, left: { max: 1 } });
});
