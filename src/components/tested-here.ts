/** The browser tests run over one pack, that of this repository: what is said of them is not true of the pages of others. */
import { resolve } from 'node:path';
import { contentFolder } from '../reader/where.ts';

/** @param root the project’s folder */
export function isTestedHere(root: string): boolean {
  return contentFolder(root) === resolve(root, 'content');
}
