/** What a list has to be like for its ticks to be told apart. */
import { expect, test } from 'vitest';
import { checklistSchema } from '../../../src/checklists/schema.ts';

const list = (...items: object[]) => ({
  title: 'Clean',
  summary: 'Once a month.',
  topic: 'scale',
  tree: 'cold',
  phrases: ['clean', 'descale', 'crumbs'],
  reviewed: '2026-01-31',
  parts: [
    { title: 'Before', items: items.slice(0, 1) },
    { title: 'After', items: items.slice(1) },
  ],
});
const messages = (data: object): string[] =>
  checklistSchema.safeParse(data).error?.issues.map((one) => one.message) ?? [];

test('each item has an id of its own', () => {
  expect(messages(list({ id: 'empty', do: 'Empty it' }, { id: 'dry', do: 'Dry it', aliases: ['wipe'] }))).toEqual([]);
  expect(messages(list({ id: 'empty', do: 'Empty it' }, { id: 'empty', do: 'Empty it again' }))).toEqual([
    'two items have, or had, the id “empty”; an id or alias can be used only once in a list',
  ]);
  expect(messages(list({ id: 'empty', do: 'Empty it' }, { id: 'dry', do: 'Dry it', aliases: ['empty'] }))).toEqual([
    'two items have, or had, the id “empty”; an id or alias can be used only once in a list',
  ]);
  expect(messages(list({ do: 'Empty it' }, { id: 'dry', do: 'Dry it' }))).not.toEqual([]);
});

test('a list is not longer than its link can be', () => {
  const items = Array.from({ length: 51 }, (_, at) => ({ id: `item-${at}`, do: 'Wait' }));
  expect(messages(list(...items))).toEqual(['a list has at most 50 items']);
  expect(messages(list(...items.slice(1)))).toEqual([]);
});

test('what may be written beside an item has one name each', () => {
  const items = [
    { id: 'empty', do: 'Empty it' },
    { id: 'dry', do: 'Dry it' },
  ];
  const names = (...ids: string[]) => ({ ...list(...items), names: ids.map((id) => ({ id, label: 'Who' })) });
  expect(messages(names('owner', 'deputy'))).toEqual([]);
  expect(messages(names('owner', 'owner'))).toEqual(['two of the names have the same id']);
});
