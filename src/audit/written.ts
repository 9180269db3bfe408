/** What `npm run new` has begun is written before it is published. */
import { join } from 'node:path';
import { MARK, nextEdits, type Kind } from '../content/stub.ts';
import { filesIn, readText } from '../reader/files.ts';
import { counted, type Issue } from '../reader/issue.ts';
import { contentFolder, nameIn } from '../reader/where.ts';

/** No text of a stub is left; where one is, it is said what else has to be edited. @param root the project’s folder */
export function stubsWritten(root: string): Issue[] {
  const folder = contentFolder(root);
  return ['.mdx', '.yaml'].flatMap((ending) =>
    filesIn(folder, ending).flatMap((path) => {
      const [line, ...more] = readText(path)
        .split('\n')
        .flatMap((text, index) => (text.includes(MARK) ? [index + 1] : []));
      if (line === undefined) return [];
      const file = nameIn(root, path);
      const { kind, id } = begun(path.slice(join(folder, '/').length));
      const then = kind === undefined ? '' : `; then: ${nextEdits(kind, id, nameIn(root, folder)).join('; ')}`;
      const below = more.length === 0 ? '' : `, here and on ${counted(more.length, 'line')} below`;
      return [{ file, line, message: `write this, and take “${MARK}” out${below}${then}` }];
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
