/**
 * Grown packs: whole copies of a pack beside its originals, in the real format, as large as a site may become. Facts,
 * causes, people, topics, pictures, checklists and tools are not copied: the copies share them.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withCodes, type CodedKind, type Key } from '../../content/codes.ts';
import { keysOf } from '../../content/register.ts';
import { ROOT_TREE } from '../../content/root-tree.ts';
import { codedIn } from '../../reader/coded.ts';
import type { Content } from '../../reader/read.ts';
import { contentFolder } from '../../reader/where.ts';
import { grownErrors } from './grown-errors.ts';
import { furtherCopies, grownArticles, grownFixes, yamlOf, type Files } from './grown-pages.ts';
import { askedInCopies, grownTrees } from './grown-trees.ts';
import { madeUp } from './made-up.ts';
import { copied, type Plan, type Sizes } from './plan.ts';

/** How many a pack has of what is copied. */
export function sizesOf({ articles, fixes, errors, trees }: Content): Sizes {
  return {
    articles: articles.length,
    fixes: fixes.length,
    errors: errors.files.length,
    trees: trees.filter(({ id }) => id !== ROOT_TREE).length,
  };
}

/** Everything that a grown pack has besides the files of the pack, and instead of them. */
export function grownFiles(content: Content, plan: Plan): Files {
  return {
    ...grownFixes(content, plan),
    ...grownArticles(content, plan),
    ...grownErrors(content, plan),
    ...grownTrees(content, plan),
    ...codesOf(content, plan),
    'words.txt': wordsOf(content, plan)
      .map((word) => `${word}\n`)
      .join(''),
  };
}

/** A pack that gives codes gives one to every copy. */
function codesOf(content: Content, plan: Plan): Files {
  const register = content.codes.data;
  if (Object.keys(register).length === 0) return {};
  const copies = { fix: plan.fixes, article: plan.articles, error: plan.errors, checklist: 1 };
  const asked = askedInCopies(content);
  const copiesOf = (kind: CodedKind, id: string): number => {
    if (kind === 'tree') return id === ROOT_TREE ? 1 : plan.trees;
    if (kind === 'question') return asked.has(id) ? plan.trees : 1;
    return copies[kind];
  };
  const keys = keysOf(codedIn(content)).flatMap((key): Key[] => {
    const { kind, id } = partsOf(key);
    return furtherCopies(copiesOf(kind, id)).map((copy): Key => `${kind}/${copied(id, copy)}`);
  });
  return { 'codes.yaml': yamlOf(withCodes(register, keys).register) };
}

function partsOf(key: Key): { kind: CodedKind; id: string } {
  const slash = key.indexOf('/');
  return { kind: key.slice(0, slash) as CodedKind, id: key.slice(slash + 1) };
}

/** The words of the pack, and those that its copies are told by. */
function wordsOf({ words, fixes, articles }: Content, plan: Plan): string[] {
  const pages = Array.from({ length: fixes.length + articles.length }, (_, page) => page);
  return [...words, ...furtherCopies(plan.articles).flatMap((copy) => pages.map((page) => madeUp(copy, page)))];
}

/**
 * Writes a grown pack.
 * @param root the project's folder
 * @param content what was read of its pack
 * @param folder where to, empty or absent
 */
export function writeGrown(root: string, content: Content, { plan, folder }: { plan: Plan; folder: string }): void {
  cpSync(contentFolder(root), folder, { recursive: true });
  for (const [path, text] of Object.entries(grownFiles(content, plan))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
