/** A weakly founded fact is told as such, in the very paragraph that uses it. */
import type { Rule } from './rule.ts';

/** Words that tell how far to trust a sentence: who says it, that it is not certain, or that it is only an example. */
const CAVEAT =
  /report|said|\bsays?\b|\bsome\b|\bmay\b|\bmight\b|guide|seller|confirm|accord|disput|\busers?\b|\bcan\b|often|seem|usual|advice|suggest|claim|generally|proven|example|issuer’s|older|\bin 20\d\d|forum/i;

/** Facts from card sellers, and facts of low confidence, do not stand as certain. Advice without a claim needs no fact. */
export const weakFactsHedged: Rule = ({ fixes, articles, facts }) =>
  [...fixes, ...articles].flatMap(({ file, parts }) =>
    parts.facts.flatMap(({ id, line, around }) => {
      const fact = Object.hasOwn(facts.data, id) ? facts.data[id] : undefined;
      if (!fact || (fact.confidence !== 'low' && fact.source.kind !== 'seed') || CAVEAT.test(around)) return [];
      const why = fact.confidence === 'low' ? 'of low confidence' : 'from a card seller';
      return [
        {
          file,
          line,
          message: `the fact “${id}” is ${why}, and the paragraph does not say so; write who says it (“users report”, “one guide says”), or, where it is only advice, leave <Fact> out`,
        },
      ];
    }),
  );
