import { expect, test } from 'vitest';
import { choose, locate, locateFix } from '../../../src/trees/place.ts';
import { pageOf, placeUrl } from '../../../src/trees/urls.ts';
import { kettleTree, tree } from './fixture.ts';

const cold = tree('cold', kettleTree);
const warm = tree('warm', 'start: sound\nroutes:\n  sound: { hums: tree/cold, silent: fix/fuse }\n');
const forest = { trees: { cold, warm }, waits: {} };
const light = { tree: 'cold', state: 'light' };

test('a whole link stands on its page, with the way there', () => {
  const { place, moved } = locate(forest, light, { plugged: 'yes' }, true);
  expect(moved).toBe(false);
  expect(place).toMatchObject({ start: 'cold', tree: 'cold', state: 'light', partial: false });
  expect(place.trail).toHaveLength(1);
});

test('a question that is already answered can be stood on, and later answers are kept', () => {
  const { place, moved } = locate(forest, { tree: 'cold', state: 'plugged' }, { plugged: 'yes', light: 'off' }, true);
  expect({ moved, state: place.state, trail: place.trail }).toEqual({ moved: false, state: 'plugged', trail: [] });
  expect(choose(forest, place, 'unsure').state).toBe('fix/fuse');
});

test('a link into the middle without answers stays where it points', () => {
  const { place, moved } = locate(forest, light, {}, true);
  expect(moved).toBe(false);
  expect(place).toMatchObject({ state: 'light', partial: true, trail: [] });
  expect(choose(forest, place, 'off')).toMatchObject({ state: 'fix/fuse', tree: 'cold' });
});

test('a link that was tampered with goes to the first question without an answer', () => {
  expect(locate(forest, light, {}, false)).toMatchObject({ moved: true, place: { state: 'plugged' } });
});

test('answers that contradict the page win', () => {
  expect(locate(forest, light, { plugged: 'no', 'plug-in': 'solved' }, true)).toMatchObject({
    moved: true,
    place: { state: 'solved' },
  });
});

test('a page that the tree does not have never throws', () => {
  expect(locate(forest, { tree: 'cold', state: 'nothing' }, {}, true)).toMatchObject({
    moved: true,
    place: { state: 'plugged' },
  });
});

test('after a jump the address tells where the reader set out', () => {
  const begun = locate(forest, { tree: 'warm', state: 'sound' }, {}, true).place;
  const jumped = choose(forest, begun, 'hums');
  expect(jumped).toMatchObject({ start: 'warm', tree: 'cold', state: 'plugged' });
  expect(placeUrl('/', jumped)).toBe('/diagnose/cold/plugged/#a=symptom.warm~sound.hums');
  const again = locate(forest, { tree: 'cold', state: 'plugged' }, { symptom: 'warm', sound: 'hums' }, true);
  expect(again).toMatchObject({
    moved: false,
    place: { start: 'warm', tree: 'cold', trail: [{ question: 'sound', tree: 'warm' }] },
  });
});

test('a fix tells the way to it, and leads on when it did not help', () => {
  const place = locateFix(forest, 'plug-in', { symptom: 'cold', plugged: 'no' }, cold);
  expect(place).toMatchObject({ state: 'fix/plug-in', partial: false, trail: [{ question: 'plugged' }] });
  expect(placeUrl('/base/', place)).toBe('/base/fixes/plug-in/#a=symptom.cold~plugged.no');
  expect(placeUrl('/', choose(forest, place, 'unsolved'))).toBe('/diagnose/cold/light/#a=plugged.no~plug-in.unsolved');
});

test('a fix without answers goes on in the tree that leads to it', () => {
  const place = locateFix(forest, 'plug-in', {}, cold);
  expect(place).toMatchObject({ state: 'fix/plug-in', partial: true, trail: [] });
  expect(choose(forest, place, 'unsolved').state).toBe('light');
  expect(choose(forest, locateFix(forest, 'fuse', {}, cold), 'unsolved').state).toBe('help');
});

test('paths name their page', () => {
  const start = (): string => 'plugged';
  expect(pageOf('/', '/diagnose/cold/light/', start)).toEqual({ tree: 'cold', state: 'light' });
  expect(pageOf('/b/', '/b/diagnose/cold/', start)).toEqual({ tree: 'cold', state: 'plugged' });
  expect(pageOf('/', '/diagnose/', start)).toEqual({ tree: 'root', state: 'plugged' });
  expect(pageOf('/', '/fixes/fuse/', start)).toBeUndefined();
});
