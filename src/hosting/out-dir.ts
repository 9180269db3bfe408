/** Where the site is built to. */
import { isAbsolute, relative, resolve } from 'node:path';

/**
 * The folder that SITE_OUT names. The build runs code that it writes there, and packages are found only from inside the project.
 * @param root the project’s folder
 * @throws where it lies outside, which would end later in a message about a package
 */
export function outDir(root: string, named = process.env.SITE_OUT ?? './dist'): string {
  const path = relative(root, resolve(root, named));
  if (path === '' || path.startsWith('..') || isAbsolute(path))
    throw new Error(
      `SITE_OUT is ${named}, which is not a folder inside the project. Build to one, such as ./dist-other, and copy that.`,
    );
  return named;
}
