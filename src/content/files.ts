/** Lists the files of the content. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder; none when there is no such folder yet. */
export function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => join(folder, path));
}
