/** The content that a command works with: whole, or not at all. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssue } from '../reader/issue.ts';
import { readContent, type Content } from '../reader/read.ts';
import { contentFolder, nameIn } from '../reader/where.ts';
import { Failure } from './command.ts';

/** Without these nothing can be asked. */
const NEEDED = ['trees', 'en/questions.yaml', 'en/symptoms.yaml'];

/** @throws Failure where there is no content */
export function needContent(root: string): void {
  const missing = NEEDED.map((path) => join(contentFolder(root), path)).find((path) => !existsSync(path));
  if (missing !== undefined)
    throw new Failure(`There is no ${nameIn(root, missing)} in ${root}: run this in the folder of the project.`);
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
      `The content is broken, so nothing can be told from it. The first of ${issues.length}, npm run audit shows all:\n${formatIssue(first)}`,
    );
  return content;
}
