/** Reads what the search is taught from its plain text files. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SearchText, TextFile } from '../search/schema.ts';
import { filesIn, readText } from './files.ts';
import { contentFolder, nameIn } from './where.ts';

/**
 * Reads `<language>/search/` of the content. By itself where the rest is not needed, and has been proved before.
 * @param isSound whether a file may be opened; one that may not counts as empty
 */
export function readSearchText(
  root: string,
  language = 'en',
  isSound: (path: string) => boolean = () => true,
): SearchText {
  const folder = join(contentFolder(root), language, 'search');
  const read = (path: string): TextFile => ({
    file: nameIn(root, path),
    text: existsSync(path) && isSound(path) ? readText(path) : '',
  });
  return {
    stop: read(join(folder, 'stop-words.txt')),
    question: read(join(folder, 'question-words.txt')),
    synonyms: read(join(folder, 'synonyms.txt')),
    misspellings: read(join(folder, 'misspellings.txt')),
    said: filesIn(join(folder, 'said'), '.txt').map((path) => ({ id: basename(path, '.txt'), ...read(path) })),
  };
}
