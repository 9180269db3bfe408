import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { outDir } from '../../../src/hosting/out-dir.ts';

const root = resolve('/project');

test('a folder inside the project is taken as it is named', () => {
  for (const named of ['./dist', 'dist-base/help/desk', '/project/dist']) expect(outDir(root, named)).toBe(named);
});

test('one outside, and the project itself, are refused with what to do', () => {
  for (const named of ['/elsewhere', '../dist', '.', '/'])
    expect(() => outDir(root, named)).toThrow(
      `SITE_OUT is ${named}, which is not a folder inside the project. Build to one, such as ./dist-other, and copy that.`,
    );
});
