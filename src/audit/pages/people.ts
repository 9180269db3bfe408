/** The chip of a fix and its section “Who can do it” say the same. */
import { fixHeadings } from '../../reader/fix-body.ts';
import { validChoices, type Issue } from '../../reader/issue.ts';
import type { Person } from '../../content/schema.ts';
import type { Rule } from '../rule.ts';

const SECTION = 'Who can do it';
/** A sentence that tells what somebody cannot do names nobody who acts. */
const DENIAL = /\bcannot\b|\bno part\b|\bneither\b/i;
const CONDITION = /^(?:if|when|in)\b/i;

const sentencesIn = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Everybody in `who` is named under “Who can do it”, the first first; who has the last word there stands in `decides`. */
export const peopleAgree: Rule = ({ fixes, people }) =>
  fixes.flatMap(({ file, data, lineOf, parts }) => {
    const section = parts.sections[fixHeadings.indexOf(SECTION)];
    const all = Object.entries(people.data);
    const acting = all.filter(([id]) => data.who.includes(id));
    if (section?.heading !== SECTION || acting.length !== data.who.length) return []; // other rules tell
    const sentences = [...sentencesIn.segment(section.text)].map(({ segment }) => segment.trim());
    const named = sentences.filter((sentence) => !DENIAL.test(sentence)).join(' ');
    const placeOf = (person: Person): number => named.search(wordsOf(person));
    const at = (key: string, message: string): Issue => ({ file, line: lineOf([key]), message: `${key}: ${message}` });

    const missing = acting.filter(([, person]) => placeOf(person) < 0);
    const [first] = acting.toSorted(([, a], [, b]) => placeOf(a) - placeOf(b));
    const last = all.filter(([, person]) => sentences.some((sentence) => hasLastWord(person, sentence)));
    const { who, decides } = data;
    const firstDecides = last.some(([id]) => id === who[0]);
    return [
      ...missing.map(([id, person]) =>
        at(
          'who',
          `“${id}” is not named under “${SECTION}” as somebody who acts (${person.called.join(', ')}); say there what they do`,
        ),
      ),
      ...(missing.length === 0 && first && first[0] !== who[0]
        ? [
            at(
              'who',
              `“${who[0]}” acts first, but “${SECTION}” names “${first[0]}” first; put whoever acts first at the start of both`,
            ),
          ]
        : []),
      ...(decides !== undefined && !who.slice(1).includes(decides)
        ? [at('decides', `“${decides}” does not act after the first person; ${validChoices(who.slice(1))}`)]
        : []),
      ...(last.length > 0 && !firstDecides && !last.some(([id]) => id === decides)
        ? [
            at(
              decides === undefined ? 'who' : 'decides',
              `“${SECTION}” gives the last word to “${last.map(([id]) => id).join('” or “')}”; write decides: ${last[0]?.[0]}, or begin that sentence with “If”`,
            ),
          ]
        : []),
      ...(decides !== undefined && last.length === 0
        ? [at('decides', `“${SECTION}” does not say that “${decides}” decides; write “… decides” or “only … can”`)]
        : []),
    ];
  });

function wordsOf({ called }: Person): RegExp {
  return new RegExp(String.raw`\b(?:${called.join('|')})\b`, 'i');
}

/** Whether a sentence says, without a condition, that only this person can do it, or that they decide. */
function hasLastWord({ called }: Person, sentence: string): boolean {
  const names = called.join('|');
  return (
    !CONDITION.test(sentence) &&
    new RegExp(
      String.raw`\bonly (?:an? |the |its |your )?(?:[\w-]+’s )?(?:${names})\b|\b(?:${names}) decides?\b`,
      'i',
    ).test(sentence)
  );
}
