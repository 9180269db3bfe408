/** Runs a program, and measures it with all that it starts. */
import { spawn } from 'node:child_process';
import { GroupWatch, type Usage } from './process-group.ts';

/** A program of Node, and where it runs. */
export interface Program {
  /** Its file, and what it is told. */
  words: readonly string[];
  folder: string;
  env: NodeJS.ProcessEnv;
}

export interface Run {
  /** Null where it was stopped. */
  status: number | null;
  wallSeconds: number;
  /** Undefined where the system does not tell. */
  usage: Usage | undefined;
  /** All that it printed. */
  printed: string;
}

const SAMPLED_EVERY = 200;

/** Waits for the program to end. */
export async function measuredRun({ words, folder, env }: Program): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, words, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that all that it starts is measured with it, and stopped with it.
    detached: true,
    env,
  });
  const group = child.pid;
  const watch = group === undefined ? undefined : new GroupWatch(group);
  const interrupted = (): void => {
    if (group !== undefined && child.exitCode === null) process.kill(-group);
    process.exit(1);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const timer = setInterval(() => watch?.sample(), SAMPLED_EVERY);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  try {
    const status = await new Promise<number | null>((done, failed) => child.on('error', failed).on('close', done));
    return { status, wallSeconds: (performance.now() - begun) / 1000, usage: watch?.usage, printed };
  } finally {
    clearInterval(timer);
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}
