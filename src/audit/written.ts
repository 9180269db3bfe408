/** What `npm run new` has begun is written before it is published. */
import { join } from 'node:path';
import { PLACEHOLDERS } from '../content/placeholders.ts';
import { MARK, nextEdits, type Kind } from '../content/stub.ts';
import { filesIn, readText } from '../reader/files.ts';
import { counted } from '../content/counted.ts';
import type { Issue } from '../reader/issue.ts';
import { contentFolder, nameIn } from '../reader/where.ts';

/** No text of a stub is left; where one is, it is said what else has to be edited. @param root the project’s folder */
export function stubsWritten(root: string): Issue[] {
  const folder = contentFolder(root);
  return ['.mdx', '.yaml'].flatMap((ending) =>
    filesIn(folder, ending).flatMap((path) => {
      const [first, ...more] = readText(path)
        .split('\n')
        .flatMap((text, index) => {
          const what = unwritten(text);
          return what === undefined ? [] : [{ line: index + 1, what }];
        });
      if (first === undefined) return [];
      const file = nameIn(root, path);
      const { kind, id } = begun(path.slice(join(folder, '/').length));
      const then = kind === undefined ? '' : `; then: ${nextEdits(kind, id, nameIn(root, folder)).join('; ')}`;
      const below = more.length === 0 ? '' : `, here and on ${counted(more.length, 'line')} below`;
      return [{ file, line: first.line, message: `${first.what}${below}${then}` }];
    }),
  );
}

/** What is to be done about a line that is of a stub still: taking the mark out does not write it. */
function unwritten(line: string): string | undefined {
  if (line.includes(MARK)) return `write this, and remove “${MARK}”`;
  const placeholder = PLACEHOLDERS.find((words) => line.includes(words));
  return placeholder === undefined ? undefined : `write this instead of “${placeholder}”, which is from the stub`;
}

/** What a file of the content holds, by its place. */
function begun(path: string): { kind: Kind | undefined; id: string } {
  const id = path.replace(/^.*[/\\]|\.\w+$/g, '');
  if (/^errors[/\\]/.test(path)) return { kind: 'error', id };
  if (/[/\\]fixes[/\\]/.test(path)) return { kind: 'fix', id };
  if (/[/\\]articles[/\\]/.test(path)) return { kind: 'article', id };
  return { kind: /^trees[/\\]/.test(path) ? 'tree' : undefined, id };
}
