import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outputOf } from '../../../bench/peer/output.ts';
import { servePacked } from '../../../bench/peer/packed-server.ts';
import { bytesBetween } from '../../../bench/peer/visit.ts';

const dist = mkdtempSync(join(tmpdir(), 'served-'));
const PAGE = '<p>word</p>'.repeat(100);
const packed = brotliCompressSync(PAGE);

beforeAll(() => {
  mkdirSync(join(dist, 'a'));
  writeFileSync(join(dist, 'a/index.html'), PAGE);
  writeFileSync(join(dist, 'a/index.html.br'), packed);
  writeFileSync(join(dist, 'a/plain.bin'), 'plain');
});
afterAll(() => rmSync(dist, { recursive: true }));

test('a site is sent packed where it is packed, and what was sent is known', async () => {
  const server = await servePacked(dist, { delayMs: 1, bytesPerMs: 1000 });
  const before = performance.timeOrigin + performance.now();
  try {
    const page = await fetch(`${server.url}/a/`);
    expect([page.status, page.headers.get('content-encoding')]).toEqual([200, 'br']);
    expect(await page.text()).toBe(PAGE);
    const file = await fetch(`${server.url}/a/plain.bin?any`);
    expect([await file.text(), file.headers.get('content-encoding')]).toEqual(['plain', null]);
    expect((await fetch(`${server.url}/b/`)).status).toBe(404);
  } finally {
    await server.close();
  }
  expect(server.sent.map(({ path, status, bytes }) => [path, status, bytes])).toEqual([
    ['/a/', 200, packed.length],
    ['/a/plain.bin', 200, 5],
    ['/b/', 404, 9],
  ]);
  expect(bytesBetween(server.sent, before, Infinity)).toBe(packed.length + 14);
  expect(bytesBetween(server.sent, 0, before)).toBe(0);
});

test('the output of a site is told with its doubles and without', () => {
  expect(outputOf(dist)).toEqual({
    pages: 1,
    bytes: PAGE.length + packed.length + 5,
    plainBytes: PAGE.length + 5,
  });
});
