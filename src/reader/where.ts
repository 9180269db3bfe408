/** Where the content lies: `CONTENT=./packs/wifi npm run build` makes a site of another pack. */
import { relative, resolve } from 'node:path';

/**
 * The folder of the content, absolute.
 * @param root the project's folder
 */
export function contentFolder(root: string): string {
  return resolve(root, process.env.CONTENT ?? 'content');
}

/** Whether it is the content of this repository, of which more is kept and tested than of other packs. */
export function isOwnContent(root: string): boolean {
  return contentFolder(root) === resolve(root, 'content');
}

/** How a file of the content is named to writers: from the project's folder on. */
export function nameIn(root: string, path: string): string {
  return relative(root, path);
}
