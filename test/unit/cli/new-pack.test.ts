/** The files that docs/new-pack.md shows are a sound pack as they stand. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditAll } from '../../../src/audit/audit.ts';
import { formatIssue } from '../../../src/reader/issue.ts';
import { inFolder, type Files } from '../audit/fixture.ts';

/** Each block of code below a line that begins with the name of a file. */
function filesShown(): Files {
  const files: Record<string, string> = {};
  let name: string | undefined;
  for (const part of readFileSync('docs/new-pack.md', 'utf8').split(/^```/m)) {
    const language = /^(?:yaml|mdx)\n/.exec(part)?.[0];
    if (language !== undefined && name !== undefined) files[`content/${name}`] = part.slice(language.length);
    name = [...part.matchAll(/^`([\w/.-]+\.(?:yaml|mdx))`:/gm)].at(-1)?.[1];
  }
  return files;
}

test('it passes the audit, spelling included', async () => {
  const files = filesShown();
  expect(Object.keys(files)).toHaveLength(11);
  const { issues } = await inFolder(files, auditAll);
  expect(issues.map(formatIssue)).toEqual([]);
});
