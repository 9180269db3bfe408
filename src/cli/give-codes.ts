/** `npm run give-codes`: gives a short permanent code to everything that has none. It takes none away. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../reader/read.ts';
import { withCodes } from '../content/codes.ts';
import { uncoded } from '../content/register.ts';
import { codedIn } from '../reader/coded.ts';
import { counted } from '../content/counted.ts';
import { run } from './command.ts';
import { soundContent } from './content.ts';

const HEAD = `# Short permanent codes, for support staff: what a code leads to may get another id, but the code stays.
# Written by npm run give-codes. Remove none: when an id is no longer used, make it an alias of what replaced it.
`;

/** @returns the codes that were given */
export function giveCodes(root: string, content: Content): string[] {
  const coded = codedIn(content);
  const { register, added } = withCodes(content.codes.data, uncoded(coded, content.codes.data));
  if (added.length > 0) {
    const lines = Object.entries(register).map(([code, key]) => `${code}: ${key}\n`);
    writeFileSync(join(root, content.folder, 'codes.yaml'), HEAD + lines.join(''));
  }
  return added;
}

if (import.meta.main)
  await run({ usage: 'npm run give-codes' }, () => {
    const added = giveCodes(process.cwd(), soundContent(process.cwd()));
    for (const code of added) console.log(code);
    console.log(counted(added.length, 'new code'));
  });
