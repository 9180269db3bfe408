/**
 * What the desk finds for a text: a code, or what was read of it, the best fixes, and what else fits. Fetched once there is
 * a text.
 */
import { answered, type Answered } from '../desk/answer.ts';
import type { Found } from '../desk/arrange.ts';
import { codeIn } from '../content/codes.ts';
import { diagnosisOf } from '../desk/diagnosis.ts';
import { noteText, withCode } from '../desk/handover.ts';
import { understand } from '../errors/understand.ts';
import { redact } from '../errors/redact.ts';
import type { Here } from '../trees/started.ts';
import { search } from '../search/search.ts';
import { loadErrors, type ErrorData } from './load-errors.ts';
import { deskData } from './desk-data.ts';
import { searchIndex } from './load-search.ts';
import { redactAll } from './long-text.ts';
import { startPlace } from './start-address.ts';

export type { Found } from '../desk/arrange.ts';

export interface DeskAnswer extends Answered {
  /** The text was a code. */
  byCode: boolean;
  data?: ErrorData | undefined;
  /** How many secrets the text holds. */
  hidden: number;
}

/**
 * @param text as it was typed or pasted
 * @param rejected keys of what the agent says is not so
 * @throws when something of it cannot be loaded; the next call tries again
 */
export async function deskAnswer(base: string, text: string, rejected: ReadonlySet<string>): Promise<DeskAnswer> {
  const { items } = await deskData(base);
  const codes = new Map(items.flatMap((item) => (item.code === undefined ? [] : [[item.code, item] as const])));
  const coded = codes.get(codeIn(text, new Set(codes.keys())) ?? '');
  if (coded) return { found: [{ item: coded, url: coded.url, carries: false }], best: 0, byCode: true, hidden: 0 };

  const { text: safe, count } = redact(text);
  const [index, data] = await Promise.all([searchIndex(base), loadErrors(base)]);
  const answer = await answered(safe, items, {
    searched: async (words, most, kind) => (await search(index, words, { kind }, most)).results,
    understood: (words) => understand(words, data.knowledge, rejected),
    startAt: (start) => startPlace(base, start),
  });
  return { ...answer, byCode: false, data, hidden: count };
}

/** The note for the ticket. @param url the full address */
export function deskNote({ item, carries }: Found, url: string, here: Here | undefined): string {
  const suggested = item.kind === 'fix' ? item.title : undefined;
  if (here && carries) return noteText(diagnosisOf(here.atlas, here.place, url, item.code, suggested));
  const title = withCode(item.title, item.code);
  return noteText({ answers: [], ruledOut: [], url, ...(item.kind === 'fix' ? { cause: title } : { page: title }) });
}

/** The text as it may stay in the box; undefined when it holds no secret. */
export function withoutSecrets(text: string): string | undefined {
  const { text: safe, count } = redactAll(text);
  return count > 0 ? safe : undefined;
}
