/** What the desk shows for a whole message, in Node, from the built site: for the evaluation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answered } from '../desk/answer.ts';
import type { DeskData } from '../desk/items.ts';
import { redact } from '../errors/redact.ts';
import { understand } from '../errors/understand.ts';
import type { SearchIndex } from '../search/open.ts';
import { search } from '../search/search.ts';
import { startedAt, walked } from '../trees/started.ts';
import { soundContent } from './content.ts';
import { atlasIn, knowledgeIn } from './known.ts';

/** What stands before somebody who has asked. */
export interface Shown {
  urls: string[];
  named: string[];
}

/**
 * @param dist the folder of the built site
 * @returns what tells for a message the addresses that are listed, the best first, without answers, and above them that of
 *   the error that was recognized
 */
export function nodeDesk(dist: string, index: SearchIndex): (message: string) => Promise<Shown> {
  const content = soundContent(process.cwd());
  const knowledge = knowledgeIn(content);
  const atlas = atlasIn(content);
  const { items } = JSON.parse(readFileSync(join(dist, 'data/desk.json'), 'utf8')) as DeskData;
  return async (message) => {
    const { found, understood } = await answered(redact(message).text, items, {
      searched: async (text, most, kind) => (await search(index, text, { kind }, most)).results,
      understood: (text) => understand(text, knowledge),
      startAt: (start) => ({ atlas, place: startedAt(walked(atlas, start), start) }),
    });
    return {
      urls: found.map(({ item }) => item.url),
      named: (understood?.matches ?? []).slice(0, 1).map(({ signature }) => `/errors/${signature}/`),
    };
  };
}
