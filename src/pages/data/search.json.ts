/** What the search needs beside its index. */
import type { APIRoute } from 'astro';
import { causeGroups } from '../../content/groups.ts';
import { referenceOf } from '../../errors/reference.ts';
import { causesOfTrees, library } from '../../library.ts';
import { RUNWAY } from '../../reader/runway.ts';
import { PLANNER } from '../../reader/planner.ts';
import { REQUEST } from '../../request/path.ts';
import type { SearchData } from '../../search/data.ts';
import { searchPages } from '../../search/pages.ts';
import { searchWords } from '../../search/words.ts';

export const GET: APIRoute = async () => {
  const {
    errors,
    errorGroups,
    fixes,
    trees,
    symptoms,
    articles,
    checklists,
    planner,
    runway,
    request,
    atlas,
    topics,
    causes: groups,
    search,
  } = await library();
  const { stop, question, synonyms, misspellings, said } = search;
  const causes = causesOfTrees(atlas, fixes);
  const reference = Object.entries(referenceOf(errors, errorGroups));
  return Response.json({
    words: searchWords({
      stop: stop.text,
      question: question.text,
      synonyms: synonyms.text,
      misspellings: misspellings.text,
    }),
    pages: searchPages({
      fixes: fixes.map(({ id, data }) => ({ id, cause: data.cause })),
      topics: new Map(
        causeGroups(groups).flatMap(({ id, causes }) =>
          Object.hasOwn(topics, id) ? causes.map((cause) => [cause, id] as const) : [],
        ),
      ),
      errors: reference.map(([id, { causes, fixes: answering, tree, about }]) => ({
        id,
        causes,
        fixes: answering,
        topic: about === 'this' ? symptoms[tree]?.topic : undefined,
      })),
      trees: trees.map(({ id }) => ({
        id,
        causes: causes(id),
        topic: symptoms[id]?.topic,
      })),
      articles: articles.map((article) => ({ id: article.id, topic: article.data.topic })),
      questions: [...new Set(trees.flatMap(({ routes }) => Object.keys(routes)))],
      checklists: checklists.map(({ id }) => id),
      tools: [...(planner ? [PLANNER] : []), ...(runway ? [RUNWAY] : []), ...(request ? [REQUEST] : [])],
      said: said.map(({ id }) => id),
    }),
  } satisfies Omit<SearchData, 'entry'>);
};
