/** What the desk fetches when it opens, and what support staff send of each fix, from the published data. */
import { LETTERS, type CodedKind } from '../content/codes.ts';
import type { DeskData, DeskItem } from '../desk/items.ts';
import { isText, listOf, maybe, shaped, type Guard } from '../search/guards.ts';
import { fetchOnce } from './load-search.ts';

const isKind: Guard<CodedKind> = (value): value is CodedKind => isText(value) && Object.hasOwn(LETTERS, value);

/** A file of another build may be another. */
const isDeskData: Guard<DeskData> = shaped<DeskData>({
  items: listOf(
    shaped<DeskItem>({
      kind: isKind,
      kindName: isText,
      id: isText,
      title: isText,
      url: isText,
      code: maybe(isText),
      summary: isText,
    }),
  ),
  reply: shaped<DeskData['reply']>({ greeting: isText, readOn: isText, signOff: isText }),
});

interface Published {
  items: { id: string; replyMarkdown: string }[];
}

const isPublished: Guard<Published> = shaped<Published>({
  items: listOf(shaped<Published['items'][number]>({ id: isText, replyMarkdown: isText })),
});

/** @throws when it cannot be fetched, and the next call tries again */
export async function deskData(base: string): Promise<DeskData> {
  return await fetchOnce(`${base}data/desk.json`, isDeskData);
}

/** @returns fix → its reply in Markdown; @throws when it cannot be fetched, and the next call tries again */
export async function loadReplies(base: string): Promise<ReadonlyMap<string, string>> {
  const { items } = await fetchOnce(`${base}api/fixes.json`, isPublished);
  return new Map(items.map(({ id, replyMarkdown }) => [id, replyMarkdown]));
}
