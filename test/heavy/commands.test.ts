/** Commands called in a wrong way, in a wrong place, with input that is none, and with output that cannot be written. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, cpSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Call {
  input?: string | Buffer;
  cwd?: string;
  stdio?: [stdin: number | 'pipe', stdout: number | 'pipe', stderr: 'pipe'];
}
const call = (command: string, args: string[] = [], options: Call = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [resolve(`src/cli/${command}.ts`), ...args], { encoding: 'utf8', ...options });
const shell = (script: string): SpawnSyncReturns<string> =>
  spawnSync('bash', ['-c', script], { encoding: 'utf8', env: { ...process.env, NODE: process.execPath } });

const STACK = /^\s+at /m;
const commands = ['audit', 'bench', 'diagnose', 'eval', 'feedback', 'new', 'sbom', 'rebuild'];

describe.each(commands)('%s', (command) => {
  test('an unknown flag is named with the usage', () => {
    const { status, stderr, stdout } = call(command, ['--no-such-flag'], { input: '' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--no-such-flag');
    expect(stderr).toContain(`npm run ${{ diagnose: '-s diagnose', rebuild: 'test:rebuild' }[command] ?? command}`);
    expect(stderr).not.toMatch(STACK);
  });

  test('too many words are answered with the usage', () => {
    const { status, stderr } = call(command, ['a', 'b', 'c', 'd'], { input: '' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^npm run .*\n$/);
  });

  test('--help tells the usage', () => {
    const { status, stderr, stdout } = call(command, ['--help'], { input: '' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^npm run .*\n$/);
  });

  test('what was told is not lost without a word on a full disk', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = call(command, ['--help'], { stdio: ['pipe', full, 'pipe'] });
    closeSync(full);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The output could not be written: .*ENOSPC.*\n$/);
  });
});

describe.each(['audit', 'diagnose', 'new article a/b', 'eval cases.json', 'feedback cases.json'])('%s', (line) => {
  const [command = '', ...args] = line.split(' ');

  test('says that a folder has no content', () => {
    writeFileSync(join(folder, 'cases.json'), '[]');
    const { status, stderr, stdout } = call(command, args, { cwd: folder, input: 'insufficient_quota' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(`There is no content/trees in ${folder}: run this in the project folder.\n`);
  });

  test('tells of broken content instead of using half of it', () => {
    const broken = join(folder, 'broken');
    cpSync('content', join(broken, 'content'), { recursive: true });
    writeFileSync(join(broken, 'content/errors/insufficient-quota.yaml'), 'title: [\n');
    writeFileSync(join(broken, 'cases.json'), '[]');
    const { status, stderr, stdout } = call(command, args, { cwd: broken, input: 'insufficient_quota' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('content/errors/insufficient-quota.yaml:');
    if (command !== 'audit') expect(stderr).toContain('The content is broken');
    expect(stderr).not.toMatch(STACK);
  });
});

describe('diagnose', () => {
  test('reads a file that is named', () => {
    const file = join(folder, 'error.txt');
    writeFileSync(file, "{'code': 'insufficient_quota'}");
    expect(call('diagnose', [file], { input: '' }).stdout).toBe(
      call('diagnose', [], { input: "{'code': 'insufficient_quota'}" }).stdout,
    );
  });

  test('a folder and a file that is missing are told in a line', () => {
    const cases: [string, SpawnSyncReturns<string>][] = [
      [`${folder} is a folder: name a file with the text of an error.\n`, call('diagnose', [folder])],
      ['There is no file nowhere.txt.\n', call('diagnose', ['nowhere.txt'])],
    ];
    for (const [message, { status, stdout, stderr }] of cases)
      expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: message });
    const directory = openSync(folder, 'r');
    const { status, stderr } = call('diagnose', [], { stdio: [directory, 'pipe', 'pipe'] });
    closeSync(directory);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Standard input is a folder: name a file with the text of an error.\n',
    });
  });

  test('of 600 MB the end is read, in little memory', () => {
    const { status, stdout, stderr } = shell(
      `(yes '2026-11-22T10:11:12Z INFO worker-3 request done status=200' | head -c 600000000; echo; echo insufficient_quota) |
       /usr/bin/env "$NODE" --max-old-space-size=200 src/cli/diagnose.ts`,
    );
    expect(stderr).toMatch(/^Only the last (?:999999|1000000) of 600000020 bytes were read\.\n$/);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ matches: [{ signature: 'insufficient-quota' }] });
  });

  test('the end of a long text in UTF-16 is read as UTF-16', () => {
    const input = Buffer.from(`\ufeff${'abc\n'.repeat(300_000)}insufficient_quota`, 'utf16le');
    const { status, stdout } = call('diagnose', [], { input });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ matches: [{ signature: 'insufficient-quota' }] });
  });

  test('on a terminal that waits, it says what to do', async () => {
    const terminal = spawn('script', ['-qec', `"${process.execPath}" src/cli/diagnose.ts`, '/dev/null']);
    let seen = '';
    terminal.stdout.on('data', (chunk: Buffer) => {
      seen += chunk.toString();
      if (seen.endsWith('error.txt\r\n')) terminal.stdin.write('insufficient_quota\n\u0004');
      if (seen.includes('"read"')) terminal.stdin.end();
    });
    await once(terminal, 'close');
    expect(seen).toContain('Paste or type the error, then press Enter and Ctrl+D.');
    expect(seen).toContain('"signature":"insufficient-quota"');
  });

  test('a full disk is told, a closed pipe ends it in silence', () => {
    const full = shell(`echo hello | "$NODE" src/cli/diagnose.ts > /dev/full`);
    expect(full.status).toBe(1);
    expect(full.stderr).toMatch(/^The output could not be written: .*ENOSPC.*\n$/);
    const closed = shell(`echo hello | ("$NODE" src/cli/diagnose.ts; echo "status $?" >&2) | true`);
    expect(closed.stderr).toBe('status 141\n');
  });
});
