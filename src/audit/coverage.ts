/** Causes, fixes, trees, errors and articles prove each other: none stands alone. */
import type { Issue } from '../reader/issue.ts';
import type { Content } from '../reader/read.ts';
import { pathsOf } from './pages/links.ts';
import { nearestChoices, type Rule } from './rule.ts';

/** Every cause of the closed list has a fix. */
export const causesFixed: Rule = ({ causes, fixes }) => {
  const fixed = new Set(fixes.map(({ data }) => data.cause));
  return Object.entries(causes.data).flatMap(([group, ids]) =>
    ids.flatMap((id, index) =>
      fixed.has(id)
        ? []
        : [
            {
              file: causes.file,
              line: causes.lineOf([group, index]),
              message: `${id}: no fix names this cause; write one with “cause: ${id}”`,
            },
          ],
    ),
  );
};

/** Every tree of a topic is what some article ends with; the chooser belongs to no topic. */
export const treesExplained: Rule = ({ trees, symptoms, articles }) =>
  trees
    .filter(({ id }) => symptoms.data[id]?.topic !== undefined && !articles.some(({ data }) => data.tree === id))
    .map(({ file, id }) => ({
      file,
      line: 1,
      message: `no article ends with the tree “${id}”; write one, or put it at the end of an article that fits`,
    }));

/** Every fix is spoken of by an article or an error. */
export const fixesNamed: Rule = (content) => {
  const named = namedFixes(content);
  return content.fixes
    .filter(({ id }) => !named.has(id))
    .map(({ file, id }) => ({
      file,
      line: 1,
      message: `neither an article nor an error names this fix; link to /fixes/${id}/ where it belongs`,
    }));
};

/** Every article leads to a fix. */
export const articlesLeadToFixes: Rule = ({ articles }) =>
  articles
    .filter((article) => fixesIn(article).length === 0)
    .map(({ file, bodyLine }) => ({
      file,
      line: bodyLine,
      message:
        'the article does not link to a fix; say what to do when something goes wrong, with a link to /fixes/<id>/',
    }));

/** What is promised is kept: every page that the coverage names exists. */
export const promisesKept: Rule = (content) => {
  const { coverage } = content;
  const pages = pathsOf(content);
  return Object.entries(coverage.data).flatMap(([promise, paths]) =>
    paths.flatMap((path, index) =>
      pages.has(path)
        ? []
        : [
            {
              file: coverage.file,
              line: coverage.lineOf([promise, index]),
              message: `${promise}: ${path} leads nowhere; ${nearestChoices(path, [...pages])}`,
            },
          ],
    ),
  );
};

/** Topic, tree and links of a checklist exist. */
export const checklistsNameKnown: Rule = (content) => {
  const { checklists, topics, trees } = content;
  const pages = pathsOf(content);
  return checklists.flatMap(({ file, data, lineOf }) => [
    ...(Object.hasOwn(topics.data, data.topic)
      ? []
      : [
          {
            file,
            line: lineOf(['topic']),
            message: `topic: “${data.topic}” is not a topic; ${nearestChoices(data.topic, Object.keys(topics.data))}`,
          },
        ]),
    ...(trees.some(({ id }) => id === data.tree)
      ? []
      : [
          {
            file,
            line: lineOf(['tree']),
            message: `tree: “${data.tree}” does not exist; ${nearestChoices(
              data.tree,
              trees.map(({ id }) => id),
            )}`,
          },
        ]),
    ...data.parts.flatMap((part, at) =>
      part.items.flatMap(({ link }, index) =>
        !link || pages.has(link.path.replace(/#.*$/, ''))
          ? []
          : [
              {
                file,
                line: lineOf(['parts', at, 'items', index, 'link', 'path']),
                message: `the link ${link.path} leads nowhere; ${nearestChoices(link.path, [...pages])}`,
              },
            ],
      ),
    ),
  ]);
};

/** The fixes that articles link to or errors name. */
function namedFixes({ articles, errors }: Content): Set<string> {
  return new Set([...articles.flatMap(fixesIn), ...Object.values(errors.data).flatMap(({ fixes }) => fixes)]);
}

/** The fixes that a page links to. */
function fixesIn({ parts }: Content['articles'][number]): string[] {
  return parts.links.flatMap(({ url }) => /^\/fixes\/([^/]+)\//.exec(url)?.[1] ?? []);
}

const rules: Rule[] = [causesFixed, treesExplained, fixesNamed, articlesLeadToFixes, promisesKept, checklistsNameKnown];

/** Runs every rule. An empty result means that nothing stands alone and every promise is kept. */
export function auditCoverage(content: Content): Issue[] {
  return rules.flatMap((rule) => rule(content));
}
