/** Finds the programs that an engine needs, and installs those that are missing. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Program } from './engine.ts';

/** Long enough for a slow mirror. */
const INSTALL_LIMIT = 10 * 60_000;

let updated = false;

/**
 * The paths of the programs, in their order.
 * @throws when one is missing and cannot be installed
 */
export function ensure(programs: readonly Program[]): string[] {
  const missing = programs.filter((program) => find(program) === undefined).map(({ debian }) => debian);
  if (missing.length > 0) {
    console.log(`Installing ${missing.join(', ')} by the system’s package manager.`);
    updated ||= apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing);
  }
  return programs.map((program) => {
    const path = find(program);
    if (path === undefined) throw new Error(`${program.names.join(' or ')} is missing: install ${program.debian}`);
    return path;
  });
}

function find({ names }: Program): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What apt says goes to where errors go: the summary stays readable. */
function apt(...options: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio: ['ignore', number, number] = ['ignore', 2, 2];
  return spawnSync('apt-get', options, { stdio, env, timeout: INSTALL_LIMIT }).status === 0;
}
