/** The command as others call it: a text on standard input, one JSON value on standard output. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function diagnose(input: string | Buffer): { status: number | null; told: unknown } {
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/diagnose.ts'], { input, encoding: 'utf8' });
  return { status, told: JSON.parse(stdout) };
}

test('an error is named with the tree that it starts, and each answer with what decided it', () => {
  const { status, told } = diagnose("{'code': 'insufficient_quota'} for ann@example.org");
  expect(status).toBe(0);
  expect(told).toMatchObject({
    matches: [{ signature: 'insufficient-quota', url: '/errors/insufficient-quota/' }],
    redacted: 1,
    tree: 'quota-error',
    answers: { product: 'api' },
  });
  const { answers, read } = told as { answers: Record<string, string>; read: Record<string, string>[] };
  expect(Object.fromEntries(read.map(({ question, option }) => [question, option]))).toEqual(answers);
  for (const each of read) expect(each).toMatchObject({ words: 'insufficient_quota' });
});

test('where nothing is known the reader starts at the chooser', () => {
  const nothing = { matches: [], redacted: 0, tree: 'root', answers: {}, read: [] };
  expect(diagnose('hello')).toEqual({ status: 0, told: nothing });
  expect(diagnose('')).toEqual({ status: 0, told: nothing });
});

test('UTF-16 and the colors of a terminal are no hindrance', () => {
  const { told } = diagnose(Buffer.from('\ufeff\u001b[31minsufficient\u001b[0m_quota', 'utf16le'));
  expect(told).toMatchObject({ matches: [{ signature: 'insufficient-quota' }] });
});
