/**
 * Serves a built site with the doubles that lie beside its files, and keeps what it has sent. What a browser can slow down
 * is the page alone, and not its workers: so the server is slow, for both sites alike.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { endingOf, TYPES } from '../../../src/hosting/types.ts';
import { sendSlowly, Turns, type Speed } from './link.ts';

/** An answer, and when it was asked for, in milliseconds since 1970: the clock of pages too. */
export interface Sent {
  at: number;
  path: string;
  status: number;
  /** Of its body. */
  bytes: number;
}

export interface PackedServer {
  /** Without a slash at its end. */
  url: string;
  sent: readonly Sent[];
  close: () => Promise<void>;
}

/** @param speed as fast as can be, where none is given */
export async function servePacked(dist: string, speed?: Speed): Promise<PackedServer> {
  const sent: Sent[] = [];
  const turns = speed && new Turns(speed.bytesPerMs);

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const at = performance.timeOrigin + performance.now();
    if (speed) await wait(speed.delayMs);
    const file = fileAt(dist, path);
    const status = file === undefined ? 404 : 200;
    const isPacked = file !== undefined && existsSync(`${file}.br`);
    const body = file === undefined ? Buffer.from('Not found') : readFileSync(isPacked ? `${file}.br` : file);
    sent.push({ at, path, status, bytes: body.length });
    const type = TYPES[endingOf(file ?? '')] ?? 'application/octet-stream';
    response.writeHead(status, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': type.startsWith('text/html') ? 'no-cache' : 'max-age=600',
      ...(isPacked && { 'content-encoding': 'br' }),
    });
    if (turns) await sendSlowly(body, turns, (piece) => response.write(piece));
    response.end(turns ? undefined : body);
  }

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    void answer(path, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://localhost:${address.port}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file that is sent for a path; undefined where there is none. */
export function fileAt(dist: string, path: string): string | undefined {
  const file = join(dist, normalize(path), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
