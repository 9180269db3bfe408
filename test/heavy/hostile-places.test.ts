/** Places: wherever random answers lead, it is a place that exists, and its link leads to the same one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ERROR, parseAnswers, SYMPTOM, type Given } from '../../src/trees/answers.ts';
import { locateFix } from '../../src/trees/fix-place.ts';
import { ends, parseTarget } from '../../src/trees/graph.ts';
import { choose, follow, locate, withAnswer, type Place } from '../../src/trees/place.ts';
import { questionView } from '../../src/trees/question-view.ts';
import { pageOf, placeUrl } from '../../src/trees/urls.ts';
import { atlas } from '../unit/hostile/real.ts';
import { holds, tellCount } from '../unit/hostile/runs.ts';
import { NASTY } from '../unit/hostile/strings.ts';

tellCount('places');

const trees = Object.values(atlas.trees);
const questions = Object.entries(atlas.vocabulary.options).filter(
  ([id, options]) => options.length > 0 && id !== SYMPTOM && id !== ERROR,
);

const answers = fc
  .array(
    fc.constantFrom(...questions).chain(([id, options]) => fc.constantFrom(...options).map((option) => [id, option])),
    { maxLength: 25 },
  )
  .map((pairs): Record<string, string> => Object.fromEntries(pairs) as Record<string, string>);
const given: fc.Arbitrary<Given> = fc
  .record({ answers, symptom: fc.option(fc.constantFrom(...trees.map(({ id }) => id))), read: fc.boolean() })
  .map(({ answers: told, symptom, read }) => ({
    answers: { ...(symptom !== null && { [SYMPTOM]: symptom }), ...told },
    read: read ? Object.keys(told).slice(0, 3) : [],
  }));
/** A page that exists, one of another tree, or one that nobody made. */
const page = fc.constantFrom(...trees).chain((tree) =>
  fc
    .oneof(
      { weight: 5, arbitrary: fc.constantFrom(...Object.keys(tree.routes)) },
      fc.constantFrom(...questions).map(([id]) => id),
      fc.constantFrom(...NASTY, 'solved', 'help', 'fix/no-credits', 'tree/root'),
    )
    .map((state) => ({ tree: tree.id, state })),
);

/** A place that a page can show: a question with its words, a fix, or an end. */
function exists({ tree, state, trail }: Place): void {
  const { kind, id } = parseTarget(state);
  expect(Object.hasOwn(atlas.trees, tree)).toBe(true);
  if (kind === 'question') expect(Object.hasOwn(atlas.trees[tree]?.routes ?? {}, id)).toBe(true);
  else if (kind === 'fix') expect(Object.hasOwn(atlas.fixes, id)).toBe(true);
  else expect(ends.has(state)).toBe(true);
  const asked = trail.map(({ question }) => question);
  expect(new Set(asked).size).toBe(asked.length);
}

test('a page with random answers stands on something that exists, sound link or not', () => {
  holds(fc.tuple(page, given, fc.boolean()), 1_500, ([at, told, sound]) => {
    const { place } = locate(atlas, at, told, sound);
    exists(place);
    if (parseTarget(place.state).kind === 'question')
      expect(questionView(atlas, place).options.length).toBeGreaterThan(1);
  });
});

test('from there every answer, also one that does not exist, leads on to something that exists', () => {
  const steps = fc.array(fc.oneof({ weight: 8, arbitrary: fc.nat(20) }, fc.constantFrom(...NASTY)), { maxLength: 12 });
  holds(fc.tuple(page, given, steps), 600, ([at, told, chosen]) => {
    let { place } = locate(atlas, at, told, true);
    for (const choice of chosen) {
      const options = atlas.questions[place.state]?.options.map(({ id }) => id) ?? ['solved', 'unsolved'];
      place = choose(atlas, place, typeof choice === 'string' ? choice : (options[choice % options.length] ?? ''));
      exists(place);
    }
  });
});

test('the link of a place leads to the same place, with the same answers', () => {
  holds(fc.tuple(page, given), 1_000, ([at, told]) => {
    const { place } = locate(atlas, at, told, true);
    if (parseTarget(place.state).kind !== 'question') return;
    const [path = '', fragment = ''] = placeUrl(atlas, place).split('#');
    const there = pageOf('/', path, (tree) => atlas.trees[tree]);
    if (!there) throw new Error(`${path} is no page`);
    const { dropped, ...read } = parseAnswers(fragment, atlas.vocabulary);
    const found = locate(atlas, there, read, true);
    expect({ dropped, moved: found.moved }).toEqual({ dropped: [], moved: false });
    expect({ tree: found.place.tree, state: found.place.state }).toEqual({ tree: place.tree, state: place.state });
    expect(follow(atlas, withAnswer(found.place, firstOption(place))).state).toBe(
      follow(atlas, withAnswer(place, firstOption(place))).state,
    );
  });
});

test('who reads a fix stays on it, whatever the fragment says', () => {
  const fixes = Object.keys(atlas.fixes);
  holds(fc.tuple(fc.constantFrom(...fixes), given, fc.constantFrom(...trees)), 1_000, ([fix, told, fallback]) => {
    const place = locateFix(atlas, fix, told, fallback);
    expect(place.state).toBe(`fix/${fix}`);
    for (const option of ['solved', 'unsolved', '__proto__']) exists(choose(atlas, place, option));
  });
});

function firstOption({ state }: Place): string {
  return atlas.questions[state]?.options[0]?.id ?? '';
}
