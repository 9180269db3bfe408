/** Run before the server tests: installs the servers where they are missing, and says which tests cannot run. */
import { spawnSync } from 'node:child_process';
import { brotliModule, findProgram, PROGRAMS } from './programs.ts';

function run(...[command = '', ...options]: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, options, { stdio: 'inherit', timeout: 10 * 60_000, env }).status === 0;
}

/** Installing is for root, and for systems with Debian’s package manager. */
function install(packages: readonly string[]): string | undefined {
  if (findProgram('apt-get') === undefined) return 'this system has no apt-get; install it by hand';
  if (process.getuid?.() !== 0) return `only root can install it: apt-get install ${packages.join(' ')}`;
  console.log(`Installing ${packages.join(', ')} by the system’s package manager.`);
  // What is only wanted as a program must not start to serve.
  run('apt-get', 'update');
  for (const name of packages) run('apt-get', 'install', '-y', '--no-install-recommends', name);
  return 'it could not be installed';
}

let missing = 0;
for (const { name, packages } of PROGRAMS) {
  const known = findProgram(name);
  const why =
    known === undefined || (name === 'nginx' && brotliModule(known) === undefined) ? install(packages) : undefined;
  const found = findProgram(name);
  if (found === undefined) {
    missing++;
    console.log(`NOT RUN: the tests with ${name}, as ${why ?? 'it is not there'}.`);
  } else console.log(`Server tests run with ${found}`);
  if (found !== undefined && name === 'nginx' && brotliModule(found) === undefined)
    console.log(`NOT RUN: nginx with Brotli, as its module is not installed (${packages[1] ?? ''}).`);
}
if (missing === PROGRAMS.length)
  console.log('NOT RUN: all of the tests over HTTP. Only the configurations are compared.');
