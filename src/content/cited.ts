/** How a fact is cited: who says it, how and when that was read, and what is disputed. */
import { asOfInWords } from './as-of.ts';
import { longDay } from './day.ts';
import { isStale, reviewDue } from './freshness.ts';
import { howRead } from './how-read.ts';
import type { Fact, Site } from './schema.ts';

export interface Cited {
  title: string;
  /** None where there is no address, or whoever says it sells something. */
  url: string | undefined;
  /** What kind of source it is, and of what time it speaks. */
  kind: string;
  /** How it was read; the day follows. */
  how: string;
  /** The day, YYYY-MM-DD and in words. */
  verified: string;
  day: string;
  dispute: string | undefined;
  /** In words, when the fact has to be looked at again. */
  due: string | undefined;
}

export function cited(fact: Fact, { sourceKinds }: Pick<Site, 'sourceKinds'>): Cited {
  const { source, asOf, read, verified, dispute } = fact;
  return {
    title: source.title,
    url: source.kind === 'interested' ? undefined : (source.url ?? undefined),
    kind: `${sourceKinds[source.kind]}${asOf === undefined ? '' : `, ${asOfInWords(asOf)}`}`,
    how: howRead[read],
    verified,
    day: longDay(verified),
    dispute,
    due: isStale(fact) ? `Due for review since ${longDay(reviewDue(fact))}: check it at the source.` : undefined,
  };
}
