/** What `npm run new` has begun is written before it is published. */
import { join } from 'node:path';
import { filesIn, readText } from '../../reader/files.ts';
import type { Issue } from '../../reader/issue.ts';
import { contentFolder, nameIn } from '../../reader/where.ts';

/** Stands in every stub where words are missing. */
export const MARK = '(write this)';

/** What can be begun. */
export type Kind = 'article' | 'fix' | 'tree' | 'error';

/**
 * What is left to do once a thing is written, with the files where it is done.
 * @param folder the folder of the content, as writers name it
 */
export function nextEdits(kind: Kind, id: string, folder: string): string[] {
  const edits: Record<Kind, string[]> = {
    article: [
      `put figures and policies inside <Fact id="…">, from ${folder}/facts.yaml`,
      'name the tree that fits, and end with it: <Tree id="…" />',
    ],
    fix: [
      `name its cause, from ${folder}/causes.yaml; a new one goes there first`,
      `let a tree of ${folder}/trees/ lead to it: fix/${id}`,
      `link to it from an article of ${folder}/en/articles/, or name it in an error of ${folder}/errors/`,
      `write ${folder}/en/search/said/${id}.txt: how people put it, one way a line, so that the search finds it`,
    ],
    tree: [
      `add “${id}” to ${folder}/en/symptoms.yaml with its title and what people type`,
      `add the questions that it asks to ${folder}/en/questions.yaml`,
      `say in ${folder}/likelihood.yaml how often each cause lies behind it`,
      `let an article of ${folder}/en/articles/ end with it`,
    ],
    error: [
      'say how it is recognized, what it proves, and how it looks',
      `name its group, from ${folder}/en/error-groups.yaml`,
    ],
  };
  return edits[kind];
}

/** No text of a stub is left; where one is, it is said what else has to be edited. @param root the project’s folder */
export function stubsWritten(root: string): Issue[] {
  const folder = contentFolder(root);
  return ['.mdx', '.yaml'].flatMap((ending) =>
    filesIn(folder, ending).flatMap((path) => {
      const lines = readText(path).split('\n');
      const first = lines.findIndex((line) => line.includes(MARK));
      if (first < 0) return [];
      const file = nameIn(root, path);
      const { kind, id } = begun(path.slice(join(folder, '/').length));
      const then = kind === undefined ? '' : `; then: ${nextEdits(kind, id, nameIn(root, folder)).join('; ')}`;
      return [{ file, line: first + 1, message: `write this, and take “${MARK}” out${then}` }];
    }),
  );
}

/** What a file of the content holds, by its place. */
function begun(path: string): { kind: Kind | undefined; id: string } {
  const id = path.replace(/^.*[/\\]|\.\w+$/g, '');
  if (/^errors[/\\]/.test(path)) return { kind: 'error', id };
  if (/[/\\]fixes[/\\]/.test(path)) return { kind: 'fix', id };
  if (/[/\\]articles[/\\]/.test(path)) return { kind: 'article', id };
  return { kind: /^trees[/\\]/.test(path) ? 'tree' : undefined, id };
}
