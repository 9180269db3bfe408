import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildOf } from '../../../../src/cli/scale/build.ts';
import { measuredRun, type Program } from '../../../../src/cli/scale/measured-run.ts';

function program(code: string): Program {
  return { words: ['-e', code], folder: '/', env: { ...process.env, GREETING: 'hello' } };
}

test('a program runs where and as it is told, and what it prints and ends with is known', async () => {
  const { status, printed, wallSeconds } = await measuredRun(
    program('console.log(process.env.GREETING, process.cwd()); process.exitCode = 3'),
  );
  expect({ status, printed }).toEqual({ status: 3, printed: 'hello /\n' });
  expect(wallSeconds).toBeGreaterThan(0);
});

test.runIf(existsSync('/proc/self/stat'))('what it starts is measured with it', async () => {
  const { usage } = await measuredRun(
    program(`require('node:child_process').spawnSync(process.execPath, ['-e', 'setTimeout(() => {}, 800)'])`),
  );
  expect(usage?.peakMB).toBeGreaterThan(1);
});

test('a build that fails says why', async () => {
  await expect(buildOf('it', program('console.error("no such page"); process.exitCode = 1'))).rejects.toThrow(
    'The build of it failed:\nno such page\n',
  );
});
