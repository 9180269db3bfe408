/** Copies of articles and fixes. */
import { stringify } from 'yaml';
import { readsHard } from '../../audit/audit.ts';
import { ROOT_TREE } from '../../content/root-tree.ts';
import type { Content } from '../../reader/read.ts';
import { madeUp, marked, numbered } from './made-up.ts';
import { copied, namesIn, type Names, type Plan } from './plan.ts';

/** Path in the pack → text. */
export type Files = Record<string, string>;

/** YAML of one line a text, without references: as a writer would write it. */
export function yamlOf(data: object): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** The copies 2, 3, … of a kind. */
export function furtherCopies(copies: number): number[] {
  return Array.from({ length: copies - 1 }, (_, index) => index + 2);
}

/** Links and trees of a body, by the names that its copy uses. */
export function renamed(body: string, names: Names): string {
  const kinds = { fixes: names.fix, articles: names.article, errors: names.error, diagnose: names.tree };
  return body
    .replace(
      /\]\(\/(fixes|articles|errors|diagnose)\/([a-z0-9-]+)\/(?:([a-z0-9-]+)\/)?/g,
      (_, kind: keyof typeof kinds, id: string, question?: string) =>
        `](/${kind}/${kinds[kind](id)}/${question === undefined ? '' : `${names.question(question, id)}/`}`,
    )
    .replace(/<Tree id="([a-z0-9-]+)"/g, (_, id: string) => `<Tree id="${names.tree(id)}"`);
}

/** The page as a file, with the exception that the audit asks for where its grade is high, and only there. */
function pageOf(head: { readingException?: string | undefined }, body: string): string {
  const exception = head.readingException ?? 'Made-up words stand in it.';
  // What is undefined is not written.
  return `---\n${yamlOf({ ...head, readingException: readsHard(body) ? exception : undefined })}---\n${body}`;
}

/** Titles, summaries and what people type, told from those of other copies. */
function headOf<T extends { title: string; summary: string; phrases: string[]; aliases: string[] }>(
  data: T,
  { copy, word, longest }: { copy: number; word: string; longest: number },
): T {
  return {
    ...data,
    title: numbered(data.title, copy, longest),
    summary: numbered(marked(data.summary, word), copy, 240),
    phrases: data.phrases.map((phrase) => numbered(phrase, copy)),
    aliases: data.aliases.map((alias) => copied(alias, copy)),
  };
}

/** The names of people, word by word. */
function calledIn({ people }: Pick<Content, 'people'>): Set<string> {
  return new Set(Object.values(people.data).flatMap(({ called }) => called.join(' ').toLowerCase().split(' ')));
}

/** All further copies of the fixes, with what people say of them. What they are ruled out by is left out. */
export function grownFixes(content: Content, plan: Plan): Files {
  const people = calledIn(content);
  const said = new Map(content.search.said.map(({ id, text }) => [id, text]));
  const files: Files = {};
  for (const copy of furtherCopies(plan.fixes))
    content.fixes.forEach(({ id, data, body }, at) => {
      const word = madeUp(copy, at);
      const names = namesIn(copy, plan);
      const head = {
        ...headOf(data, { copy, word, longest: 80 }),
        short: numbered(data.short, copy, 40),
        contradicts: [],
        reply: renamed(data.reply, names),
      };
      files[`en/fixes/${names.fix(id)}.mdx`] = pageOf(head, marked(renamed(body, names), word, people));
      const lines = said.get(id);
      if (lines !== undefined)
        files[`en/search/said/${names.fix(id)}.txt`] = lines.replace(/\S$/gm, (end) => `${end} ${copy}`);
    });
  return files;
}

/**
 * All further copies of the articles. Each copied tree in turn is what one of them ends with; where no tree is copied, each
 * ends as the original does.
 */
export function grownArticles(content: Content, plan: Plan): Files {
  const { articles, fixes } = content;
  const people = calledIn(content);
  const trees = content.trees.map(({ id }) => id).filter((id) => id !== ROOT_TREE);
  const ends = furtherCopies(plan.trees).flatMap((copy) => trees.map((id) => copied(id, copy)));
  const files: Files = {};
  for (const copy of furtherCopies(plan.articles))
    articles.forEach(({ id, topic, data, body }, at) => {
      const word = madeUp(copy, fixes.length + at);
      const tree = ends[((copy - 2) * articles.length + at) % ends.length] ?? data.tree;
      const text = renamed(body, namesIn(copy, plan)).replace(/\n<Tree id="[^"]*" \/>\s*$/, '\n');
      const head = { ...headOf(data, { copy, word, longest: 90 }), tree };
      // What ends with the chooser says so in words of its own.
      const end = tree === ROOT_TREE ? '' : `\n<Tree id="${tree}" />\n`;
      const made = `${marked(text, word, people).trimEnd()}\n${end}`;
      files[`en/articles/${topic}/${copied(id, copy)}.mdx`] = pageOf(head, made);
    });
  return files;
}
