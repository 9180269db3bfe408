/** Builds a site of a pack, and measures the build. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { Failure } from '../command.ts';
import { GroupWatch, type Usage } from './process-group.ts';
import { stagesIn, type Stage } from './stages.ts';

export interface Build {
  wallSeconds: number;
  /** Undefined where the system does not tell. */
  usage: Usage | undefined;
  stages: Stage[];
}

const SAMPLED_EVERY = 200;
/** So much of what a failed build printed says why. */
const TOLD = 4000;

/**
 * Builds a site as `npm run build` does without being told of another base, day or place.
 * @param content the folder of the pack
 * @param out the folder inside the project that the site is written to
 * @throws Failure with the end of what the build printed, where it fails
 */
export async function measuredBuild(content: string, out: string): Promise<Build> {
  const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('SITE_')));
  const begun = performance.now();
  const child = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that all that it starts is measured with it, and stopped with it.
    detached: true,
    env: { ...plain, CONTENT: content, SITE_OUT: `./${out}` },
  });
  const group = child.pid;
  const watch = group === undefined ? undefined : new GroupWatch(group);
  const stop = (): void => {
    if (group !== undefined && child.exitCode === null) process.kill(-group);
  };
  const interrupted = (): void => {
    stop();
    process.exit(1);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const timer = setInterval(() => watch?.sample(), SAMPLED_EVERY);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  try {
    const status = await new Promise<number | null>((done, failed) => child.on('error', failed).on('close', done));
    if (status !== 0) throw new Failure(`The build of ${content} failed:\n${printed.slice(-TOLD)}`);
  } finally {
    clearInterval(timer);
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
  return { wallSeconds: (performance.now() - begun) / 1000, usage: watch?.usage, stages: stagesIn(printed) };
}
