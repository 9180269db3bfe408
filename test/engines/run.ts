/**
 * `npm run test:engines`: the main journeys in Chromium, Firefox and WebKit, on the built site. A program that is missing
 * is installed. An engine that cannot be had is told as not run, never as passed: with `--all` that is a failure.
 * `--engine` and `--journey` choose some by (part of) their name.
 */
import { parseArgs } from 'node:util';
import { chromium } from './chromium.ts';
import type { Engine, Running } from './engine.ts';
import { firefox } from './firefox.ts';
import { ensure } from './install.ts';
import { checkWatch, makeJourney, type Journey } from './journey.ts';
import { journeys } from './journeys/index.ts';
import { messageOf } from './message.ts';
import { SITE_PORT } from './ports.ts';
import { isGood, summary, type Journeyed, type Report } from './report.ts';
import { serveFolder, serveProbe } from './serve.ts';
import { WATCH } from './watch.ts';
import { webkit } from './webkit.ts';

const { values: chosen } = parseArgs({
  options: { all: { type: 'boolean', default: false }, engine: { type: 'string' }, journey: { type: 'string' } },
});
const engines = [chromium, firefox, webkit].filter(({ name }) => name.includes(chosen.engine ?? ''));
const toMake = journeys.filter(({ name }) => name.includes(chosen.journey ?? ''));
if (engines.length === 0 || toMake.length === 0) throw new Error('no engine or no journey has that name');

const stopSite = await serveFolder('dist', SITE_PORT);
const probe = await serveProbe(WATCH);
// All that is missing is installed before the first journey: nothing else runs meanwhile.
for (const { programs } of engines)
  try {
    ensure(programs);
  } catch {
    // Told where the engine would start.
  }
/** Engines whose journeys are made one after another. WebKit, the slowest, goes beside the others. */
const lanes = [engines.filter((engine) => engine !== webkit), engines.filter((engine) => engine === webkit)];
const reports = (
  await Promise.all(
    lanes.map(async (lane) => {
      const made: Report[] = [];
      for (const engine of lane) made.push(await journeyIn(engine, toMake));
      return made;
    }),
  )
).flat();
probe.closeAllConnections();
probe.close();
await stopSite();
console.log(`\n${summary(reports)}`);
process.exit(isGood(reports, chosen.all) ? 0 : 1);

async function journeyIn(engine: Engine, list: readonly Journey[]): Promise<Report> {
  const { name } = engine;
  const began = performance.now();
  let running: Running;
  try {
    running = await engine.start(ensure(engine.programs));
  } catch (error) {
    return { engine: name, notRun: messageOf(error), left: list.length + 1 };
  }
  const made: Journeyed[] = [];
  const tell = (one: Journeyed): void => {
    made.push(one);
    const { journey, steps, seconds, failure } = one;
    const mark = failure === undefined ? '✓' : '✗';
    console.log(
      `${mark} ${name}: ${journey} (${steps} steps, ${seconds.toFixed(1)} s)${failure ? `\n    ${failure}` : ''}`,
    );
  };
  tell(await checkWatch(running));
  for (const journey of list) tell(await makeJourney(journey, running));
  await running.stop();
  return { engine: name, version: running.version, seconds: (performance.now() - began) / 1000, journeys: made };
}
