import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure } from '../../../../src/cli/command.ts';
import { fillStarlight, starlightIn } from '../../../bench/peer/starlight.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'starlight-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const MANIFEST = 'node_modules/@astrojs/starlight/package.json';
const article = { id: 'lease', topic: 'address', title: 'Lease', summary: 'A loan.', markdown: '# Lease\n\nA loan.\n' };

test('a folder without Starlight is refused', () => {
  expect(() => starlightIn(folder)).toThrow(Failure);
});

test('a project with pages of its own is refused, and one with ours is filled anew', () => {
  write(MANIFEST, '{"version":"0.42.4"}');
  expect(starlightIn(folder)).toEqual({ '@astrojs/starlight': '0.42.4' });
  fillStarlight(folder, [article], [{ id: 'address', title: 'Addresses' }]);
  expect(starlightIn(folder)).toEqual({ '@astrojs/starlight': '0.42.4' });
  fillStarlight(folder, [{ ...article, id: 'other' }], []);
  const docs = join(folder, 'src/content/docs');
  expect(existsSync(join(docs, 'address/lease.md'))).toBe(false);
  expect(readFileSync(join(docs, 'address/other.md'), 'utf8')).toContain('title: "Lease"');
  rmSync(join(docs, '.made-by-bench'));
  expect(() => starlightIn(folder)).toThrow('pages of its own');
});
