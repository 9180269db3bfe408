/** The map of each tree: it draws the machine, all of it and nothing else, and says the same in words. */
import { describe, expect, test } from 'vitest';
import { edgesOf, ends, parseTarget, stateOf, type Edge } from '../../src/trees/graph.ts';
import { treeMachine } from '../../src/trees/machine.ts';
import { pathsOf } from '../../src/trees/paths.ts';
import type { Tree } from '../../src/trees/schema.ts';
import { weigh } from '../../src/cli/weigh.ts';
import { content, page, site, siteUnderBase, trees, type BuiltSite } from './site.ts';

const HTML_BROTLI = 30_000;

const mapOf = ({ id }: Tree): string => `/maps/${id}/`;
const statesIn = (tree: Tree): string[] => Object.keys(treeMachine(tree).states).filter((state) => !ends.has(state));
const idOf = ({ from, option }: Edge): string => `${parseTarget(from).id}.${option}`;
const inOrder = (texts: Iterable<string>): string[] => [...texts].sort();
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function addressOf(base: string, tree: Tree, state: string): string {
  const { kind, id } = parseTarget(state);
  if (kind === 'fix') return `${base}fixes/${id}/`;
  return kind === 'tree' ? `${base}maps/${id}/` : `${base}diagnose/${tree.id}/${id}/`;
}

function wordsOf({ from, option }: Edge, unsolved: string): string {
  if (parseTarget(from).kind === 'fix') return unsolved;
  return (content.questions.data[from]?.options[option]?.label ?? '').replaceAll('`', '');
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is drawn: the links with the ground on which they stand, and the lines with where they begin and end. */
function drawing(built: BuiltSite, tree: Tree) {
  const $ = page(built, mapOf(tree));
  const links = $('[data-map] a')
    .toArray()
    .map((element) => {
      const link = $(element);
      const ground = link.children('rect').first();
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(ground.attr(name)));
      return {
        state: link.attr('data-state'),
        names: link.attr('data-state') ?? link.attr('data-end') ?? '',
        href: link.attr('href'),
        text: plain(link.text()),
        ground: { x, y, width, height } as Box,
      };
    });
  const lines = $('[data-map] path')
    .toArray()
    .map((element) => {
      const points = [...($(element).attr('d') ?? '').matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      }));
      return { id: $(element).attr('data-edge') ?? '', dashed: $(element).hasClass('if-not'), points };
    });
  const labels = $('[data-map] text[data-edge]')
    .toArray()
    .map((element) => ({ id: $(element).attr('data-edge') ?? '', text: plain($(element).text()) }));
  return { links, lines, labels };
}

/** Whether a point lies on a ground, or at its edge: a line ends where the station begins. */
function touches({ x, y, width, height }: Box, point: { x: number; y: number } | undefined): boolean {
  const NEAR = 4;
  return (
    point !== undefined &&
    point.x >= x - NEAR &&
    point.x <= x + width + NEAR &&
    point.y >= y - NEAR &&
    point.y <= y + height + NEAR
  );
}

