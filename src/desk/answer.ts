/** What the desk answers to a text that is no code: here alone stands when a text counts as read. */
import type { Kind } from '../search/pages.ts';
import { isPlain } from '../search/plain.ts';
import { toldByWords, type Understood } from '../errors/understand.ts';
import type { Here, Start } from '../trees/started.ts';
import { arrange, LISTED, type Found } from './arrange.ts';
import { LOOKED_AT } from './best-fixes.ts';
import type { DeskItem } from './items.ts';

/** What answering takes of the outside: files in a browser, files on a disk. */
export interface Means {
  /** Finds pages, the best first; fixes alone, where that is said. */
  searched: (text: string, most: number, kind?: Kind) => Promise<readonly { url: string }[]>;
  understood: (text: string) => Understood;
  /** The place where the customer would stand. */
  startAt: (start: Start) => Here | Promise<Here>;
}

export interface Answered {
  found: Found[];
  /** How many of the first are the best fixes of a whole message. */
  best: number;
  /** What was read of the text; undefined when nothing was. */
  understood?: Understood | undefined;
  /** Where the customer would stand with that. */
  here?: Here | undefined;
}

/**
 * A few plain words are only searched for. A longer text is read too: it counts as read once an error in it is recognized or
 * its words tell an answer.
 * @param text with its secrets hidden
 * @param items all that can be sent
 */
export async function answered(text: string, items: readonly DeskItem[], means: Means): Promise<Answered> {
  const byUrl = new Map(items.map((item) => [item.url, item]));
  const listed = async (most: number, kind?: Kind): Promise<DeskItem[]> =>
    (await means.searched(text, most, kind)).flatMap(({ url }) => byUrl.get(url) ?? []);

  const general = await listed(LISTED);
  if (isPlain(text)) return { found: general.map((item) => ({ item, url: item.url, carries: false })), best: 0 };

  const understood = means.understood(text);
  const error = understood.matches[0]?.signature;
  const isRead = error !== undefined || toldByWords(understood);
  const here = isRead ? await means.startAt({ ...understood, error }) : undefined;
  return {
    ...arrange(items, await listed(LOOKED_AT, 'fix'), general, here),
    ...(isRead ? { understood, here } : {}),
  };
}
