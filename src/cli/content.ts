/** The content that a command works with: whole, or not at all. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssue, type Issue } from '../content/issue.ts';
import { readContent, type Content } from '../content/read.ts';
import { Failure } from './command.ts';

/** Without these nothing can be asked. */
const NEEDED = ['content/trees', 'content/en/questions.yaml', 'content/en/symptoms.yaml'];

/**
 * Reads the content with all that is wrong in its form.
 * @throws Failure where there is none
 */
export function contentWithIssues(root: string): { content: Content; issues: Issue[] } {
  const missing = NEEDED.find((path) => !existsSync(join(root, path)));
  if (missing !== undefined)
    throw new Failure(`There is no ${missing} in ${root}: run this in the folder of the project.`);
  return readContent(root);
}

/**
 * Reads the content.
 * @throws Failure where there is none, or where a part of it could not be read: an answer from the rest may be wrong
 */
export function soundContent(root: string): Content {
  const { content, issues } = contentWithIssues(root);
  const [first] = issues;
  if (first)
    throw new Failure(
      `The content is broken, so nothing can be told from it. The first of ${issues.length}, npm run audit shows all:\n${formatIssue(first)}`,
    );
  return content;
}
