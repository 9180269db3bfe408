/** Proves the pages: form, causes, people, facts and links. The trees have an audit of their own. */
import { factsIn, fixHeadings, sectionsOf, stepsOf } from './fix-body.ts';
import { validChoices, type Issue } from './issue.ts';
import type { Content } from './read.ts';

type Rule = (content: Content) => Issue[];

/** Runs every rule. An empty result means that the pages are sound. */
export function auditPages(content: Content): Issue[] {
  return rules.flatMap((rule) => rule(content));
}

/** A fix names a cause of the closed list and people who exist. */
const namesKnown: Rule = ({ fixes, causes, people }) => {
  const known = Object.values(causes.data).flat();
  return fixes.flatMap(({ file, data, lineOf }) => [
    ...(known.includes(data.cause) ? [] : [{ file, line: lineOf(['cause']), message: `cause: “${data.cause}” is not a cause; ${validChoices(known)}` }]),
    ...data.who.filter((id) => !people.data[id]).map((id) => ({ file, line: lineOf(['who']), message: `who: “${id}” is nobody; ${validChoices(Object.keys(people.data))}` })),
  ]);
};

/** A fix has the six headings, in order. */
const headingsInOrder: Rule = ({ fixes }) =>
  fixes.flatMap(({ file, body, bodyLine }) => {
    const sections = sectionsOf(body);
    const at = fixHeadings.findIndex((heading, index) => sections[index]?.heading !== heading);
    if (at < 0 && sections.length === fixHeadings.length) return [];
    const wrong = at < 0 ? sections[fixHeadings.length] : sections[at];
    return [{ file, line: bodyLine + (wrong?.line ?? 1) - 1, message: `heading ${wrong ? `“${wrong.heading}”` : 'missing'}; a fix has, in this order: ${fixHeadings.join(' · ')}` }];
  });

/** Two to four signs; three to seven steps, each beginning with one bold action. */
const stepsInForm: Rule = ({ fixes }) =>
  fixes.flatMap(({ file, body, bodyLine }) => {
    const sections = sectionsOf(body);
    const lineOf = (heading: string): number => bodyLine + (sections.find((section) => section.heading === heading)?.line ?? 1) - 1;
    const signs = (sections.find((section) => section.heading === 'Is this you?')?.text.match(/^- /gm) ?? []).length;
    const steps = stepsOf(body);
    const found: Issue[] = [];
    if (signs < 2 || signs > 4) found.push({ file, line: lineOf('Is this you?'), message: `${signs} signs under “Is this you?”; two to four bullet points are right` });
    if (steps.length < 3 || steps.length > 7) found.push({ file, line: lineOf('Do this'), message: `${steps.length} steps under “Do this”; three to seven are right` });
    steps.forEach((step, index) => {
      if (step.action === '') found.push({ file, line: lineOf('Do this'), message: `step ${index + 1} does not begin with a bold action; write “${index + 1}. **One action in one place.** Where, and what to see.”` });
    });
    return found;
  });

/** Every fact that is used exists. */
const factsExist: Rule = ({ fixes, articles, facts }) =>
  [...fixes, ...articles].flatMap(({ file, body, bodyLine }) =>
    factsIn(body)
      .filter((id) => !facts.data[id])
      .map((id) => ({ file, line: lineOfText(body, `<Fact id="${id}"`, bodyLine), message: `the fact “${id}” does not exist in ${facts.file}; nearest: ${nearest(id, Object.keys(facts.data)).join(', ')}` })),
  );

/** A fact that is disputed or weakly founded says so. */
const weakFactsCaveated: Rule = ({ facts }) =>
  Object.entries(facts.data)
    .filter(([, fact]) => fact.confidence === 'low' && !fact.dispute)
    .map(([id]) => ({ file: facts.file, line: facts.lineOf([id]), message: `${id}: confidence is low and there is no dispute; say what is uncertain` }));

/** An article names a tree that exists and ends with it, and a topic that exists. */
const articlesEndInTree: Rule = ({ articles, trees, topics }) =>
  articles.flatMap(({ file, data, lineOf, body, bodyLine, topic }) => {
    const ids = trees.map((tree) => tree.id);
    const found: Issue[] = [];
    if (!topics.data[topic]) found.push({ file, line: 1, message: `the folder “${topic}” is not a topic; ${validChoices(Object.keys(topics.data))}` });
    if (!ids.includes(data.tree)) return [...found, { file, line: lineOf(['tree']), message: `tree: “${data.tree}” does not exist; ${validChoices(ids)}` }];
    const end = data.tree === 'root' ? '(/diagnose/)' : `<Tree id="${data.tree}" />`;
    const last = body.trimEnd().split('\n').at(-1) ?? '';
    if (!last.includes(end)) found.push({ file, line: bodyLine + body.trimEnd().split('\n').length - 1, message: `the article does not end with its tree; the last line has ${end}` });
    return found;
  });

/** A link inside the site leads to a page that the content makes. */
const linksLead: Rule = (content) => {
  const pages = pathsOf(content);
  return [...content.fixes, ...content.articles].flatMap(({ file, body, bodyLine }) =>
    [...body.matchAll(/\]\((\/[^)\s]*)\)/g)]
      .map((match) => match[1] ?? '')
      .filter((link) => !pages.has(link.replace(/[#?].*$/, '')))
      .map((link) => ({ file, line: lineOfText(body, `](${link})`, bodyLine), message: `the link ${link} leads nowhere; nearest: ${nearest(link, [...pages]).join(', ')}` })),
  );
};

const rules: Rule[] = [namesKnown, headingsInOrder, stepsInForm, factsExist, weakFactsCaveated, articlesEndInTree, linksLead];

/** The paths, without base, of all pages that come from content. */
export function pathsOf({ fixes, articles, trees }: Content): Set<string> {
  return new Set([
    '/',
    '/diagnose/',
    '/articles/',
    '/fixes/',
    '/search/',
    ...fixes.map(({ id }) => `/fixes/${id}/`),
    ...articles.map(({ id }) => `/articles/${id}/`),
    ...trees.filter(({ id }) => id !== 'root').map(({ id }) => `/diagnose/${id}/`),
    ...trees.flatMap(({ id, data }) => Object.keys(data.routes).map((question) => `/diagnose/${id}/${question}/`)),
  ]);
}

function lineOfText(body: string, text: string, bodyLine: number): number {
  return bodyLine + body.slice(0, Math.max(0, body.indexOf(text))).split('\n').length - 1;
}

/** The three choices that share most letter pairs with a word: enough to find a typing mistake. */
function nearest(word: string, choices: readonly string[]): string[] {
  const pairs = (text: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
  const wanted = pairs(word);
  const score = (choice: string): number =>
    [...pairs(choice)].filter((pair) => wanted.has(pair)).length / (choice.length + word.length);
  return [...choices].sort((a, b) => score(b) - score(a)).slice(0, 3);
}
