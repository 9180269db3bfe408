/** What the engines are shown: the built site, and a page on which everything goes wrong. */
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { at, PROBE_PORT } from './ports.ts';
import { startServer, stop } from './process.ts';

/** Where no request of the site may go. The name leads nowhere, by RFC 2606. */
export const ELSEWHERE = 'http://elsewhere.invalid';

/** Serves a folder as it is. @returns how to stop it */
export async function serveFolder(folder: string, port: number): Promise<() => Promise<void>> {
  const sirv = join('node_modules', '.bin', 'sirv');
  const server = await startServer(at(port), sirv, [folder, '--port', String(port), '--quiet']);
  return () => stop(server);
}

/** The four faults that the watch of every engine must see, each under a name. */
const PROBE = (
  watch: string,
) => `<!doctype html><html lang="en"><head>${watch}<meta charset="utf-8"><title>Probe</title>
<meta http-equiv="content-security-policy" content="script-src 'nonce-a'; img-src 'self' ${ELSEWHERE}">
<script nonce="a">console.error('planted message');</script>
<script nonce="a">throw new Error('planted error');</script>
<script nonce="a">Promise.reject(new Error('planted rejection'));</script>
<script>document.title = 'a script ran that the policy forbids';</script>
</head><body><img alt="" src="${ELSEWHERE}/planted.png"></body></html>`;

/** @param watch what an engine needs in the page to be told of errors */
export async function serveProbe(watch: string): Promise<Server> {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(request.url === '/' ? PROBE('') : PROBE(watch));
  });
  await new Promise<void>((resolve) => server.listen(PROBE_PORT, resolve));
  return server;
}
