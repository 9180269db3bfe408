/** How many copies of everything a grown pack has, and what they are called. */
import { ROOT_TREE } from '../../content/root-tree.ts';

/** How many of each a pack has; the chooser is not counted, since a site has one. */
export interface Sizes {
  articles: number;
  fixes: number;
  errors: number;
  trees: number;
}

/** Copies of each, the originals among them. */
export type Plan = Readonly<Sizes>;

/**
 * The copies of whole sets that make a pack of at least `wanted` articles, two fixes and one tree for each. The audit
 * asks for more here and there: a tree leads to every fix, an article or an error names it, and an article ends with
 * every tree.
 */
export function planFor(wanted: number, sizes: Sizes): Plan {
  const fixes = copiesFor(2 * wanted, sizes.fixes);
  const trees = Math.max(copiesFor(wanted, sizes.trees), fixes);
  const ended = 1 + copiesFor((trees - 1) * sizes.trees, sizes.articles);
  const articles = Math.max(copiesFor(wanted, sizes.articles), fixes, trees === 1 ? 1 : ended);
  return { articles, fixes, errors: articles, trees };
}

/** The copies that make a pack of at least `wanted` articles, with the rest of it as it is. */
export function planOfArticles(wanted: number, sizes: Sizes): Plan {
  return { articles: copiesFor(wanted, sizes.articles), fixes: 1, errors: 1, trees: 1 };
}

function copiesFor(wanted: number, size: number): number {
  return Math.max(1, Math.ceil(wanted / size));
}

/** The id of a copy; the first copy is the original. */
export function copied(id: string, copy: number): string {
  return copy === 1 ? id : `${id}-${copy}`;
}

/** What a copy of a page calls others. */
export interface Names {
  fix: (id: string) => string;
  article: (id: string) => string;
  error: (id: string) => string;
  tree: (id: string) => string;
  /** @param tree the tree that asks: the chooser is not copied, nor is what it asks */
  question: (id: string, tree?: string) => string;
}

/** Of what there are fewer copies than of what names it, each is named in turn. */
export function namesIn(copy: number, plan: Plan): Names {
  const among =
    (copies: number) =>
    (id: string): string =>
      copied(id, ((copy - 1) % copies) + 1);
  const ofTrees = among(plan.trees);
  return {
    fix: among(plan.fixes),
    article: among(plan.articles),
    error: among(plan.errors),
    tree: (id) => (id === ROOT_TREE ? id : ofTrees(id)),
    question: (id, tree) => (tree === ROOT_TREE ? id : ofTrees(id)),
  };
}