describe.each(trees.map((tree) => [tree.id, tree] as const))('the map of %s', (_id, tree) => {
  const { links, lines, labels } = drawing(site, tree);

  test('has each state of the machine once, as a link to its page', () => {
    for (const built of [site, siteUnderBase]) {
      const drawn = drawing(built, tree).links;
      expect(inOrder(drawn.flatMap(({ state }) => state ?? []))).toEqual(inOrder(statesIn(tree)));
      for (const { names, href } of drawn) expect(href).toBe(addressOf(built.base, tree, names));
    }
  });

  test('names each link so that it makes sense alone', () => {
    for (const { names, text } of links) {
      const { kind, id } = parseTarget(names);
      if (kind === 'fix') expect(text).toBe(`Fix: ${content.fixes.find((fix) => fix.id === id)?.data.short ?? '?'}`);
      else if (kind === 'tree') expect(text).toBe(`Map: ${content.symptoms.data[id]?.title ?? '?'}`);
      else expect(text).toBe((content.questions.data[id]?.text ?? '?').replaceAll('`', ''));
    }
  });

  test('draws each way from where it begins to where it leads, dashed after a fix', () => {
    const edges = edgesOf(tree);
    expect(inOrder(lines.map(({ id }) => id))).toEqual(inOrder(edges.map(idOf)));
    for (const edge of edges) {
      const line = lines.find(({ id }) => id === idOf(edge));
      expect(line?.dashed, idOf(edge)).toBe(parseTarget(edge.from).kind === 'fix');
      const from = links.filter(({ state, ground }) => state === edge.from && touches(ground, line?.points[0]));
      expect(from, `${idOf(edge)} begins at ${edge.from}`).toHaveLength(1);
      const to = links.filter(({ ground }) => touches(ground, line?.points.at(-1))).map(({ names }) => names);
      expect(to, idOf(edge)).toContain(stateOf(edge.to));
    }
  });

  test('puts on each line the words of its option', () => {
    const expected = edgesOf(tree).map((edge) => `${idOf(edge)} ${wordsOf(edge, 'If not')}`);
    expect(inOrder(labels.map(({ id, text }) => `${id} ${text}`))).toEqual(inOrder(expected));
  });

  test('says the same in words', () => {
    const $ = page(site, mapOf(tree));
    const said = $('.map-words [data-way]')
      .toArray()
      .map((element) => {
        const link = $(element).find('a');
        const from = $(element).parents('li').first().children('a').attr('href');
        return [from, $(element).attr('data-way'), $(element).find('span').text(), link.attr('href')].join(' ');
      });
    const drawn = edgesOf(tree).map((edge) => {
      const end = links.find(({ names }) => names === stateOf(edge.to));
      const from = links.find(({ state }) => state === edge.from);
      return [from?.href, idOf(edge), wordsOf(edge, 'If it did not help'), end?.href].join(' ');
    });
    expect(inOrder(said)).toEqual(inOrder(drawn));
  });

  test('has a title and a description, and is read out as a group of links', () => {
    const $ = page(site, mapOf(tree));
    const picture = $('[data-map]');
    expect(picture.attr('role')).toBe('group');
    for (const name of ['aria-labelledby', 'aria-describedby'])
      expect($(`[id="${picture.attr(name) ?? ''}"]`).text(), name).not.toBe('');
  });

  test(`its page is at most ${HTML_BROTLI} bytes, Brotli, and not in the search`, () => {
    expect(weigh(site.folder, mapOf(tree)).html.brotli).toBeLessThanOrEqual(HTML_BROTLI);
    expect(page(site, mapOf(tree))('[data-pagefind-body]')).toHaveLength(0);
  });
});

test('the overview tells what each map holds', () => {
  const $ = page(site, '/maps/');
  for (const tree of trees) {
    const told = plain($(`main a[href="${mapOf(tree)}"] small`).text());
    const of = (kind: string): number => statesIn(tree).filter((state) => parseTarget(state).kind === kind).length;
    expect(told).toMatch(new RegExp(`\\b${of('question')} questions?, ${of('fix')} fix(?:es)?\\b`));
    if (of('tree') > 0) expect(told).toMatch(new RegExp(`\\b${of('tree')} other maps?,`));
    // A tree without jumps has its ways to itself.
    if (of('tree') > 0) continue;
    const lengths = pathsOf(tree).map(({ steps }) => steps.length);
    const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
    expect(told).toContain(least === most ? `, ${least} step` : `, ${least} to ${most} steps`);
  }
});

test('every tree leads to its map', () => {
  for (const tree of trees) {
    const path = tree.id === 'root' ? '/diagnose/' : `/diagnose/${tree.id}/`;
    const map = tree.id === 'root' ? '/maps/' : mapOf(tree);
    expect(page(site, path)(`main a[href="${map}"]`), tree.id).toHaveLength(1);
  }
});
