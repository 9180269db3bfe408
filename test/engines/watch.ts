/** For an engine whose driver tells nothing of errors: a script in the page notes them, and a proxy what goes elsewhere. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { ELSEWHERE_PORT } from './ports.ts';

const KEY = 'engines-watch';

/** Runs first in every page. What it notes outlives the page, in the storage of the tab. */
function watch(key: string): void {
  const note = (line: string): void => {
    const noted = JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[];
    sessionStorage.setItem(key, JSON.stringify([...noted, line]));
  };
  const failed = (event: Event): void => {
    if (event instanceof ErrorEvent) note(`error: ${event.message}`);
    else if (event.target instanceof Element) note(`not loaded: ${event.target.outerHTML.slice(0, 200)}`);
  };
  addEventListener('error', failed, true);
  addEventListener('unhandledrejection', ({ reason }) => note(`error: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    note(`policy: ${effectiveDirective} forbids ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...told: unknown[]): void => {
    note(`console: ${told.map(String).join(' ')}`);
    error.apply(console, told);
  };
}

/** Stands before the policy of the page, which therefore does not hold it up. */
export const WATCH = `<script>(${watch.toString()})(${JSON.stringify(KEY)})</script>`;

/** In the page: what was noted. */
export function noted(key: string): string[] {
  // A page without an origin has no storage, and none of the site's pages is one.
  if (location.protocol === 'about:') return [];
  return JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[];
}
noted.key = KEY;

/** Copies the built site, with the watch in every page. */
export function copyWatched(site: string, copy: string): void {
  cpSync(site, copy, { recursive: true });
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(copy, file), 'utf8');
    if (!html.includes('<head>')) throw new Error(`${file} has no head to watch it from`);
    writeFileSync(join(copy, file), html.replace('<head>', `<head>${WATCH}`));
  }
}

/** A proxy that answers nothing, and notes what it is asked for. */
export async function startElsewhere(): Promise<{ server: Server; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(`request to ${url ?? ''}`);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(`request to ${url ?? ''}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(ELSEWHERE_PORT, '127.0.0.1', resolve));
  return { server, asked };
}
