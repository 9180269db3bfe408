/**
 * `npm run test:rebuild`: builds the site again, from a copy of the sources in another folder, in another time zone and
 * another language, and compares every byte with the built site. Exits 1 at any difference.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildWords } from './build-words.ts';
import { Failure, run } from './command.ts';
import { compareFolders } from './compare-folders.ts';
import { plainEnv } from './plain-env.ts';
import { inScratch } from './scratch.ts';

const DIST = 'dist';
/** What is made, or brought by npm. */
const MADE = new Set(['node_modules', '.git', '.astro', DIST, 'test-results', 'playwright-report']);
/** What the first build has packed is packed again, not taken from it: the two share a folder of caches. */
const ELSEWHERE = { PACK_ANEW: '1', TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

await run({ usage: 'npm run test:rebuild' }, () => {
  if (!existsSync(DIST)) throw new Failure('There is no built site: run npm run build first.');
  return inScratch('rebuild', (folder) => {
    for (const name of readdirSync('.').filter((entry) => !MADE.has(entry) && !entry.startsWith(`${DIST}-`)))
      cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const { status, stdout, stderr } = spawnSync(process.execPath, buildWords(), {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      env: { ...plainEnv(), ...ELSEWHERE },
    });
    if (status !== 0) throw new Failure(`The second build failed:\n${stdout}${stderr}`);
    const { files, bytes, differences } = compareFolders(DIST, join(folder, DIST));
    if (differences.length > 0)
      throw new Failure(`Two builds differ in ${differences.length} files:\n  ${differences.join('\n  ')}`);
    console.log(`Two builds are the same: ${files} files, ${bytes} bytes`);
  });
});
