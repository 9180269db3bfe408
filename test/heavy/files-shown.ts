/** The pack that docs/new-pack.md shows. */
import { readFileSync } from 'node:fs';
import type { Files } from '../unit/audit/fixture.ts';

/** Each block of code below a line that begins with the name of a file. */
export function filesShown(): Files {
  const files: Record<string, string> = {};
  let name: string | undefined;
  for (const part of readFileSync('docs/new-pack.md', 'utf8').split(/^```/m)) {
    const language = /^(?:yaml|mdx)\n/.exec(part)?.[0];
    if (language !== undefined && name !== undefined) files[`content/${name}`] = part.slice(language.length);
    name = [...part.matchAll(/^`([\w/.-]+\.(?:yaml|mdx))`:/gm)].at(-1)?.[1];
  }
  return files;
}
