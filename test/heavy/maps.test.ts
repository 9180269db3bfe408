/** A tree far larger than any that a person would answer is laid out in seconds, not minutes. */
import { expect, test } from 'vitest';
import { layOut } from '../../src/maps/layout.ts';
import { linesOn } from '../../src/maps/lines.ts';
import type { MapNode } from '../../src/maps/tree-map.ts';

const QUESTIONS = 300;
const FIXES = 200;
/**
 * Of this process alone, whose threads lay it out, so that what else the machine does decides little; it takes about a third
 * of that.
 */
const SECONDS = 20;

const fix = (number: number): string => `fix/f${number % FIXES}`;

/** Every question has three options: two lead on, in the shape of a tree, until there are no more questions. */
const large: MapNode[] = [
  ...Array.from({ length: QUESTIONS }, (_none, index): MapNode => {
    const on = (next: number, other: number): string => (next < QUESTIONS ? `q${next}` : fix(other));
    const targets = [on(2 * index + 1, index), on(2 * index + 2, index * 3), fix(index * 7)];
    return {
      ...{ state: `q${index}`, kind: 'question', title: '', href: '/', short: `Is this the question ${index}?` },
      edges: targets.map((to, option) => ({ id: `q${index}.${option}`, label: `Option ${option}`, to, again: false })),
    };
  }),
  ...Array.from({ length: FIXES }, (_none, index): MapNode => ({
    ...{ state: fix(index), kind: 'fix', title: '', href: '/', short: `Fix number ${index}` },
    edges: [{ id: `f${index}.unsolved`, label: '', to: fix(index + 1), again: false }],
  })),
];

test(`a tree of ${QUESTIONS} questions`, async () => {
  const begun = process.cpuUsage();
  const picture = await layOut(large);
  const { user, system } = process.cpuUsage(begun);
  expect(linesOn(picture)).toHaveLength(3 * QUESTIONS + FIXES);
  expect((user + system) / 1e6).toBeLessThan(SECONDS);
});
