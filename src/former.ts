/** Addresses that were given out and whose page has another address now: each leads on to it. */
import { mapPath } from './maps/map-path.ts';
import { treePath } from './trees/urls.ts';

interface Page {
  id: string;
  data: { aliases: readonly string[] };
}

/** The content that has ids, with the former ones. */
export interface FormerContent {
  articles: readonly Page[];
  fixes: readonly Page[];
  checklists: readonly Page[];
  errors: Readonly<Record<string, { aliases: readonly string[] }>>;
  questions: Readonly<Record<string, { aliases: readonly string[] }>>;
  trees: readonly {
    id: string;
    routes: Readonly<Record<string, unknown>>;
    retired: Readonly<Record<string, string>>;
    aliases: readonly string[];
  }[];
}

/** Former path → the path of the page that took its place, both without the base. */
export function formerPaths(content: FormerContent): Map<string, string> {
  const { articles, fixes, checklists, errors, questions, trees } = content;
  const renamed = (folder: string, pages: readonly Page[]): [string, string][] =>
    pages.flatMap(({ id, data }) =>
      data.aliases.map((alias): [string, string] => [`/${folder}/${alias}/`, `/${folder}/${id}/`]),
    );
  const errorPages = Object.entries(errors).map(([id, data]) => ({ id, data }));
  return new Map([
    ...renamed('articles', articles),
    ...renamed('fixes', fixes),
    ...renamed('checklists', checklists),
    ...renamed('errors', errorPages),
    ...trees.flatMap((tree) => treeMoves(tree, questions)),
  ]);
}

type Tree = FormerContent['trees'][number];

/** The former questions of a tree, and under each of its former ids the tree, its map, what others frame, and all its questions. */
function treeMoves(tree: Tree, questions: FormerContent['questions']): [string, string][] {
  const { id, routes, retired, aliases } = tree;
  const asked = Object.keys(routes);
  const former = {
    ...Object.fromEntries(
      asked.flatMap((question) => (questions[question]?.aliases ?? []).map((alias) => [alias, question] as const)),
    ),
    // What a tree says of its own former questions comes before what is true everywhere.
    ...retired,
  };
  const to = (question: string): string => `/diagnose/${id}/${question}/`;
  return [
    ...Object.entries(former).map(([name, question]): [string, string] => [`/diagnose/${id}/${name}/`, to(question)]),
    ...aliases.flatMap((alias): [string, string][] => [
      [`/diagnose/${alias}/`, treePath('/', id)],
      [mapPath('/', alias), mapPath('/', id)],
      [`/embed/${alias}/`, `/embed/${id}/`],
      ...Object.entries({ ...Object.fromEntries(asked.map((name) => [name, name])), ...former }).map(
        ([name, question]): [string, string] => [`/diagnose/${alias}/${name}/`, to(question)],
      ),
    ]),
  ];
}
