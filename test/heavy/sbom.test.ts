/** The list of packages, as the command writes it from the lockfile. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockSchema, sbomOf } from '../../src/cli/sbom-of.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(name, join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [resolve('src/cli/sbom.ts')], { cwd: folder, encoding: 'utf8' });
}

test('every package of the lockfile is in it with version, hash and licence, and a second list is the same', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string; integrity: string; license: string }>;
  };
  expect(write()).toMatchObject({ status: 0, stderr: '' });
  const text = readFileSync(join(folder, 'sbom.cdx.json'), 'utf8');
  const { components } = JSON.parse(text) as {
    components: { 'bom-ref': string; hashes: { content: string }[]; licenses: object[] }[];
  };
  const hashes = new Map(components.map((item) => [item['bom-ref'], item.hashes[0]?.content]));
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  for (const [path, { version, integrity }] of packages) {
    const hash = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
    expect(hashes.get(`${path.split('node_modules/').at(-1) ?? ''}@${version}`), path).toBe(hash);
  }
  expect(components.filter(({ licenses }) => licenses.length === 0)).toEqual([]);
  expect(text).not.toMatch(/timestamp|serialNumber|sbom-/);

  writeFileSync(join(folder, 'sbom.cdx.json'), '');
  expect(write()).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')).toBe(text);
});

test('a package without a hash, and one that npm left out, are named', () => {
  const lock = lockSchema.parse({
    name: 'a',
    packages: {
      '': { version: '1.0.0' },
      'node_modules/bare': { version: '1.0.0', license: 'MIT' },
      'node_modules/x/node_modules/@s/gone': { version: '2.0.0', license: 'MIT' },
    },
  });
  const component = { 'bom-ref': 'bare@1.0.0', name: 'bare', version: '1.0.0' };
  const made = { metadata: { component }, components: [component], dependencies: [] };
  expect(sbomOf(made, lock).incomplete).toEqual(['bare@1.0.0', '@s/gone@2.0.0']);
});
