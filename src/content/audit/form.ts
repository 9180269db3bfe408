/** The form of a fix: headings, signs, steps. */
import { fixHeadings, sectionsOf, stepsOf } from '../fix-body.ts';
import type { Issue } from '../issue.ts';
import type { Rule } from './rule.ts';

/** A fix has the six headings, in order. */
export const headingsInOrder: Rule = ({ fixes }) =>
  fixes.flatMap(({ file, body, bodyLine }) => {
    const sections = sectionsOf(body);
    const at = fixHeadings.findIndex((heading, index) => sections[index]?.heading !== heading);
    if (at < 0 && sections.length === fixHeadings.length) return [];
    const wrong = at < 0 ? sections[fixHeadings.length] : sections[at];
    return [
      {
        file,
        line: bodyLine + (wrong?.line ?? 1) - 1,
        message: `heading ${wrong ? `“${wrong.heading}”` : 'missing'}; a fix has, in this order: ${fixHeadings.join(' · ')}`,
      },
    ];
  });

/** Two to four signs; three to seven steps, each beginning with one bold action. */
export const stepsInForm: Rule = ({ fixes }) =>
  fixes.flatMap(({ file, body, bodyLine }) => {
    const sections = sectionsOf(body);
    const lineOf = (heading: string): number =>
      bodyLine + (sections.find((section) => section.heading === heading)?.line ?? 1) - 1;
    const signs = (sections.find((section) => section.heading === 'Is this you?')?.text.match(/^- /gm) ?? []).length;
    const steps = stepsOf(body);
    const found: Issue[] = [];
    if (signs < 2 || signs > 4)
      found.push({
        file,
        line: lineOf('Is this you?'),
        message: `${signs} signs under “Is this you?”; two to four bullet points are right`,
      });
    if (steps.length < 3 || steps.length > 7)
      found.push({
        file,
        line: lineOf('Do this'),
        message: `${steps.length} steps under “Do this”; three to seven are right`,
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
