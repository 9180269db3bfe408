/** Lists the files of the content. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder and of the folders in it; none when there is no such folder yet. Links are not followed. */
export function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
