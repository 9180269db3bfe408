import { expect, test } from 'vitest';
import { atlasFrom, type AtlasContent } from '../../../src/trees/make-atlas.ts';
import { kettle, kettleSymptoms, kettleTree, tree } from './fixture.ts';

const warmTree = 'start: sound\nroutes:\n  sound: { hums: tree/cold, silent: fix/fuse }\naliases: [lukewarm]\n';

const questions = `plugged:
  text: Is it plugged in?
  short: Plug
  aliases: [in-the-wall]
  options:
    "yes": { label: It is, aliases: [sure] }
    "no": { label: It is not, note: Look behind it }
    unsure: { label: I cannot see it, unsure: true }
sound:
  text: Does it hum?
  short: Sound
  paste: true
  options:
    hums: { label: It hums }
    silent: { label: Not a sound }
`;

function fix(id: string, wait?: number): AtlasContent['fixes'][number] {
  const data = { title: `Fix ${id}`, short: id, summary: 'What to do.', cause: `${id}-cause`, aliases: [`old-${id}`] };
  return { id, data: wait === undefined ? data : { ...data, wait } };
}

const atlas = atlasFrom({
  base: '/base/',
  help: '/base/articles/help/',
  trees: [tree('cold', kettleTree), tree('warm', warmTree)],
  questions: kettle({ questions }).questions.data,
  symptoms: kettle({ symptoms: kettleSymptoms }).symptoms.data,
  fixes: [fix('plug-in'), fix('wait', 10), fix('fuse')],
  errors: { 'no-power': { tree: 'warm', causes: ['power'], aliases: ['dead'] } },
  likelihood: { cold: { 'fuse-cause': 3 } },
});

test('it has the routing of every tree, and where the site lies', () => {
  expect(Object.keys(atlas.trees)).toEqual(['cold', 'warm']);
  expect([atlas.base, atlas.help]).toEqual(['/base/', '/base/articles/help/']);
  expect(atlas.likelihood).toEqual({ cold: { 'fuse-cause': 3 } });
  expect(atlas.beyond).toEqual({});
});

test('of a question it has what its page shows; what is not so is left out, and so is what only writers need', () => {
  expect(JSON.parse(JSON.stringify(atlas.questions.plugged))).toEqual({
    text: 'Is it plugged in?',
    short: 'Plug',
    options: [
      { id: 'yes', label: 'It is' },
      { id: 'no', label: 'It is not', note: 'Look behind it' },
      { id: 'unsure', label: 'I cannot see it', unsure: true },
    ],
  });
  expect(atlas.questions.sound?.paste).toBe(true);
});

test('of a fix it has what is shown before its page is opened, and how long to wait where one waits', () => {
  expect(atlas.fixes.fuse).toEqual({ short: 'fuse', cause: 'fuse-cause' });
  expect(atlas.ends.fuse).toEqual({ title: 'Fix fuse', summary: 'What to do.' });
  expect(atlas.waits).toEqual({ wait: 10 });
});

test('behind a tree lie its own fixes and those of the trees to which it jumps, each once', () => {
  expect(atlas.behind.cold).toEqual(['plug-in', 'wait', 'fuse']);
  expect(atlas.behind.warm).toEqual(['fuse', 'plug-in', 'wait']);
});

test('of an error it has the tree that it starts and its causes', () => {
  expect(atlas.errors).toEqual({ 'no-power': { tree: 'warm', causes: ['power'] } });
});

test('a link may name every option, that a fix did not help, the symptom and the error', () => {
  expect(atlas.vocabulary.options).toEqual({
    symptom: ['cold', 'warm'],
    error: ['no-power'],
    plugged: ['yes', 'no', 'unsure'],
    sound: ['hums', 'silent'],
    'plug-in': ['unsolved'],
    wait: ['unsolved'],
    fuse: ['unsolved'],
  });
});

test('former ids of every kind lead to the present ones', () => {
  expect(atlas.vocabulary.aliases).toEqual({
    'symptom.lukewarm': 'warm',
    'error.dead': 'no-power',
    'in-the-wall': 'plugged',
    'plugged.sure': 'yes',
    'old-plug-in': 'plug-in',
    'old-wait': 'wait',
    'old-fuse': 'fuse',
  });
});
