/** What the search is taught, as its plain text files hold it. Read alone where nothing else of the content is needed. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { filesIn } from './files.ts';

/** A text file: its name, and what it holds; empty when there is none yet. */
export interface TextFile {
  file: string;
  text: string;
}

export interface SearchText {
  stop: TextFile;
  question: TextFile;
  synonyms: TextFile;
  misspellings: TextFile;
  /** How people say it who need a fix, one line each. */
  said: (TextFile & { id: string })[];
}

/**
 * Reads `content/<language>/search/` below a root.
 * @param isSound whether a file may be opened; one that may not counts as empty
 */
export function readSearchText(
  root: string,
  language = 'en',
  isSound: (path: string) => boolean = () => true,
): SearchText {
  const folder = join(root, 'content', language, 'search');
  const read = (path: string): TextFile => ({
    file: relative(root, path),
    text: existsSync(path) && isSound(path) ? readFileSync(path, 'utf8') : '',
  });
  return {
    stop: read(join(folder, 'stop-words.txt')),
    question: read(join(folder, 'question-words.txt')),
    synonyms: read(join(folder, 'synonyms.txt')),
    misspellings: read(join(folder, 'misspellings.txt')),
    said: filesIn(join(folder, 'said'), '.txt').map((path) => ({ id: basename(path, '.txt'), ...read(path) })),
  };
}
