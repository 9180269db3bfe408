/**
 * `npm run bench:load`: how nginx serves the built site on this machine, for a few seconds, with many readers at once. Asks
 * for pages, code, data and pieces of the index in turn, compressed. Prints requests per second, errors and latency;
 * only errors make it fail, as times depend on the machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../server/ask.ts';
import { findProgram } from '../server/programs.ts';
import { addressOf, SITES } from '../server/sites.ts';
import { WAYS } from '../server/start.ts';

const SECONDS = 6;
const READERS = 16;
const CODINGS = 'gzip, br';

/** Latencies in milliseconds. */
interface Load {
  by: string;
  requests: number;
  seconds: number;
  errors: number;
  p50: number;
  p99: number;
  max: number;
}

/** By wrk, which costs little of the processor that it shares with the server. */
function byWrk(wrk: string, port: number, paths: readonly string[]): Load {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const script = `
local paths, at = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }, 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = ${JSON.stringify(CODINGS)} })
end
done = function(summary, latency)
  local e = summary.errors
  print(string.format('{"by":"wrk","requests":%d,"seconds":%f,"errors":%d,"p50":%f,"p99":%f,"max":%f}', summary.requests,
    summary.duration / 1e6, e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3, latency.max / 1e3))
end
`;
  writeFileSync(join(folder, 'paths.lua'), script);
  try {
    const options = ['-t', '1', '-c', `${READERS}`, '-d', `${SECONDS}s`, '-s', join(folder, 'paths.lua')];
    const said = execFileSync(wrk, [...options, `http://127.0.0.1:${port}/`], { encoding: 'utf8' });
    return JSON.parse(/^\{.*\}$/m.exec(said)?.[0] ?? '') as Load;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** By a loop in Node, which measures itself as much as the server. */
async function byNode(port: number, paths: readonly string[]): Promise<Load> {
  const times: number[] = [];
  let errors = 0;
  let at = 0;
  const begin = performance.now();
  const end = begin + SECONDS * 1000;
  const read = async (): Promise<void> => {
    while (performance.now() < end) {
      const sent = performance.now();
      const path = paths[at++ % paths.length] ?? '/';
      const status = await ask(port, path, { 'Accept-Encoding': CODINGS }).then(
        (answer) => answer.status,
        () => 0,
      );
      if (status !== 200) errors++;
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: READERS }, read));
  times.sort((a, b) => a - b);
  const percentile = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  const seconds = (performance.now() - begin) / 1000;
  return {
    by: 'Node',
    requests: times.length,
    seconds,
    errors,
    p50: percentile(0.5),
    p99: percentile(0.99),
    max: percentile(1),
  };
}

const [way] = WAYS.filter(({ name, unable }) => name.startsWith('nginx') && unable === undefined);
const [site] = SITES;
if (!way || !site) console.log('NOT RUN: nginx is not installed; npm run test:server installs it.');
else {
  const paths = site.files.filter((file) => file !== '404.html').map((file) => site.base + addressOf(file));
  const server = await way.start();
  try {
    const port = server.ports.get(site) ?? 0;
    const served: string[] = [];
    // Former addresses lead on: they are no errors, and no load.
    for (const path of paths) if ((await ask(port, path)).status === 200) served.push(path);
    const wrk = findProgram('wrk');
    const load = wrk === undefined ? await byNode(port, served) : byWrk(wrk, port, served);
    const rate = Math.round(load.requests / load.seconds);
    const ms = (time: number): string => `${time.toFixed(2)} ms`;
    console.log(
      `${way.name}, ${served.length} addresses in turn, ${READERS} readers, ${load.seconds.toFixed(1)} s, by ${load.by}: ` +
        `${load.requests} requests, ${rate} per second, ${load.errors} errors; ` +
        `latency p50 ${ms(load.p50)}, p99 ${ms(load.p99)}, max ${ms(load.max)}`,
    );
    if (load.errors > 0) process.exitCode = 1;
  } finally {
    await server.stop();
  }
}
