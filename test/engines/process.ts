/** Programs that run beside the tests. Each is stopped by itself, also when the run is broken off. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

export function run(program: string, options: readonly string[], how: SpawnOptions = {}): ChildProcess {
  const child = spawn(program, options, { stdio: 'ignore', ...how });
  running.add(child);
  child.once('exit', () => running.delete(child));
  // A program that cannot be started is noticed by whoever waits for it.
  child.once('error', () => running.delete(child));
  return child;
}

/** Ends a program, and waits until it has ended; one that does not listen is killed after three seconds. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
  await ended;
  clearTimeout(timer);
}

/**
 * Starts a server, and waits until it answers.
 * @throws when something else answers there already, or nothing does within ten seconds
 */
export async function startServer(
  url: string,
  program: string,
  options: readonly string[],
  how: SpawnOptions = {},
): Promise<ChildProcess> {
  if (await isAnswered(url)) throw new Error(`something else answers at ${url}: move the ports with TEST_PORT`);
  const server = run(program, options, how);
  for (const limit = Date.now() + 10_000; Date.now() < limit && server.exitCode === null; await wait(50)) {
    if (await isAnswered(url)) return server;
  }
  await stop(server);
  throw new Error(`nothing answers at ${url}`);
}

function isAnswered(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
