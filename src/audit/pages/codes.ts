/** Each code leads to something that exists, and where codes are given nothing goes without. */
import { todayOf, uncoded } from '../../content/register.ts';
import { codedIn } from '../../reader/coded.ts';
import type { Issue } from '../../reader/issue.ts';
import type { Rule } from '../rule.ts';

export const codesLead: Rule = (content) => {
  const { codes } = content;
  const given = Object.entries(codes.data);
  // A pack may do without.
  if (given.length === 0) return [];
  const coded = codedIn(content);
  const at = (line: number, message: string): Issue => ({ file: codes.file, line, message });
  return [
    ...given
      .filter(([, key]) => todayOf(coded, key) === undefined)
      .map(([code, key]) =>
        at(
          codes.lineOf([code]),
          `${code} was given to “${key}”, which does not exist; add its id to the “aliases” of what replaced it`,
        ),
      ),
    ...uncoded(coded, codes.data).map((key) => at(1, `“${key}” has no code; npm run give-codes gives it one`)),
  ];
};
