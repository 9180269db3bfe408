/** Code in pages. MDX runs what stands in braces, and what is imported, while the site is built. */
import type { Found } from './found.ts';

/** Code that is shown, comments, and braces that are meant as such: none of them runs. */
const SHOWN = [
  /^[ \t>]*(`{3,}|~{3,})[^\n]*\n.*?^[ \t>]*\1[`~]*[ \t]*$/gms,
  /(?<!`)(`+)(?!`)[^`].*?(?<!`)\1(?!`)/gs,
  /\{\/\*(?:(?!\*\/).)*\*\/\}/gs,
  /\\[{}]/g,
];

const IN_BRACES =
  '{…} is code that would run while the site is built; write its value, or put it between backticks to show it';
const AT_TOP =
  'import and export are code that would run while the site is built; a page can use its components without them';

/** What is said of code, wherever it is found. */
export const codeMessages = { inBraces: IN_BRACES, atTop: AT_TOP } as const;

/**
 * The first code in a body, found in its letters alone. The parser must not meet it: an expression that is nested deep
 * enough ends the whole process, with no word about where.
 */
export function codeIn(body: string): Found[] {
  const text = SHOWN.reduce(blanked, body);
  const brace = text.indexOf('{');
  const top = text.search(/(?<![^\n]\n)^(?:import|export)\b/m);
  const found = [
    { offset: brace, message: IN_BRACES },
    { offset: top, message: AT_TOP },
  ];
  return found
    .filter(({ offset }) => offset >= 0)
    .sort((a, b) => a.offset - b.offset)
    .slice(0, 1);
}

/** Puts spaces in place of what a pattern with the flag g finds. What stays keeps its place, to be named with its line. */
function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
}
