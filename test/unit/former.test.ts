import { expect, test } from 'vitest';
import { formerPaths, type FormerContent } from '../../src/former.ts';

const page = (id: string, ...aliases: string[]) => ({ id, data: { aliases } });
const nothing: FormerContent = { articles: [], fixes: [], checklists: [], errors: {}, questions: {}, trees: [] };
const cold = { id: 'cold', routes: { plugged: {}, light: {} }, retired: {}, aliases: [] };

const paths = (content: Partial<FormerContent>): Record<string, string> =>
  Object.fromEntries(formerPaths({ ...nothing, ...content }));

test('without a former id nothing leads on', () => {
  expect(paths({ articles: [page('one')], trees: [cold] })).toEqual({});
});

test('an article, a fix, a checklist and an error', () => {
  expect(
    paths({
      articles: [page('one', 'eins')],
      fixes: [page('wait', 'patience', 'later')],
      checklists: [page('clean', 'descale')],
      errors: { 'no-power': { aliases: ['dark'] } },
    }),
  ).toEqual({
    '/articles/eins/': '/articles/one/',
    '/fixes/patience/': '/fixes/wait/',
    '/fixes/later/': '/fixes/wait/',
    '/checklists/descale/': '/checklists/clean/',
    '/errors/dark/': '/errors/no-power/',
  });
});

test('a question, in each tree that asks it', () => {
  const warm = { ...cold, id: 'warm', routes: { light: {} } };
  expect(paths({ trees: [cold, warm], questions: { light: { aliases: ['lamp'] } } })).toEqual({
    '/diagnose/cold/lamp/': '/diagnose/cold/light/',
    '/diagnose/warm/lamp/': '/diagnose/warm/light/',
  });
});

test('what a tree says of its own former question comes before what is true everywhere', () => {
  const trees = [{ ...cold, retired: { lamp: 'plugged' } }];
  expect(paths({ trees, questions: { light: { aliases: ['lamp'] } } })).toEqual({
    '/diagnose/cold/lamp/': '/diagnose/cold/plugged/',
  });
});

test('a tree with its map and all its questions, the former ones too', () => {
  const trees = [{ ...cold, aliases: ['frozen'], retired: { fuse: 'light' } }];
  expect(paths({ trees, questions: { plugged: { aliases: ['socket'] } } })).toEqual({
    '/diagnose/cold/socket/': '/diagnose/cold/plugged/',
    '/diagnose/cold/fuse/': '/diagnose/cold/light/',
    '/diagnose/frozen/': '/diagnose/cold/',
    '/maps/frozen/': '/maps/cold/',
    '/embed/frozen/': '/embed/cold/',
    '/diagnose/frozen/plugged/': '/diagnose/cold/plugged/',
    '/diagnose/frozen/light/': '/diagnose/cold/light/',
    '/diagnose/frozen/socket/': '/diagnose/cold/plugged/',
    '/diagnose/frozen/fuse/': '/diagnose/cold/light/',
  });
});

test('a tree that the chooser took in leads to the chooser', () => {
  const trees = [{ ...cold, id: 'root', routes: { seen: {} }, aliases: ['begin'] }];
  expect(paths({ trees })).toEqual({
    '/diagnose/begin/': '/diagnose/',
    '/maps/begin/': '/maps/root/',
    '/embed/begin/': '/embed/root/',
    '/diagnose/begin/seen/': '/diagnose/root/seen/',
  });
});
