/** The content that a command works with: whole, or not at all. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT_TREE } from '../content/root-tree.ts';
import { formatIssue } from '../reader/issue.ts';
import { readContent, type Content } from '../reader/read.ts';
import { contentFolder, nameIn } from '../reader/where.ts';
import { Failure } from './command.ts';

/** Without these nothing can be asked. */
const NEEDED = ['trees', 'en/questions.yaml', 'en/symptoms.yaml'];

/** What each pack begins with, in the order of docs/new-pack.md, and the section that shows it. */
const SHOWN: readonly (readonly [file: string, section: number])[] = [
  ['en/site.yaml', 1],
  ['en/topics.yaml', 1],
  ['en/people.yaml', 1],
  ['causes.yaml', 2],
  [`trees/${ROOT_TREE}.yaml`, 3],
  ['en/questions.yaml', 3],
  ['en/symptoms.yaml', 3],
];

/** @throws Failure where there is no content */
export function needContent(root: string): void {
  const folder = contentFolder(root);
  const lacks = (file: string): boolean => !existsSync(join(folder, file));
  const missing = NEEDED.find(lacks);
  if (missing === undefined) return;
  const name = nameIn(root, folder);
  if (process.env.CONTENT === undefined)
    throw new Failure(`There is no ${join(name, missing)} in ${root}: run this in the project folder.`);
  if (!existsSync(folder))
    throw new Failure(`CONTENT names ${name}, but there is no such folder in ${root}: create it, or correct the name.`);
  const [file, section] = SHOWN.find(([needed]) => lacks(needed)) ?? [missing, 3];
  throw new Failure(`The pack ${name} has no ${file} yet: section ${section} of docs/new-pack.md shows it.`);
}

/**
 * Reads the content.
 * @throws Failure where there is none, or where a part of it could not be read: an answer from the rest may be wrong
 */
export function soundContent(root: string): Content {
  needContent(root);
  const { content, issues } = readContent(root);
  const [first] = issues;
  if (first)
    throw new Failure(
      `The content is broken, so no answer can be trusted. The first of ${issues.length} (npm run audit shows all):\n${formatIssue(first)}`,
    );
  return content;
}
