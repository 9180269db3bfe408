/** The pack that docs/new-pack.md shows. */
import { readFileSync } from 'node:fs';
import type { Files } from '../unit/audit/fixture.ts';

const page = (): string => readFileSync('docs/new-pack.md', 'utf8');
const GO_ON = '## 6. Go on';

/** Each block of code below a line that begins with the name of a file, up to the working site. */
export function filesShown(): Files {
  const files: Record<string, string> = {};
  let name: string | undefined;
  for (const part of (page().split(GO_ON)[0] ?? '').split(/^```/m)) {
    const language = /^(?:yaml|mdx)\n/.exec(part)?.[0];
    if (language !== undefined && name !== undefined) files[`content/${name}`] = part.slice(language.length);
    name = [...part.matchAll(/^`([\w/.-]+\.(?:yaml|mdx))`:/gm)].at(-1)?.[1];
  }
  return files;
}

/** What the last section adds: each block names its file in its first line, and joins what that file has already. */
export function withAdded(files: Files): Files {
  const blocks = [...(page().split(GO_ON)[1] ?? '').matchAll(/^```yaml\n(# ([\w/.-]+\.yaml).*?)^```/gms)];
  const all: Record<string, string> = { ...files };
  for (const [, text = '', name = ''] of blocks) all[`content/${name}`] = `${all[`content/${name}`] ?? ''}${text}`;
  return all;
}
