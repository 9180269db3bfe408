/** A weakly founded fact is told as such, in the very paragraph that uses it. */
import { isSecondHand } from '../../content/how-read.ts';
import type { Fact } from '../../content/schema.ts';
import type { Rule } from '../rule.ts';

/** Words that tell who says a sentence, or that it does not hold for all. */
const TOLD =
  /report|said|\bsays?\b|\bsome\b|\bwrit(?:e|es|ten)\b|\bwrote\b|guide|\bquot(?:e|es|ed|ing)\b|posted|seller|confirm|accord|account of|disput|\busers?\b|\blogs?\b|claim|proven|processors|forum|rule of thumb|example/i;

/** Words that tell, besides, how far to trust a sentence. */
const CAVEAT = /\bmay\b|\bmight\b|\bcan\b|often|seem|usual|advice|suggest|generally|older|\bin 20\d\d/i;

/**
 * Facts of low confidence, from somebody who sells something, or told by users or others do not stand as certain. Advice without a claim
 * needs no fact.
 */
export const weakFactsHedged: Rule = ({ fixes, articles, facts }) =>
  [...fixes, ...articles].flatMap(({ file, parts }) =>
    parts.facts.flatMap(({ id, line, around }) => {
      const fact = Object.hasOwn(facts.data, id) ? facts.data[id] : undefined;
      const why = fact && !TOLD.test(around) ? weakness(fact, CAVEAT.test(around)) : undefined;
      if (why === undefined) return [];
      return [
        {
          file,
          line,
          message: `the fact “${id}” ${why}, and the paragraph does not say so; write who says it (“users report”, “one guide says”), or leave <Fact> out if it is only advice`,
        },
      ];
    }),
  );

/** Why a fact may not stand in a paragraph that tells of nobody who says it; nothing if it may. */
function weakness(fact: Fact, hasCaveat: boolean): string | undefined {
  if (isSecondHand(fact)) return `is secondhand (read: ${fact.read})`;
  if (hasCaveat) return undefined;
  if (fact.confidence === 'low') return 'has low confidence';
  return fact.source.kind === 'interested' ? 'comes from somebody who sells something' : undefined;
}
