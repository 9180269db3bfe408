/** Where there is no content to work with, it is said what is missing, and where a pack of one's own shows it. */
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { Failure } from '../../../src/cli/command.ts';
import { needContent } from '../../../src/cli/content.ts';
import { inFolder, type Files } from '../audit/fixture.ts';

afterEach(() => vi.unstubAllEnvs());

/** What is said of files; the folder that they are in is named “here”. */
function toldOf(files: Files): string | undefined {
  return inFolder(files, (root) => {
    try {
      needContent(root);
    } catch (error) {
      if (error instanceof Failure) return error.message.replace(root, 'here');
      throw error;
    }
    return undefined;
  });
}

const shown = [
  ...['en/site.yaml', 'en/topics.yaml', 'en/people.yaml', 'causes.yaml'],
  ...['trees/root.yaml', 'en/questions.yaml', 'en/symptoms.yaml'],
];
/** A pack that was begun in the order of the page, up to some file. */
const begun = (upTo: number): Files =>
  Object.fromEntries(['en/fixes/one.mdx', ...shown.slice(0, upTo)].map((file) => [join('packs/step', file), '']));

test.each([
  [0, 'en/site.yaml', 1],
  [1, 'en/topics.yaml', 1],
  [3, 'causes.yaml', 2],
  [4, 'trees/root.yaml', 3],
  [5, 'en/questions.yaml', 3],
  [6, 'en/symptoms.yaml', 3],
])('a half-made pack with %i of its files', (upTo, file, section) => {
  vi.stubEnv('CONTENT', './packs/step');
  expect(toldOf(begun(upTo))).toBe(
    `The pack packs/step has no ${file} yet: section ${section} of docs/new-pack.md shows it.`,
  );
});

test('a pack with all of them can be worked with', () => {
  vi.stubEnv('CONTENT', './packs/step');
  expect(toldOf(begun(shown.length))).toBeUndefined();
});

test('a folder that is misspelled', () => {
  vi.stubEnv('CONTENT', './packs/stop');
  expect(toldOf(begun(1))).toBe(
    'CONTENT names packs/stop, but there is no such folder in here: create it, or correct the name.',
  );
});

test('a command in another folder than that of the project', () => {
  vi.stubEnv('CONTENT', undefined);
  expect(toldOf({ 'notes.txt': '' })).toBe('There is no content/trees in here: run this in the project folder.');
});
