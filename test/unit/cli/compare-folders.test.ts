import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareFolders } from '../../../src/cli/compare-folders.ts';

let [one, other] = ['', ''];
beforeEach(() => {
  [one, other] = [mkdtempSync(join(tmpdir(), 'one-')), mkdtempSync(join(tmpdir(), 'other-'))];
  for (const folder of [one, other]) {
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a/same.html'), 'same');
    writeFileSync(join(folder, 'b.js'), 'let x = 1');
  }
});
afterEach(() => {
  for (const folder of [one, other]) rmSync(folder, { recursive: true });
});

test('the same folders have no difference; files and bytes are counted', () => {
  expect(compareFolders(one, other)).toEqual({ files: 2, bytes: 13, differences: [] });
});

test('a byte that differs, a file that is cut, and files on one side only are named', () => {
  writeFileSync(join(other, 'b.js'), 'let y = 1');
  writeFileSync(join(other, 'a/same.html'), 'sam');
  writeFileSync(join(one, 'a/mine'), '');
  writeFileSync(join(other, 'theirs'), '');
  expect(compareFolders(one, other).differences).toEqual([
    `a/mine: only in ${one}`,
    'a/same.html: differs at byte 3',
    'b.js: differs at byte 4',
    `theirs: only in ${other}`,
  ]);
});
