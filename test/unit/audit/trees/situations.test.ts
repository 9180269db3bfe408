import { expect, test } from 'vitest';
import { situationsOf, wayTo } from '../../../../src/audit/trees/situations.ts';
import { kettleTree, tree } from '../../trees/fixture.ts';

const cold = tree('cold', kettleTree);
const standing = (watched?: ReadonlyMap<string, string[]>): string[] =>
  situationsOf({ cold }, watched).map(({ state, answers }) => `${state} ${JSON.stringify(answers)}`);

/** Whatever was answered matters at the end. */
const everything = ['plugged', 'light', 'plug-in'];
const atEachEnd = new Map(['wait', 'fuse', 'plug-in'].map((fix) => [fix, everything]));

test('each place is met with each set of answers that leads there, also past a fix that did not help', () => {
  expect(standing(atEachEnd)).toEqual([
    'plugged {}',
    'light {"plugged":"yes"}',
    'fix/plug-in {"plugged":"no"}',
    'light {"plugged":"unsure"}',
    'fix/wait {"plugged":"yes","light":"on"}',
    'fix/fuse {"plugged":"yes","light":"off"}',
    'light {"plugged":"no","plug-in":"unsolved"}',
    'fix/wait {"plugged":"unsure","light":"on"}',
    'fix/fuse {"plugged":"unsure","light":"off"}',
    'fix/wait {"plugged":"no","plug-in":"unsolved","light":"on"}',
    'fix/fuse {"plugged":"no","plug-in":"unsolved","light":"off"}',
  ]);
});

test('places that differ only in answers that nothing ahead asks for are one', () => {
  expect(standing()).toEqual(['plugged {}', 'light {}', 'fix/plug-in {}', 'fix/wait {}', 'fix/fuse {}']);
});

test('after a jump only the answers count that may still matter there', () => {
  const jump = tree(
    'jump',
    'start: plugged\nroutes:\n  plugged: { "yes": tree/noise, "no": tree/noise, unsure: fix/fuse }\n',
  );
  const noise = tree('noise', 'start: hum\nroutes:\n  hum: { "yes": fix/descale, "no": fix/fuse }\n');
  const met = (watched?: ReadonlyMap<string, string[]>): number =>
    situationsOf({ jump, noise }, watched).filter(({ state }) => state === 'fix/descale').length;
  expect(met()).toBe(1);
  // Once for whoever starts there, twice for whoever jumps.
  expect(met(new Map([['descale', ['plugged']]]))).toBe(3);
});

test('the way to a situation is told from the start', () => {
  const last = situationsOf({ cold }, atEachEnd).at(-1);
  expect(last && wayTo(last).map(({ tree: id, edge }) => `${id}:${edge.from}.${edge.option}`)).toEqual([
    'cold:plugged.no',
    'cold:fix/plug-in.unsolved',
    'cold:light.off',
  ]);
});

test('too many are told', () => {
  expect(() => situationsOf({ cold }, atEachEnd, 5)).toThrow('the trees have more than 5 situations');
});
