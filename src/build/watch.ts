/** Tells that files of the content have changed, once for all that an editor writes at a time. */
import { sep } from 'node:path';
import type { FSWatcher } from 'vite';
import { contentFolder } from '../reader/where.ts';

/** Long enough for an editor to write all its files, in milliseconds. */
const PAUSE = 150;

/** Runs something after each change of the content below a root. */
export function onChange(watcher: FSWatcher, root: string, act: () => void): void {
  const folder = contentFolder(root);
  let timer: NodeJS.Timeout | undefined;
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(`${folder}${sep}`)) return;
    clearTimeout(timer);
    timer = setTimeout(act, PAUSE);
  });
}
