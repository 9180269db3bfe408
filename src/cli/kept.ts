/** What this repository keeps of `content/` alone: its published addresses and its made-up people. No other pack has them. */
import { contentFolder, isOwnContent, nameIn } from '../reader/where.ts';
import { Failure } from './command.ts';

const KEPT = 'test/content/openai';

/** The folder with what is kept of the content, where something is. @param root the project's folder */
export function keptOf(root: string): string | undefined {
  return isOwnContent(root) ? KEPT : undefined;
}

/**
 * The list of all addresses that were ever given out.
 * @throws Failure for another pack: its addresses would stand among those of `content/`, and none is ever removed
 */
export function publishedList(root: string): string {
  const list = `${KEPT}/published.txt`;
  if (keptOf(root) === undefined)
    throw new Failure(
      `${list} is only for content/, but CONTENT names ${nameIn(root, contentFolder(root))}: a pack of your own needs no list.`,
    );
  return list;
}
