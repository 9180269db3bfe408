/** For every path through every tree: the machine, the links of the static pages and the island's steps agree. */
import { describe, expect, test } from 'vitest';
import { parseAnswers, serializeAnswers, SYMPTOM, type Vocabulary } from '../../src/trees/answers.ts';
import { parseTarget } from '../../src/trees/graph.ts';
import { pathsOf } from '../../src/trees/paths.ts';
import { choose, locate } from '../../src/trees/place.ts';
import { placeUrl, statePath, treePath } from '../../src/trees/urls.ts';
import { walk } from '../../src/trees/walk.ts';
import { content, forest, page, site, siteUnderBase, trees } from './site.ts';

const vocabulary: Vocabulary = {
  options: {
    [SYMPTOM]: trees.map(({ id }) => id),
    ...Object.fromEntries(
      Object.entries(content.questions.data).map(([id, { options }]) => [id, Object.keys(options)]),
    ),
  },
  aliases: {},
};

/** Where the static page's option leads: the path, and the answers that it carries. */
function link(path: string, option: string): { path: string; fragment: string } {
  const href = page(site, path)(`[data-option="${option}"]`).attr('href') ?? '';
  const [target = '', fragment = ''] = href.split('#');
  return { path: target, fragment };
}

describe.each(trees.map((tree) => ({ id: tree.id, tree, paths: pathsOf(tree) })))('$id', ({ id, tree, paths }) => {
  test('has paths', () => {
    expect(paths.length).toBeGreaterThan(1);
  });

  test('the machine ends where each path ends', () => {
    for (const { steps, end } of paths) {
      const answers = Object.fromEntries(steps.map(({ question, option }) => [question, option]));
      const { state, tree: last } = walk(forest, id, answers);
      const expected =
        parseTarget(end).kind === 'tree' ? walk(forest, parseTarget(end).id, answers) : { state: end, tree: id };
      expect({ state, last }).toEqual({ state: expected.state, last: expected.tree });
    }
  });

  test('the links of the static pages lead the same way, and tell only what is true', () => {
    for (const { steps, end } of paths) {
      const answers = Object.fromEntries(steps.map(({ question, option }) => [question, option]));
      let path = treePath('/', id);
      steps.forEach(({ question, option }, index) => {
        const next = link(path, option);
        const to = steps[index + 1]?.question ?? end;
        const jump = parseTarget(to);
        // A jump may skip questions that every way there has answered.
        if (jump.kind === 'tree')
          expect(next.path, `${question}.${option}`).toMatch(new RegExp(`^/(?:diagnose/${jump.id}|fixes)/`));
        else expect(next.path, `${question}.${option}`).toBe(statePath('/', id, to));
        const { answers: told, dropped } = parseAnswers(next.fragment, vocabulary);
        expect(dropped).toEqual([]);
        expect({ [SYMPTOM]: id, ...answers }).toMatchObject(told);
        path = next.path;
      });
    }
  });

  test('the island’s steps lead the same way', () => {
    for (const { steps, end } of paths) {
      let { place } = locate(forest, { tree: id, state: tree.start }, {}, true);
      steps.forEach(({ question, option }, index) => {
        expect(place.state).toBe(question);
        place = choose(forest, place, option);
        const to = steps[index + 1]?.question ?? end;
        if (parseTarget(to).kind !== 'tree') expect(place).toMatchObject({ tree: id, state: to });
      });
      expect(place.trail.slice(0, steps.length).map(({ question, option }) => ({ question, option }))).toEqual(steps);
    }
  });

  test('every address on the way brings the reader back to the same place', () => {
    for (const { steps } of paths) {
      let { place } = locate(forest, { tree: id, state: tree.start }, {}, true);
      for (const { option } of steps) {
        place = choose(forest, place, option);
        if (parseTarget(place.state).kind !== 'question') break;
        const { answers, dropped } = parseAnswers(placeUrl('/', place).replace(/^[^#]*/, ''), vocabulary);
        expect(dropped).toEqual([]);
        expect(locate(forest, { tree: place.tree, state: place.state }, answers, true)).toEqual({
          place,
          moved: false,
        });
      }
    }
  });

  test('answers survive the address', () => {
    for (const { steps } of paths) {
      const answers = Object.fromEntries(steps.map(({ question, option }) => [question, option]));
      expect(parseAnswers(`#${serializeAnswers(answers)}`, vocabulary)).toEqual({ answers, dropped: [] });
    }
  });

  test('under a base every option leads to the same place', () => {
    for (const question of Object.keys(tree.routes)) {
      const path = statePath('/', id, question);
      const plain = page(
        site,
        path,
      )('[data-option]')
        .toArray()
        .map((option) => option.attribs.href);
      const based = page(
        siteUnderBase,
        path,
      )('[data-option]')
        .toArray()
        .map((option) => option.attribs.href);
      expect(based).toEqual(plain.map((href) => siteUnderBase.base + (href ?? '').slice(1)));
    }
  });
});
