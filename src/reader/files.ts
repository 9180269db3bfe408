/** The files of the content: which there are, and their text. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder and of the folders in it; none when there is no such folder yet. Links are not followed. */
export function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** The text of a file; one whose lines end as on Windows is refused before (see `hostile/files.ts`). */
export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}
