/**
 * `npm test`: everything but the slow layers of the browser, see docs/decisions/what-ci-runs.md. Steps that keep one
 * processor busy run side by side; what such a step prints is shown when it is done. Stops at the first that fails.
 */
import { spawn, type ChildProcess } from 'node:child_process';

/** Scripts of package.json. Lanes run side by side, and what stands in a lane one after the other. */
type Stage = readonly (readonly string[])[];

const stages: readonly Stage[] = [
  // What Astro keeps of the content lies in one place: no two builds run at a time, and what checks the types, which asks
  // for it as well, begins beside a build of the same content.
  [
    ['build', 'build:base', 'build:pack'],
    ['check', 'audit', 'lint'],
  ],
  // These use all processors by themselves.
  [['test:unit']],
  [['test:heavy']],
  [['test:content']],
  [['test:content:pack']],
  [['test:rebuild', 'bench'], ['test:server']],
  [['test:browser']],
];

const running = new Set<ChildProcess>();
const times: string[] = [];

/** Runs one script. @param alone whether it may print as it goes. @throws when it fails, with what it printed unless it was shown */
async function step(script: string, alone: boolean): Promise<void> {
  const begun = performance.now();
  const child = spawn('npm', ['run', script], {
    stdio: ['inherit', alone ? 'inherit' : 'pipe', alone ? 'inherit' : 'pipe'],
    // A group of its own, so that all that the script has started can be stopped with it.
    detached: true,
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  running.add(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const code = await new Promise<number | null>((done, failed) => child.on('error', failed).on('close', done));
  running.delete(child);
  const seconds = Math.round((performance.now() - begun) / 1000);
  times.push(`== npm run ${script}: ${seconds} s`);
  process.stdout.write(`${printed}${times.at(-1) ?? ''}\n`);
  if (code !== 0) throw new Error(`npm run ${script} failed`);
}

function stopAll(): void {
  for (const { pid } of running) if (pid !== undefined) process.kill(-pid);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    stopAll();
    process.exit(1);
  });

try {
  for (const stage of stages)
    await Promise.all(
      stage.map(async (lane) => {
        for (const script of lane) await step(script, stage.length === 1);
      }),
    );
  console.log(`\n${times.join('\n')}\n== npm test: ${Math.round(performance.now() / 1000)} s`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  stopAll();
  process.exitCode = 1;
}
