/** The pages of a built site, by what they are. */
import { builtItems } from './built.ts';

interface Item {
  id: string;
  url: string;
  questions?: { url: string }[];
}

const CHOOSER = '/diagnose/';

/** The addresses of the pages of each type of which a site may have many, and of the two with which readers begin. */
export function pageTypes(dist: string): Record<PageType, string[]> {
  const urls = (name: string): string[] => builtItems<Item>(dist, name).map(({ url }) => url);
  const trees = builtItems<Item>(dist, 'trees');
  return {
    home: ['/'],
    chooser: [CHOOSER],
    tree: urls('trees').filter((url) => url !== CHOOSER),
    question: trees.flatMap(({ questions = [] }) => questions.map(({ url }) => url)),
    fix: urls('fixes'),
    article: urls('articles'),
    error: urls('errors'),
    map: trees.map(({ id }) => `/maps/${id}/`),
    framed: trees.map(({ id }) => `/embed/${id}/`),
  };
}

export type PageType = 'home' | 'chooser' | 'tree' | 'question' | 'fix' | 'article' | 'error' | 'map' | 'framed';
