/** Days are written in one way, that of the rest of the site. */
import type { Issue } from '../../reader/issue.ts';
import { lineAt, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { claims } from './outside-facts.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
].join('|');
/** “22 November 2026”, “22nd of November”, “22 Nov 2026”. What somebody says in quotes is theirs. */
const DAY_FIRST = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:(?:${MONTHS})\b(?: \d{4})?|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{4})`,
  'g',
);
const QUOTED = /“[^”]*”/g;

/** A day has its month first: `November 22, 2026`. */
export const datesInForm: Rule = (content) =>
  claims(content).flatMap((passage) => {
    const prose = proseOf(passage).replace(QUOTED, (quote) => ' '.repeat(quote.length));
    return [...prose.matchAll(DAY_FIRST)].map(({ 0: found, index }): Issue => ({
      file: passage.file,
      line: lineAt(passage, index),
      message: `“${found}” is not in the site’s date format; write it as “November 22, 2026”`,
    }));
  });
