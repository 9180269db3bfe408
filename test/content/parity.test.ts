/** For every path through every tree: the machine, the links of the static pages and the island's steps agree. */
import { describe, expect, test } from 'vitest';
import { atlasFrom } from '../../src/trees/make-atlas.ts';
import { startUrl } from '../../src/errors/start.ts';
import { parseAnswers, serializeAnswers, SYMPTOM } from '../../src/trees/answers.ts';
import { atlasOf, type Atlas } from '../../src/trees/atlas.ts';
import { locateFix } from '../../src/trees/fix-place.ts';
import { certainAnswers, parseTarget } from '../../src/trees/graph.ts';
import { pathsOf } from '../../src/trees/paths.ts';
import { choose, locate, middlePlace } from '../../src/trees/place.ts';
import { questionView } from '../../src/trees/question-view.ts';
import { situationsOf } from '../../src/audit/trees/situations.ts';
import { pageOf, placeUrl, statePath, treePath } from '../../src/trees/urls.ts';
import { walk } from '../../src/trees/walk.ts';
import { content, forest, page, pagesOf, site, siteUnderBase, trees } from './site.ts';

const atlas = atlasFrom({
  base: '/',
  help: `/articles/${content.site.data.helpArticle}/`,
  trees,
  questions: content.questions.data,
  symptoms: content.symptoms.data,
  fixes: content.fixes,
  errors: content.errors.data,
  likelihood: content.likelihood.data.weights,
});
const { vocabulary } = atlas;

