/** The list of pages and the index agree: the ranking knows pages by the list, their text comes from the index. */
import { describe, expect, test } from 'vitest';
import { nodeIndex } from '../../src/cli/node-index.ts';
import { ELSEWHERE } from '../../src/content/groups.ts';
import { ROOT_TREE } from '../../src/content/root-tree.ts';
import { search } from '../../src/search/search.ts';
import { content, site } from './site.ts';

const index = await nodeIndex(site.folder);
const entries = [...index.pages.values()];

/** The address that belongs to a key, but for questions, which are asked in several trees. */
const addressOf = ({ kind, name }: { kind: string; name: string }): RegExp => {
  const escaped = name.replaceAll('.', '\\.');
  if (kind === 'tree') return name === ROOT_TREE ? /^\/diagnose\/$/ : new RegExp(`^/diagnose/${escaped}/$`);
  if (kind === 'question') return new RegExp(`^/diagnose/[^/]+/${escaped}/$`);
  if (kind === 'said') return new RegExp(`^/fixes/${escaped}/#said$`);
  const folder =
    { fix: 'fixes', error: 'errors', article: 'articles', checklist: 'checklists', tool: 'tools' }[kind] ?? '?';
  return new RegExp(`^/${folder}/${escaped}/$`);
};

describe('every page of the index is what the list says', () => {
  test.each(entries.map((entry) => [entry.key, entry] as const))('%s', async (_key, entry) => {
    expect((await entry.result.data()).url).toMatch(addressOf(entry));
  });
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
