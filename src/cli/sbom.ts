/**
 * `npm run sbom`: writes sbom.cdx.json, a CycloneDX list of every package in the lockfile with its version, hash and licence.
 * The same lockfile gives the same bytes, with whatever npm. It is about what builds the site, so it is no part of the site.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { Failure, run } from './command.ts';
import { lockSchema, sbomOf } from './sbom-of.ts';

const FILE = 'sbom.cdx.json';

await run({ usage: 'npm run sbom' }, () => {
  const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const { npm_execpath: npm } = process.env;
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
  const [program, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const { status, stdout, stderr } = spawnSync(program, [...first, ...args], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Failure(`npm could not make the list: ${stderr}`);
  const { document, incomplete } = sbomOf(JSON.parse(stdout), lock);
  if (incomplete.length > 0)
    throw new Failure(`Missing a version, hash or license, or not in the list: ${incomplete.join(', ')}`);
  writeFileSync(FILE, `${JSON.stringify(document, null, 2)}\n`);
  console.log(`Wrote ${FILE}: ${document.components.length} packages, each with version, hash and license`);
});
