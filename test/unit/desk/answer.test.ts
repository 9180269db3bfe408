import { expect, test } from 'vitest';
import { answered, type Means } from '../../../src/desk/answer.ts';
import type { DeskItem } from '../../../src/desk/items.ts';
import { understand, type Knowledge } from '../../../src/errors/understand.ts';
import { startedAt, walked } from '../../../src/trees/started.ts';
import { kettleAtlas } from '../trees/kettle-atlas.ts';

const item = (kind: DeskItem['kind'], id: string): DeskItem => {
  return { kind, kindName: kind, id, title: id, summary: id, url: `/${kind}/${id}/` };
};
const items = [
  item('fix', 'plug-in'),
  item('fix', 'wait'),
  item('fix', 'fuse'),
  item('question', 'light'),
  item('article', 'heat'),
];

const knowledge: Knowledge = {
  root: 'cold',
  errors: { 'no-power': { match: { code: ['E17'] }, tree: 'warm' } },
  said: { questions: { plugged: { yes: ['plug is in'], no: ['not plugged'] } }, trees: {} },
};

const means: Means = {
  searched: (_text, most, kind) =>
    Promise.resolve(
      kind === 'fix'
        ? items.filter((one) => one.kind === 'fix').slice(0, most)
        : [{ url: '/article/heat/' }, { url: '/tool/gone/' }],
    ),
  understood: (text) => understand(text, knowledge),
  startAt: (start) => {
    const atlas = kettleAtlas();
    return { atlas, place: startedAt(walked(atlas, start), start) };
  },
};
const told = async (text: string) => {
  const { found, best, understood, here } = await answered(text, items, means);
  return { listed: found.map((one) => one.item.id), best, isRead: understood !== undefined, at: here?.place.state };
};

test('a few plain words are searched for, and nothing is read of them', async () => {
  expect(await told('plug is in')).toEqual({ listed: ['heat'], best: 0, isRead: false, at: undefined });
});

test('a longer text that tells nothing is not read, and the best fixes come first all the same', async () => {
  expect(await told('my kettle is still very sad today')).toEqual({
    listed: ['plug-in', 'wait', 'fuse', 'heat'],
    best: 3,
    isRead: false,
    at: undefined,
  });
});

test('words that tell an answer count as read, and what they leave possible comes first', async () => {
  expect(await told('the water is cold, the plug is in, what now')).toEqual({
    listed: ['wait', 'fuse', 'plug-in', 'light', 'heat'],
    best: 3,
    isRead: true,
    at: 'light',
  });
});

test('an error counts as read, without any answer', async () => {
  expect(await told('it shows the code E17 when I press the button')).toMatchObject({ isRead: true, at: 'sound' });
});
