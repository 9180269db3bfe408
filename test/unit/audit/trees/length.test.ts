/** No tree asks too much, by itself or with those that it jumps to. */
import { expect, test } from 'vitest';
import { asked, complaints, evenly, felt } from '../../trees/fixture.ts';

/** A tree that asks one question after another; each “no” is a fix, so is the last “yes”. */
const chain = (ids: readonly string[], end: string): string =>
  `start: ${ids[0] ?? ''}\nroutes:\n${ids
    .map((id, index) => `  ${id}: { "yes": ${ids[index + 1] ?? end}, "no": fix/no-${id} }\n`)
    .join('')}`;
const questions = (ids: readonly string[]): string => ids.map((id) => asked(id)).join('');
const ends = (ids: readonly string[]): string[] => [...ids.map((id) => `no-${id}`), 'last'];

test('a way that asks too much over two trees, though each alone is short', () => {
  const [one, other] = [
    ['a', 'b', 'c', 'd', 'e', 'f'],
    ['g', 'h', 'i', 'j', 'k'],
  ];
  const ids = [...one, ...other];
  expect(
    complaints({
      trees: { cold: chain(one, 'tree/warm'), warm: chain(other, 'fix/last') },
      symptoms: felt('cold', 'warm'),
      questions: questions(ids),
      likelihood: 'basis: None.\nweights:\n  cold: { no-a: 1000 }\n  warm: { no-g: 1000 }\n',
      fixes: ends(ids),
    }),
  ).toEqual([
    'trees/cold.yaml:1  a path across the trees that it jumps to asks 11 questions: tree/cold → a.yes → b.yes → c.yes → d.yes → e.yes → f.yes → tree/warm → g.yes → h.yes → i.yes → j.yes → k.yes; the limit is 10',
  ]);
});

test('a tree that asks much more than its questions could do with: the dearest of them is told', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const parts = { trees: { cold: chain(ids, 'fix/last') }, questions: questions(ids), fixes: ends(ids) };
  expect(complaints({ ...parts, likelihood: evenly('cold') })).toEqual([]);
  const late = 'basis: The last two are likely.\nweights:\n  cold: { no-d: 100, last: 100 }\n';
  expect(complaints({ ...parts, likelihood: late })).toEqual([
    'trees/cold.yaml:3  3.970 questions are expected, 2.851 more than the 1.120 that would be enough, and the limit is 1 more; “a” costs the most: it is asked 1.00 times and yields 0.04 bits; ask it later or less often, or have its options, and the trees that they jump to, lead to a fix sooner',
  ]);
});
