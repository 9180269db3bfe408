import { expect, test } from 'vitest';
import type { Answers, Given } from '../../../src/trees/answers.ts';
import { locateFix } from '../../../src/trees/fix-place.ts';
import { choose, locate } from '../../../src/trees/place.ts';
import { pageOf, placeUrl } from '../../../src/trees/urls.ts';
import { kettleTree, tree } from './fixture.ts';

const cold = tree('cold', kettleTree);
const warm = tree('warm', 'start: sound\nroutes:\n  sound: { hums: tree/cold, silent: fix/fuse }\n');
const forest = { trees: { cold, warm }, waits: {} };
const paths = { base: '/', help: '/articles/help/' };
const given = (answers: Answers): Given => ({ answers });
const light = { tree: 'cold', state: 'light' };

test('a whole link stands on its page, with the way there', () => {
  const { place, moved } = locate(forest, light, given({ plugged: 'yes' }), true);
  expect(moved).toBe(false);
  expect(place).toMatchObject({ start: 'cold', tree: 'cold', state: 'light', partial: false });
  expect(place.trail).toHaveLength(1);
});

test('a question that is already answered can be stood on, and later answers are kept', () => {
  const { place, moved } = locate(
    forest,
    { tree: 'cold', state: 'plugged' },
    given({ plugged: 'yes', light: 'off' }),
    true,
  );
  expect({ moved, state: place.state, trail: place.trail }).toEqual({ moved: false, state: 'plugged', trail: [] });
  expect(choose(forest, place, 'unsure').state).toBe('fix/fuse');
});

test('a link into the middle without answers stays where it points', () => {
  const { place, moved } = locate(forest, light, given({}), true);
  expect(moved).toBe(false);
  expect(place).toMatchObject({ state: 'light', partial: true, trail: [] });
  expect(choose(forest, place, 'off')).toMatchObject({ state: 'fix/fuse', tree: 'cold' });
});

test('a link that was tampered with goes to the first question without an answer', () => {
  expect(locate(forest, light, given({}), false)).toMatchObject({ moved: true, place: { state: 'plugged' } });
});

test('answers that contradict the page win', () => {
  expect(locate(forest, light, given({ plugged: 'no', 'plug-in': 'solved' }), true)).toMatchObject({
    moved: true,
    place: { state: 'solved' },
  });
});

test('a page that the tree does not have never throws', () => {
  expect(locate(forest, { tree: 'cold', state: 'nothing' }, given({}), true)).toMatchObject({
    moved: true,
    place: { state: 'plugged' },
  });
});

test('after a jump the address tells where the reader set out', () => {
  const begun = locate(forest, { tree: 'warm', state: 'sound' }, given({}), true).place;
  const jumped = choose(forest, begun, 'hums');
  expect(jumped).toMatchObject({ start: 'warm', tree: 'cold', state: 'plugged' });
  expect(placeUrl(paths, jumped)).toBe('/diagnose/cold/plugged/#a=symptom.warm~sound.hums');
  const again = locate(forest, { tree: 'cold', state: 'plugged' }, given({ symptom: 'warm', sound: 'hums' }), true);
  expect(again).toMatchObject({
    moved: false,
    place: { start: 'warm', tree: 'cold', trail: [{ question: 'sound', tree: 'warm' }] },
  });
});

test('a fix tells the way to it, and leads on when it did not help', () => {
  const place = locateFix(forest, 'plug-in', given({ symptom: 'cold', plugged: 'no' }), cold);
  expect(place).toMatchObject({ state: 'fix/plug-in', partial: false, trail: [{ question: 'plugged' }] });
  expect(placeUrl({ base: '/base/', help: '/base/articles/help/' }, place)).toBe(
    '/base/fixes/plug-in/#a=symptom.cold~plugged.no',
  );
  expect(placeUrl(paths, choose(forest, place, 'unsolved'))).toBe(
    '/diagnose/cold/light/#a=plugged.no~plug-in.unsolved',
  );
});

test('a fix stays in view, with the way to it, when the link says that it was tried', () => {
  const tried = given({ symptom: 'cold', plugged: 'no', 'plug-in': 'unsolved' });
  expect(locateFix(forest, 'plug-in', tried, cold)).toMatchObject({ state: 'fix/plug-in', partial: false });
});

test('a fix without answers goes on in the tree that leads to it', () => {
  const place = locateFix(forest, 'plug-in', given({}), cold);
  expect(place).toMatchObject({ state: 'fix/plug-in', partial: true, trail: [] });
  expect(choose(forest, place, 'unsolved').state).toBe('light');
  expect(choose(forest, locateFix(forest, 'fuse', given({}), cold), 'unsolved').state).toBe('help');
});

test('paths name their page', () => {
  const moved = tree('moved', `${kettleTree}retired: { lamp: light }\n`);
  const treeOf = (id: string) => ({ cold, moved, root: cold })[id];
  expect(pageOf('/', '/diagnose/cold/light/', treeOf)).toEqual({ tree: 'cold', state: 'light' });
  expect(pageOf('/b/', '/b/diagnose/cold/', treeOf)).toEqual({ tree: 'cold', state: 'plugged' });
  expect(pageOf('/', '/diagnose/', treeOf)).toEqual({ tree: 'root', state: 'plugged' });
  // A former question is the one that took its place.
  expect(pageOf('/', '/diagnose/moved/lamp/', treeOf)).toEqual({ tree: 'moved', state: 'light' });
  expect(pageOf('/', '/fixes/fuse/', treeOf)).toBeUndefined();
});

test('what the reader did not answer is named in the address, until the reader answers it', () => {
  const known: Given = { answers: { plugged: 'yes', light: 'on' }, read: ['light'], page: ['plugged'] };
  const { place } = locate(forest, { tree: 'cold', state: 'plugged' }, known, true);
  expect(place).toMatchObject({ read: ['light'], page: ['plugged'] });
  expect(placeUrl(paths, place)).toBe('/diagnose/cold/plugged/#a=plugged.yes~light.on&read=light&page=plugged');
  const changed = choose(forest, place, 'unsure');
  expect(changed).toMatchObject({ state: 'fix/wait', read: ['light'], page: [] });
  expect(placeUrl(paths, changed)).toBe('/fixes/wait/#a=symptom.cold~plugged.unsure~light.on&read=light');
});

test('an answer that is asked anew no longer counts as read', () => {
  const place = locateFix(
    forest,
    'wait',
    { answers: { symptom: 'cold', plugged: 'yes', light: 'on' }, read: ['light'] },
    cold,
  );
  expect(choose(forest, place, 'unsolved')).toMatchObject({ state: 'plugged', answers: {}, read: [] });
});

test('the error that a reader came from is kept on every way, and is no step of it', () => {
  const { place } = locate(forest, light, given({ error: 'no-power' }), true);
  expect(place).toMatchObject({ partial: true, trail: [] });
  expect(placeUrl(paths, choose(forest, place, 'off'))).toBe('/fixes/fuse/#a=symptom.cold~error.no-power~light.off');
});

test('the ends are no pages: both lead to the help article', () => {
  const tried = locateFix(forest, 'fuse', given({ symptom: 'cold', plugged: 'yes', light: 'off' }), cold);
  for (const option of ['unsolved', 'solved'])
    expect(placeUrl(paths, choose(forest, tried, option))).toBe('/articles/help/');
});
