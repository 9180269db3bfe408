/** The servers under test, as they are found on this machine. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Program {
  name: 'nginx' | 'caddy';
  /** Packages of Debian and its kin; those after the first are not needed for the tests to run. */
  packages: readonly string[];
}

export const PROGRAMS: readonly Program[] = [
  { name: 'nginx', packages: ['nginx', 'libnginx-mod-http-brotli-static'] },
  { name: 'caddy', packages: ['caddy'] },
];

/** Where root’s programs lie is not on everybody’s path. */
const PATHS = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];

/** The path of a program, or undefined where it is not installed. */
export function findProgram(name: string): string | undefined {
  return PATHS.map((folder) => `${folder}/${name}`).find((path) => existsSync(path));
}

/** nginx’s module for files that are compressed by Brotli already, where it is installed. */
export function brotliModule(nginx: string): string | undefined {
  const told = execFileSync(nginx, ['-V'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const folder = /--modules-path=(\S+)/.exec(told)?.[1] ?? '/usr/lib/nginx/modules';
  const file = `${folder}/ngx_http_brotli_static_module.so`;
  return existsSync(file) ? file : undefined;
}
