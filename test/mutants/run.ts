/**
 * `npm run test:mutants`: makes each named mistake in a copy of the project and runs the unit tests, the audit, then the build
 * and the content tests, until one notices. Prints what nobody noticed; exits 1 when fewer than 85 % were noticed. Takes an hour, so
 * it is no part of `npm test`. `-- trees 'card number'` takes only the mistakes whose file or name holds one of these.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mutants, type Mutant } from './mutants.ts';

/** The share of mistakes that must be noticed. */
const ENOUGH = 0.85;
/** A mistake may make a program run for ever, in milliseconds. A sound one takes a few minutes on a busy machine. */
const LIMIT = 15 * 60_000;

const named = process.argv.slice(2);
const chosen = mutants.filter(
  ({ name, file }) => named.length === 0 || named.some((words) => name.includes(words) || file.includes(words)),
);
const root = mkdtempSync(join(tmpdir(), 'mutants-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
// All that the project is made of, as it stands: the tests read more of it than the site does.
const files = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
for (const part of files.stdout.split('\0').filter((file) => file !== '' && existsSync(file)))
  cpSync(part, join(root, part), { recursive: true });
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));

/** What the last command has printed. */
let printed = '';

/** A command of the project, run in the copy. @returns whether it went well */
function passes(command: string, options: readonly string[]): boolean {
  const { status, error, stdout, stderr } = spawnSync(command, options, {
    cwd: root,
    encoding: 'utf8',
    timeout: LIMIT,
    maxBuffer: 64 * 1024 * 1024,
  });
  printed = stdout + stderr;
  // Counts as noticed, but whoever reads the list should know that no test said so.
  if (error) console.log(`${command} ${options.join(' ')}: ${error.message}`);
  return status === 0;
}

const vitest = (...options: string[]): boolean => passes('npx', ['vitest', 'run', '--bail', '1', ...options]);

/** Who notices, from the nearest on. */
const guards: readonly [string, (mutant: Mutant) => boolean][] = [
  ['unit', ({ near }) => vitest('--project', 'unit', `test/unit/${near}`)],
  ['audit', () => passes('node', ['src/cli/audit.ts'])],
  ['unit', () => vitest('--project', 'unit')],
  // The content tests read both sites.
  ['build', () => passes('npm', ['run', 'build']) && passes('npm', ['run', 'build:base'])],
  ['content', () => vitest('--project', 'content')],
];

/** The file with the mistake in it. @throws when the code has changed, and the mistake cannot be made any more */
function mistaken({ file, from, to }: Mutant, text: string): string {
  const swapped = { 'fix/invalid-key': 'fix/stale-key', 'fix/stale-key': 'fix/invalid-key' };
  const changed = text.replace(from, (...[found]: [string]) =>
    to === 'swapped' ? swapped[found as keyof typeof swapped] : found.replace(from, to),
  );
  if (changed === text) throw new Error(`${file} does not hold ${String(from)} any more: mend test/mutants/mutants.ts`);
  return changed;
}

/** Without a mistake nobody may complain, or everything would count as noticed. */
const wrong = guards.find(([, isSound]) => !isSound({ name: '', near: '', file: '', from: '', to: '' }));
if (wrong) {
  console.error(`${printed}\n\nThe ${wrong[0]} tests fail as the project stands: mend that first.`);
  process.exit(1);
}

const unnoticed: string[] = [];
for (const mutant of chosen) {
  const path = join(root, mutant.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, mistaken(mutant, text));
  const guard = guards.find(([, isSound]) => !isSound(mutant));
  writeFileSync(path, text);
  if (!guard) unnoticed.push(mutant.name);
  console.log(`${guard ? `noticed by ${guard[0]}` : 'NOT NOTICED'}: ${mutant.name}`);
}
const share = chosen.length === 0 ? 0 : 1 - unnoticed.length / chosen.length;
console.log(`${chosen.length - unnoticed.length} of ${chosen.length} mistakes noticed (${Math.round(100 * share)} %)`);
process.exitCode = share >= ENOUGH ? 0 : 1;
