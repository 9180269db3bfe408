/** What pages name exists: causes, people, topics, trees, other pages, facts. */
import { ROOT_TREE } from '../../content/root-tree.ts';
import { validChoices, type Issue } from '../../reader/issue.ts';
import { nearestChoices, repeated, type Rule } from '../rule.ts';

/** A fix names a cause of the closed list and people who exist. */
export const namesKnown: Rule = ({ fixes, causes, people }) => {
  const known = Object.values(causes.data).flat();
  return fixes.flatMap(({ file, data, lineOf }) => [
    ...(known.includes(data.cause)
      ? []
      : [{ file, line: lineOf(['cause']), message: `cause: “${data.cause}” is not a cause; ${validChoices(known)}` }]),
    ...data.who
      .filter((id) => !Object.hasOwn(people.data, id))
      .map((id) => ({
        file,
        line: lineOf(['who']),
        message: `who: “${id}” is not a known person; ${validChoices(Object.keys(people.data))}`,
      })),
  ]);
};

/** Every fact that is used exists. */
export const factsExist: Rule = ({ fixes, articles, facts }) =>
  [...fixes, ...articles].flatMap(({ file, parts }) =>
    parts.facts
      .filter(({ id }) => !Object.hasOwn(facts.data, id))
      .map(({ id, line }) => ({
        file,
        line,
        message: `the fact “${id}” does not exist in ${facts.file}; ${nearestChoices(id, Object.keys(facts.data))}`,
      })),
  );

/** A fact that is disputed or weakly founded says so. */
export const weakFactsCaveated: Rule = ({ facts }) =>
  Object.entries(facts.data)
    .filter(([, fact]) => fact.confidence === 'low' && !fact.dispute)
    .map(([id]) => ({
      file: facts.file,
      line: facts.lineOf([id]),
      message: `${id}: confidence is low, but “dispute” is missing; say there what is uncertain`,
    }));

/** An article names a tree that exists and ends with it, and a topic that exists. */
export const articlesEndInTree: Rule = ({ articles, trees, topics }) =>
  articles.flatMap(({ file, data, lineOf, bodyLine, topic, parts: { end } }) => {
    const ids = trees.map((tree) => tree.id);
    const found: Issue[] = [];
    if (!Object.hasOwn(topics.data, topic))
      found.push({
        file,
        line: 1,
        message: `the folder “${topic}” is not a topic; ${validChoices(Object.keys(topics.data))}`,
      });
    if (!ids.includes(data.tree))
      return [
        ...found,
        { file, line: lineOf(['tree']), message: `tree: “${data.tree}” does not exist; ${validChoices(ids)}` },
      ];
    const isRoot = data.tree === ROOT_TREE;
    if (isRoot ? end?.url !== '/diagnose/' : end?.tree !== data.tree)
      found.push({
        file,
        line: end?.line ?? bodyLine,
        message: `the article does not end with its tree; the last line should have ${isRoot ? '(/diagnose/)' : `<Tree id="${data.tree}" />`}`,
      });
    return found;
  });

/** A tree inside an article exists. */
export const treesInArticlesExist: Rule = ({ articles, trees }) => {
  const ids = trees.map(({ id }) => id);
  return articles.flatMap(({ file, parts }) =>
    parts.trees
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, line }) => ({
        file,
        line,
        message: `<Tree id="${id}">: there is no such tree; ${validChoices(ids)}`,
      })),
  );
};

/** The article for whoever no fix has helped exists, and every symptom stands under a topic that exists. */
export const siteNamesExist: Rule = ({ site, articles, symptoms, topics }) => {
  const ids = articles.map(({ id }) => id);
  const { helpArticle } = site.data;
  return [
    ...(ids.includes(helpArticle)
      ? []
      : [
          {
            file: site.file,
            line: site.lineOf(['helpArticle']),
            message: `helpArticle: there is no article “${helpArticle}”; ${nearestChoices(helpArticle, ids)}`,
          },
        ]),
    ...Object.entries(symptoms.data)
      .filter(([, { topic }]) => topic !== undefined && !Object.hasOwn(topics.data, topic))
      .map(([id, { topic = '' }]) => ({
        file: symptoms.file,
        line: symptoms.lineOf([id, 'topic']),
        message: `${id}: “${topic}” is not a topic; ${validChoices(Object.keys(topics.data))}`,
      })),
  ];
};

/** An address belongs to one article, whatever its topic. Former ids have a rule of their own. */
export const addressesUnique: Rule = ({ articles }) => {
  const twins = repeated(articles.map(({ id }) => id));
  return articles
    .filter(({ id }) => twins.includes(id))
    .map(({ id, file }) => ({
      file,
      line: 1,
      message: `another article has the same name: ${articles
        .filter((other) => other.id === id && other.file !== file)
        .map((other) => other.file)
        .join(', ')}; the folder is not part of the address, so rename one`,
    }));
};
