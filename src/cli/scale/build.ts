/** Builds a site of a pack, and measures the build. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWords } from '../build-words.ts';
import { Failure } from '../command.ts';
import { plainEnv } from '../plain-env.ts';
import { measuredRun, type Program } from './measured-run.ts';
import type { Usage } from './process-group.ts';
import { stagesIn, type Stage } from './stages.ts';

export interface Build {
  wallSeconds: number;
  /** Undefined where the system does not tell. */
  usage: Usage | undefined;
  stages: Stage[];
}

/** So much of what a failed build printed says why. */
const TOLD = 4000;
/** What a build leaves for the next one, which it makes faster. */
const CACHES = ['.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** Removes a built site, and all that its build has left for the next one. @param project the folder of the project */
export function forgetBuild(project: string, out: string): void {
  for (const folder of [...CACHES, out]) rmSync(join(project, folder), { recursive: true, force: true });
}

/**
 * Builds a site as `npm run build` does without being told of another base, day or place, and without anything that is left of
 * a build before.
 * @param content the folder of the pack
 * @param out the folder inside the project that the site is written to
 * @throws Failure with the end of what the build printed, where it fails
 */
export async function measuredBuild(content: string, out: string): Promise<Build> {
  forgetBuild('.', out);
  return buildOf(content, {
    words: buildWords(),
    folder: '.',
    env: { ...plainEnv(), CONTENT: content, SITE_OUT: `./${out}` },
  });
}

/**
 * Any build that prints its stages as Astro does.
 * @param what names it where it fails
 * @throws Failure with the end of what it printed, where it fails
 */
export async function buildOf(what: string, program: Program): Promise<Build> {
  const { status, printed, wallSeconds, usage } = await measuredRun(program);
  if (status !== 0) throw new Failure(`The build of ${what} failed:\n${printed.slice(-TOLD)}`);
  return { wallSeconds, usage, stages: stagesIn(printed) };
}
