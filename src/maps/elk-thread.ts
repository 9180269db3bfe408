/**
 * ELK in a thread of its own: laying out the maps takes seconds, in which other pages are made. The worker that elkjs brings
 * is written for browsers; this gives it there what it expects, and looks to elkjs here like a worker of a browser.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** From the project's folder, as the code that builds the site is itself moved while it is built. */
const program = createRequire(join(process.cwd(), 'package.json')).resolve('elkjs/lib/elk-worker.min.js');

const INSIDE = `
  const { parentPort } = require('node:worker_threads');
  globalThis.self = { postMessage: (message) => parentPort.postMessage(message) };
  require(${JSON.stringify(program)});
  parentPort.on('message', (data) => self.onmessage({ data }));
`;

/** @returns a worker that keeps the process alive only while an answer is awaited */
export function elkThread(): globalThis.Worker {
  const thread = new Worker(INSIDE, { eval: true });
  let awaited = 0;
  const worker: globalThis.Worker = Object.assign(new EventTarget(), {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: (message: unknown) => {
      // What cannot be sent is never answered.
      thread.postMessage(message);
      awaited += 1;
      thread.ref();
    },
    terminate: () => void thread.terminate(),
  });
  thread.on('message', (data: unknown) => {
    awaited -= 1;
    if (awaited === 0) thread.unref();
    worker.onmessage?.(new MessageEvent('message', { data }));
  });
  return worker;
}
