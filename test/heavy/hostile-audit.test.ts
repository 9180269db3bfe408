/** The command itself over hostile content: code in a page leaves no trace, and the place is told. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { kettle, type Files } from '../unit/audit/fixture.ts';

const article = 'content/en/articles/heating/one.mdx';

/** Runs a command in a folder with hostile files, and says how it ended. */
function run(
  files: Files,
  command: (root: string) => string[],
): { status: number | null; output: string; ran: boolean } {
  const root = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text.replaceAll('TRACE', join(root, 'trace')));
    }
    const [program = '', ...rest] = command(root);
    const { status, stdout, stderr } = spawnSync(program, rest, { cwd: root, encoding: 'utf8' });
    return { status, output: stdout + stderr, ran: existsSync(join(root, 'trace')) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const hostile: Files = {
  ...kettle,
  [article]: `${kettle[article] ?? ''}\n{process.getBuiltinModule('node:fs').writeFileSync('TRACE', '')}\n`,
};

test('the audit runs nothing of the content and ends with 1', () => {
  const { status, output, ran } = run(hostile, () => [process.execPath, join(process.cwd(), 'src/cli/audit.ts')]);
  expect(output).toContain(`${article}:15  {…} is code that would run`);
  expect(output).toContain('1 problem in the content');
  expect({ status, ran }).toEqual({ status: 1, ran: false });
});
