/** The list of pages and the index agree: the ranking knows pages by the list, their text comes from the index. */
import { expect, test } from 'vitest';
import { checkIndex } from '../../src/build/index-check.ts';
import { nodeIndex } from '../../src/build/node-index.ts';
import { ELSEWHERE } from '../../src/content/groups.ts';
import { search } from '../../src/search/search.ts';
import { content, site } from './site.ts';

const index = await nodeIndex(site.folder);
const entries = [...index.pages.values()];

test('each page of the index lies where the list says', () => checkIndex(index));

test('a page under the name of another is refused, with both', async () => {
  const [first, second] = entries.filter(({ kind }) => kind === 'fix');
  if (!first || !second) throw new Error('there are no two fixes');
  const swapped = new Map(index.entries);
  swapped.set(first.result.id, { ...second, result: first.result });
  await expect(checkIndex({ ...index, entries: swapped })).rejects.toThrow(
    `/fixes/${first.name}/ is where the list has fix/${second.name}`,
  );
});

test('every fix, guide, tree, error, question, checklist and tool is in it', () => {
  const of = (kind: string): string[] =>
    entries
      .filter((entry) => entry.kind === kind)
      .map(({ name }) => name)
      .sort();
  expect(of('fix')).toEqual(content.fixes.map(({ id }) => id).sort());
  expect(of('article')).toEqual(content.articles.map(({ id }) => id).sort());
  expect(of('tree')).toEqual(content.trees.map(({ id }) => id).sort());
  expect(of('error')).toEqual(Object.keys(content.errors.data).sort());
  expect(of('checklist')).toEqual(content.checklists.map(({ id }) => id).sort());
  const tools = Object.entries({
    'auto-recharge': content.planner,
    'credit-runway': content.runway,
    'support-request': content.request,
  });
  expect(of('tool')).toEqual(tools.flatMap(([id, told]) => (told ? [id] : [])));
  expect(of('question')).toEqual(Object.keys(content.questions.data).sort());
});

test('every fix has a topic, or is for whoever is in the wrong place', () => {
  const elsewhere = content.causes.data[ELSEWHERE] ?? [];
  const expected = content.fixes.filter(({ data }) => elsewhere.includes(data.cause)).map(({ id }) => id);
  const without = entries.filter(({ kind, topic }) => kind === 'fix' && topic === undefined);
  expect(without.map(({ name }) => name).sort()).toEqual(expected.sort());
  expect(expected.length).toBeLessThan(content.fixes.length / 4);
});

test('every word of a title is known: it finds something by itself', async () => {
  const titles = [...content.fixes, ...content.articles].map(({ data }) => data.title);
  const unknown: string[] = [];
  for (const word of new Set(titles.flatMap((title) => title.toLowerCase().match(/\p{L}{4,}/gu) ?? [])))
    if ((await search(index, word)).count === 0) unknown.push(word);
  expect(unknown).toEqual([]);
});

test.each(['asdfghjkl', 'qwertzuiop', 'asdf qwer yxcv', 'blorptastic', 'xzqv'])(
  'what is no word finds nothing: %s',
  async (gibberish) => {
    expect((await search(index, gibberish)).count).toBe(0);
  },
);
