/** The form of a fix: headings, signs, steps. */
import { fixHeadings, stepsOf } from '../../reader/fix-body.ts';
import { counted } from '../../content/counted.ts';
import type { Issue } from '../../reader/issue.ts';
import type { Rule } from '../rule.ts';

/** A fix has the six headings, in order. */
export const headingsInOrder: Rule = ({ fixes }) =>
  fixes.flatMap(({ file, bodyLine, parts: { sections } }) => {
    const at = fixHeadings.findIndex((heading, index) => sections[index]?.heading !== heading);
    if (at < 0 && sections.length === fixHeadings.length) return [];
    const wrong = at < 0 ? sections[fixHeadings.length] : sections[at];
    return [
      {
        file,
        line: wrong?.line ?? bodyLine,
        message: `${wrong ? `unexpected heading “${wrong.heading}”` : 'a heading is missing'}; a fix has these, in this order: ${fixHeadings.join(' · ')}`,
      },
    ];
  });

/** Two to four signs; three to seven steps, each beginning with one bold action. */
export const stepsInForm: Rule = ({ fixes }) =>
  fixes.flatMap(({ file, bodyLine, parts }) => {
    const find = (wanted: string) => parts.sections.find(({ heading }) => heading === wanted);
    const lineOf = (heading: string): number => find(heading)?.line ?? bodyLine;
    const signs = find('Is this you?')?.points ?? 0;
    const steps = stepsOf(parts);
    const found: Issue[] = [];
    if (signs < 2 || signs > 4)
      found.push({
        file,
        line: lineOf('Is this you?'),
        message: `${counted(signs, 'sign')} under “Is this you?”; use two to four bullet points`,
      });
    if (steps.length < 3 || steps.length > 7)
      found.push({
        file,
        line: lineOf('Do this'),
        message: `${counted(steps.length, 'step')} under “Do this”; use three to seven`,
      });
    steps.forEach((step, index) => {
      if (step.action === '')
        found.push({
          file,
          line: lineOf('Do this'),
          message: `step ${index + 1} does not begin with a bold action; write “${index + 1}. **One action in one place.** Where, and what to see.”`,
        });
    });
    return found;
  });
