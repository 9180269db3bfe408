/**
 * Golden routes: people whose cause is known, and what they would answer. Each walk through the trees must end at the
 * fix of that cause. A route says what is true for the person, not where the tree leads, so it notices a wrong target.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/reader/read.ts';
import { parseTarget } from '../../../src/trees/graph.ts';
import { choose, locate } from '../../../src/trees/place.ts';
import { idSchema } from '../../../src/content/ids.ts';
import type { Forest } from '../../../src/trees/walk.ts';

const FILE = 'test/content/openai/routes.yaml';
const LEAST = 3;
/** No walk is nearly as long: it only keeps a walk in a circle from hanging the test. */
const MOST_STEPS = 50;

const routeSchema = z.strictObject({
  /** The fix that this person needs. */
  cause: idSchema,
  /** Where this person would start. */
  tree: idSchema,
  /** What this person sees and knows. */
  situation: z.string().min(1),
  answers: z.record(idSchema, idSchema),
  /** Fixes that are offered first and do not help, in order. */
  after: z.array(idSchema).default([]),
});
type Route = z.infer<typeof routeSchema>;

const routes = z.array(routeSchema).parse(parse(readFileSync(FILE, 'utf8')));

const { content } = readContent(process.cwd());
const forest: Forest = { trees: Object.fromEntries(content.trees.map(({ id, data }) => [id, data])), waits: {} };

/** Where a route ends, and the way there: `question.option` and the fixes that did not help. */
interface Walk {
  end: string;
  way: string[];
}

/** Walks a route from the start of its tree, across jumps, until a fix helps or nothing more can be answered. */
function walkRoute({ tree, answers, after }: Route): Walk {
  const start = forest.trees[tree]?.start;
  if (start === undefined) return { end: `there is no tree ${tree}`, way: [] };
  const left = [...after];
  const way: string[] = [];
  let { place } = locate(forest, { tree, state: start }, { answers: {} }, true);
  for (; way.length < MOST_STEPS; place = choose(forest, place, answers[place.state] ?? 'unsolved')) {
    const { kind, id } = parseTarget(place.state);
    const answer = answers[id];
    if (kind === 'question') {
      if (answer === undefined) return { end: `${place.tree} asks ${id}, and the route has no answer`, way };
      if (forest.trees[place.tree]?.routes[id]?.[answer] === undefined)
        return { end: `${place.tree} asks ${id}, and has no way for ${answer}`, way };
      way.push(`${id}.${answer}`);
    } else if (kind === 'fix' && left[0] === id) {
      left.shift();
      way.push(`${place.state}.unsolved`);
    } else {
      const unmet = left.length === 0 ? '' : `, without ${left.map((fix) => `fix/${fix}`).join(' and ')} before`;
      return { end: `${place.state}${unmet}`, way };
    }
  }
  return { end: 'in a circle', way };
}

/** What is there twice, with the situations that share it. */
function shared(key: (route: Route) => string): string[] {
  const groups = new Map<string, Route[]>();
  for (const route of routes) groups.set(key(route), [...(groups.get(key(route)) ?? []), route]);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ cause, situation }) => `${cause}: ${situation}`).join(' = '));
}

describe('each route leads to its fix', () => {
  test.each(routes.map((route) => [route.cause, route.tree, route.situation, route] as const))(
    '%s from %s: %s',
    (cause, tree, _situation, route) => {
      const { end, way } = walkRoute(route);
      const remedy = `correct the tree or the answers; if another fix is right now, name it in ${FILE}`;
      expect(end, `from ${tree} by ${way.join(' → ')}; ${remedy}`).toBe(`fix/${cause}`);
    },
  );
});

test(`every fix has at least ${LEAST} routes`, () => {
  const few = content.fixes
    .map(({ id }) => ({ id, count: routes.filter(({ cause }) => cause === id).length }))
    .filter(({ count }) => count < LEAST)
    .map(({ id, count }) => `${id} has ${count}`);
  expect(few, `add routes to ${FILE}, ${LEAST} for each fix, each by another way:\n${few.join('\n')}`).toEqual([]);
});

test('every tree has a route that starts in it', () => {
  const started = new Set(routes.map(({ tree }) => tree));
  const without = Object.keys(forest.trees).filter((tree) => !started.has(tree));
  expect(without, `add a route to ${FILE} that starts in each of:\n${without.join('\n')}`).toEqual([]);
});

test('routes name only fixes, trees, questions and options that exist', () => {
  const fixes = new Set(content.fixes.map(({ id }) => id));
  const unknown = routes.flatMap(({ cause, tree, situation, answers, after }) => [
    ...[cause, ...after].filter((fix) => !fixes.has(fix)).map((fix) => `${situation} There is no fix ${fix}.`),
    ...(forest.trees[tree] === undefined ? [`${situation} There is no tree ${tree}.`] : []),
    ...Object.entries(answers)
      .filter(([question, option]) => content.questions.data[question]?.options[option] === undefined)
      .map(([question, option]) => `${situation} There is no answer ${question}.${option}.`),
  ]);
  expect(unknown, unknown.join('\n')).toEqual([]);
});

test('no two routes are alike', () => {
  const told = shared(({ situation }) => situation);
  expect(told, `these tell the same situation; let one be another:\n${told.join('\n')}`).toEqual([]);
  const walked = shared((route) => [route.tree, ...walkRoute(route).way].join(' '));
  expect(
    walked,
    `these begin in the same tree and go the same way there; let one go another, begin in another tree, or come after a fix that did not help:\n${walked.join('\n')}`,
  ).toEqual([]);
});