const built = new Set(pagesOf(site));

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
        else expect(next.path, `${question}.${option}`).toBe(statePath(atlas, id, to));
        const { answers: told, page: certain, read, dropped } = parseAnswers(next.fragment, vocabulary);
        expect({ dropped, read }).toEqual({ dropped: [], read: [] });
        expect({ [SYMPTOM]: id, ...answers }).toMatchObject(told);
        // What this option did not answer is certain because of the page, and says so.
        const unsaid = Object.keys(told).filter((id) => id !== SYMPTOM && id !== question);
        expect([...certain].sort()).toEqual(unsaid.sort());
        path = next.path;
      });
    }
  });

  test('the island’s steps lead the same way', () => {
    for (const { steps, end } of paths) {
      let { place } = locate(forest, { tree: id, state: tree.start }, { answers: {} }, true);
      steps.forEach(({ question, option }, index) => {
        expect(place.state).toBe(question);
        place = choose(forest, place, option);
        const to = steps[index + 1]?.question ?? end;
        if (parseTarget(to).kind !== 'tree') expect(place).toMatchObject({ tree: id, state: to });
      });
      expect(place.trail.slice(0, steps.length).map(({ question, option }) => ({ question, option }))).toEqual(steps);
    }
  });

  test('the island shows what the static page shows, with no more than the file of its tree', () => {
    const alone = JSON.parse(JSON.stringify(atlasOf(atlas, id))) as Atlas;
    const certain = certainAnswers(tree);
    for (const question of Object.keys(tree.routes)) {
      const answers = certain.get(question) ?? {};
      const at = { tree: id, state: question };
      const view = (known: Atlas) => questionView(known, locate(known, at, { answers }, true).place);
      // What is behind a jump has no address yet.
      const { options, ...shown } = view(alone);
      expect(shown).toEqual(JSON.parse(JSON.stringify({ ...view(atlas), options: undefined })));
      expect(options.length).toBeGreaterThan(1);
    }
  });

  test('every address on the way brings the reader back to the same place', () => {
    for (const { steps } of paths) {
      let { place } = locate(forest, { tree: id, state: tree.start }, { answers: {} }, true);
      for (const { option } of steps) {
        place = choose(forest, place, option);
        const { kind, id: target } = parseTarget(place.state);
        if (kind === 'end') break;
        const url = placeUrl(atlas, place);
        // Without the island, too, there is such a page.
        expect(built).toContain(url.replace(/#.*/, ''));
        const { dropped, ...given } = parseAnswers(url.replace(/^[^#]*/, ''), vocabulary);
        expect(dropped).toEqual([]);
        if (kind === 'fix') {
          expect(locateFix(forest, target, given, tree)).toEqual(place);
          break;
        }
        expect(locate(forest, { tree: place.tree, state: place.state }, given, true)).toEqual({
          place,
          moved: false,
        });
      }
    }
  });

  test('answers survive the address', () => {
    for (const { steps } of paths) {
      const answers = Object.fromEntries(steps.map(({ question, option }) => [question, option]));
      expect(parseAnswers(`#${serializeAnswers(answers)}`, vocabulary)).toMatchObject({ answers, dropped: [] });
    }
  });

  test('under a base every option leads to the same place', () => {
    for (const question of Object.keys(tree.routes)) {
      const path = statePath(atlas, id, question);
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

/** Links that a reader of a page may follow: options, what comes after a fix, and the way back through the trail. */
const steps = '[data-option], .did a, .trail a, .crumbs a';

describe('no way ends on a missing page', () => {
  test('by the links of the static pages, “look at this next” included', () => {
    const todo = new Set(trees.map(({ id }) => treePath('/', id)));
    // A set is walked in the order in which it grows.
    for (const path of todo) {
      expect(built, `linked: ${path}`).toContain(path);
      if (!/^\/(?:diagnose|fixes)\//.test(path)) continue;
      for (const { attribs } of page(site, path)(steps).toArray()) todo.add((attribs.href ?? '').replace(/#.*/, ''));
    }
    expect(todo.size).toBeGreaterThan(trees.length);
  });

  test('by the steps of the island, “No, look further” included, in every situation', () => {
    /** step → the answers with which it was taken first */
    const missing = new Map<string, string>();
    let ways = 0;
    let helped = 0;
    for (const { tree: id, state, answers } of situationsOf(forest.trees)) {
      const tree = forest.trees[id];
      if (!tree) continue;
      const place = middlePlace(tree, state, id, { answers });
      const options = parseTarget(state).kind === 'fix' ? ['unsolved'] : Object.keys(tree.routes[state] ?? {});
      for (const option of options) {
        const path = placeUrl(atlas, choose(forest, place, option)).replace(/#.*/, '');
        ways += 1;
        helped += Number(path === atlas.help);
        const step = `${id}: ${state}.${option} → ${path}`;
        if (!built.has(path) && !missing.has(step)) missing.set(step, serializeAnswers(answers));
      }
    }
    console.log(`${ways} steps in all situations, ${helped} of them to the help article`);
    expect(Object.fromEntries(missing)).toEqual({});
    expect(helped).toBeGreaterThan(0);
  });

  test('a link that claims that a fix helped is mended', () => {
    const fix = content.fixes[0]?.id ?? '';
    expect(parseAnswers(`#a=${fix}.solved`, vocabulary)).toMatchObject({ answers: {}, dropped: [`${fix}.solved`] });
  });

  test('a former question leads to the one that took its place', () => {
    for (const { id, retired } of trees) {
      for (const [former, question] of Object.entries(retired)) {
        const path = `/diagnose/${id}/${former}/`;
        expect(page(site, path)('[data-moved]').attr('href'), path).toBe(`/diagnose/${id}/${question}/`);
        expect(built).toContain(`/diagnose/${id}/${question}/`);
        expect(pageOf('/', path, (tree) => forest.trees[tree])).toEqual({ tree: id, state: question });
      }
    }
  });
});

const questionPages = trees.flatMap(({ id, start, routes }) =>
  Object.keys(routes).map((question) => ({ path: statePath(atlas, id, question), first: question === start })),
);

describe('a static page claims no more than it knows', () => {
  test.each(questionPages)('$path', ({ path, first }) => {
    const document = page(site, path);
    // Nobody has answered anything here: whatever is shown is certain because of the page.
    for (const { attribs } of document('.trail li[data-by]').toArray()) expect(attribs['data-by']).toBe('page');
    expect(document('.eyebrow').text()).toMatch(
      /(?: · )(?:Only question|Last question|Up to \d+ more|\d+(?: to \d+)? more)$/,
    );
    const note = document('noscript').text();
    if (first) expect(note).not.toContain('not kept');
    else expect(note).toContain('not kept');
  });

  test.each(content.fixes.map(({ id }) => ({ path: `/fixes/${id}/` })))('$path', ({ path }) => {
    expect(page(site, path)('noscript').text()).toContain('not kept');
  });
});

test.each(Object.entries(content.errors.data))(
  'the first question of the error %s shows only causes that it leaves',
  (id, error) => {
    const url = new URL(startUrl(atlas, { id, ...error }), 'https://localhost');
    const at = pageOf('/', url.pathname, (tree) => forest.trees[tree]);
    // Some errors leave nothing to ask.
    if (!at) return;
    const { place } = locate(forest, at, parseAnswers(url.hash, vocabulary), true);
    const causeOf = new Map(Object.values(atlas.fixes).map(({ short, cause }) => [short, cause]));
    const { possible } = questionView(atlas, place).still;
    expect(possible.length).toBeGreaterThan(0);
    for (const short of possible) expect(error.causes).toContain(causeOf.get(short));
  },
);
