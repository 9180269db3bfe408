/** What the desk fetches when it opens, and what support staff send of each fix, from the published data. */
import { LETTERS, type CodedKind } from '../content/codes.ts';
import type { DeskData, DeskItem } from '../desk/items.ts';
import { isText, listOf, maybe, shaped, type Guard } from '../search/guards.ts';
import { fetchOnce } from './load-search.ts';

const isKind: Guard<CodedKind> = (value): value is CodedKind => isText(value) && Object.hasOwn(LETTERS, value);

/** A file of another build may be another. */
const isDeskData: Guard<DeskData> = shaped<DeskData>({
  items: listOf(
    shaped<DeskItem>({ kind: isKind, id: isText, title: isText, url: isText, code: maybe(isText), summary: isText }),
  ),
});

interface Published {
  items: { id: string; reply: string }[];
}

const isPublished: Guard<Published> = shaped<Published>({
  items: listOf(shaped<Published['items'][number]>({ id: isText, reply: isText })),
});

/** @throws when it cannot be fetched, and the next call tries again */
export async function deskItems(base: string): Promise<DeskItem[]> {
  return (await fetchOnce(`${base}data/desk.json`, isDeskData)).items;
}

/** @returns fix → its reply; @throws when it cannot be fetched, and the next call tries again */
export async function loadReplies(base: string): Promise<ReadonlyMap<string, string>> {
  const { items } = await fetchOnce(`${base}api/fixes.json`, isPublished);
  return new Map(items.map(({ id, reply }) => [id, reply]));
}
