/** Serves the built site, and fails any of its files in any one way. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** How a file fails. A slow one comes in the end. */
export const faults = ['missing', '500', 'html', 'truncated', 'wrong type', 'hanging', 'slow'] as const;
export type Fault = (typeof faults)[number];

export interface FaultServer {
  /** Ends in a slash. */
  url: string;
  /** @param which paths, without the base */
  fail: (which: (path: string) => boolean, how: Fault) => void;
  heal: () => void;
  close: () => Promise<void>;
}

/** How late a slow file is, in milliseconds. */
const LATE = 700;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
};

/** @param folder the built site */
export async function startFaultServer(folder = 'dist'): Promise<FaultServer> {
  let which: (path: string) => boolean = () => false;
  let how: Fault = 'missing';

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    void answer(path, response).catch(() => response.destroy());
  });

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
    const content = await readFile(file).catch(() => undefined);
    const fault = which(path) ? how : undefined;
    const send = (status: number, type: string, body: string | Buffer): void => {
      const keep = fault === undefined && path.startsWith('/_astro/') && status === 200;
      response.writeHead(status, {
        'content-type': type,
        'cache-control': keep ? 'max-age=31536000, immutable' : 'no-cache',
      });
      response.end(body);
    };
    const type = types[extname(file)] ?? 'application/octet-stream';
    if (fault === 'hanging') return;
    if (content === undefined || fault === 'missing') return send(404, 'text/html', '<h1>Not found</h1>');
    if (fault === '500') return send(500, 'text/html', '<h1>Something is broken</h1>');
    if (fault === 'html') return send(200, 'text/html', '<!doctype html><h1>Please sign in to this network</h1>');
    if (fault === 'truncated') return send(200, type, content.subarray(0, Math.floor(content.length / 2)));
    if (fault === 'wrong type') return send(200, 'application/octet-stream', content);
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, LATE));
    send(200, type, content);
  }

  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    fail: (paths, fault) => ([which, how] = [paths, fault]),
    heal: () => (which = () => false),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
