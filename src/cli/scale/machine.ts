/** What figures were measured with: without it nobody can compare them. */
import { readFileSync } from 'node:fs';
import { cpus, platform, totalmem } from 'node:os';

/** The packages whose versions decide what a build makes, and how long it takes. */
const PACKAGES = ['astro', 'xstate', 'pagefind'];

export interface Machine {
  processor: string;
  cores: number;
  memoryMB: number;
  system: string;
  node: string;
  versions: Record<string, string>;
  date: string;
}

/** This machine, today, with the packages that are installed here. */
export function thisMachine(): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model ?? 'unknown',
    cores: all.length,
    memoryMB: Math.round(totalmem() / 2 ** 20),
    system: platform(),
    node: process.version,
    versions: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
    date: new Date().toISOString().slice(0, 10),
  };
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
  return version;
}
