/** What the desk fetches when it opens, and what support staff send of each fix, from the published data. */
import { isDeskData, type DeskItem } from '../desk/items.ts';
import { fetchOnce } from './load-search.ts';

/** @throws when it cannot be fetched, and the next call tries again */
export async function deskItems(base: string): Promise<DeskItem[]> {
  return (await fetchOnce(`${base}data/desk.json`, isDeskData)).items;
}

interface Published {
  items: { id: string; reply: string }[];
}

function isPublished(content: unknown): content is Published {
  const items: unknown = typeof content === 'object' && content !== null && 'items' in content && content.items;
  return (
    Array.isArray(items) &&
    items.every((item: unknown) => {
      const { id, reply } = (item ?? {}) as Record<string, unknown>;
      return typeof id === 'string' && typeof reply === 'string';
    })
  );
}

/** @returns fix → its reply; @throws when it cannot be fetched, and the next call tries again */
export async function loadReplies(base: string): Promise<ReadonlyMap<string, string>> {
  const { items } = await fetchOnce(`${base}api/fixes.json`, isPublished);
  return new Map(items.map(({ id, reply }) => [id, reply]));
}
