/** The built sites over HTTP, by each server that is installed. One that is not is reported as skipped: “not run”. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Answer } from './ask.ts';
import { expectedOf, mediaOf } from './expected.ts';
import { addressOf, SITES, type Served } from './sites.ts';
import { WAYS, type Server } from './start.ts';

const counts = new Map<string, { paths: Set<string>; checks: number }>();

for (const { name, brotli, unable, start } of WAYS)
  describe.skipIf(unable !== undefined)(unable === undefined ? name : `NOT RUN, as ${unable}: ${name}`, () => {
    let server: Server | undefined;
    const count = { paths: new Set<string>(), checks: 0 };
    counts.set(unable === undefined ? name : `${name} (NOT RUN: ${unable})`, count);
    beforeAll(async () => void (server = await start()));
    afterAll(async () => server?.stop());

    describe.each(SITES)('$name', (site: Served) => {
      const { base, folder, files } = site;
      const missing = readFileSync(join(folder, '404.html'));
      const plain = (file: string): Buffer => readFileSync(join(folder, file));
      /** Asks for an address below the base, and checks what holds for every answer. */
      const get = async (address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> => {
        const port = server?.ports.get(site) ?? 0;
        const answer = await ask(port, address.startsWith('/') ? address : base + address, headers, method);
        count.paths.add(`${site.name} ${address}`);
        count.checks++;
        return answer;
      };
      const gone = async (address: string): Promise<void> => {
        const answer = await get(address);
        expect(answer.status, address).toBe(404);
        expect(answer.body.equals(missing), `${address}: the page for missing addresses`).toBe(true);
        expect(answer.headers['content-type'], address).toBe('text/html; charset=utf-8');
        for (const [header, value] of Object.entries(expectedOf('404.html')))
          expect(answer.headers[header], `${address}: ${header}`).toBe(value);
      };
      const moved = files.filter((file) => file.endsWith('index.html') && plain(file).includes('data-moved'));
      const there = files.filter((file) => !moved.includes(file));

      test('every file is sent whole, with its headers and its media type', async () => {
        for (const file of there) {
          const address = addressOf(file);
          const { status, headers, body } = await get(address);
          expect(status, address).toBe(200);
          expect(body.equals(plain(file)), address).toBe(true);
          expect(headers['content-encoding'], address).toBeUndefined();
          expect(headers['content-type'], address).toBe(mediaOf(address));
          expect(headers.etag, address).toMatch(/^(?:W\/)?".+"$/);
          for (const [header, value] of Object.entries(expectedOf(address)))
            expect(headers[header], `${address}: ${header}`).toBe(value);
          expect(headers.server ?? '', 'no version of the server').not.toMatch(/\d/);
        }
      });

      test.each(['gzip', ...(brotli ? ['br'] : [])])(
        'what is sent as %s is the same when unpacked, and smaller',
        async (coding) => {
          let packed = 0;
          for (const file of there) {
            const address = addressOf(file);
            const { status, headers, body } = await get(address, { 'Accept-Encoding': coding });
            expect(status, address).toBe(200);
            expect(headers['content-type'], address).toBe(mediaOf(address));
            const double = existsSync(join(folder, `${file}.${coding === 'br' ? 'br' : 'gz'}`));
            expect(headers['content-encoding'], address).toBe(double ? coding : undefined);
            if (!double) continue;
            packed++;
            const whole = coding === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
            expect(whole.equals(plain(file)), address).toBe(true);
            expect(body.length).toBeLessThan(whole.length);
            // Or a cache would hand what one browser understands to another.
            expect(headers.vary, `${address}: Vary`).toMatch(/accept-encoding/i);
            expect((await get(address)).headers.vary, `${address}: Vary, sent plain`).toMatch(/accept-encoding/i);
          }
          expect(packed).toBeGreaterThan(0);
        },
      );

      test('what a browser of today asks for comes as the smallest there is', async () => {
        const { headers } = await get('', { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
        expect(headers['content-encoding']).toBe(brotli ? 'br' : 'gzip');
      });

      test('what a reader has already is not sent again', async () => {
        for (const address of ['', 'data/errors.json', ...there.slice(0, 40).map(addressOf)])
          for (const coding of ['identity', 'gzip', ...(brotli ? ['br'] : [])]) {
            const first = await get(address, { 'Accept-Encoding': coding });
            if (first.status === 404) continue;
            const again = await get(address, { 'Accept-Encoding': coding, 'If-None-Match': first.headers.etag ?? '' });
            expect(again.status, address).toBe(304);
            expect(again.body.length).toBe(0);
            expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
            const other = await get(address, { 'Accept-Encoding': coding, 'If-None-Match': '"of another build"' });
            expect(other.status, address).toBe(200);
          }
      });

      test('former addresses lead on for good, and the browser keeps the answers in the fragment', async () => {
        expect(moved.length).toBeGreaterThan(0);
        for (const file of moved) {
          const target = /\bhref="([^"]+)"[^>]*data-moved/.exec(plain(file).toString())?.[1] ?? '';
          const { status, headers } = await get(addressOf(file));
          expect(status, file).toBe(301);
          // A browser keeps the fragment when the new address has none of its own.
          expect(headers.location, file).toBe(target);
          expect(headers['referrer-policy']).toBe('no-referrer');
          expect((await get(target)).status, target).toBe(200);
        }
      });

      test('a folder without its slash leads to the one with it, below the base and on the same host', async () => {
        const folders = there
          .filter((file) => file.endsWith('/index.html'))
          .map((file) => file.replace('/index.html', ''));
        const home = base === '/' ? [] : [base.slice(0, -1)];
        for (const address of [...home, ...folders.slice(0, 50), ...folders.slice(0, 1).map((at) => `${at}?q=a`)]) {
          const { status, headers } = await get(address);
          expect([301, 308], address).toContain(status);
          const port = server?.ports.get(site) ?? 0;
          const asked = new URL(address.startsWith('/') ? address : base + address, `http://127.0.0.1:${port}`);
          const { host, pathname } = new URL(headers.location ?? '', asked);
          expect(host).toBe(asked.host);
          expect(pathname).toBe(`${asked.pathname}/`);
        }
      });

      test.each([
        'nothing-here',
        'nothing-here/',
        'fixes/nothing-here/',
        '_astro/gone.Ab12.js',
        'api/gone.json',
        'embed/gone/',
        'pagefind/index/gone.pf_index',
        'index.php',
        '%00',
        'a%2f..%2fb',
      ])('an address that is not there: %s', async (address) => {
        if (address === '%00') expect([400, 404]).toContain((await get(address)).status);
        else await gone(address);
      });

      test('no folder is listed', async () => {
        const bare = [...new Set(files.map((file) => file.replace(/[^/]*$/, '')))].filter(
          (at) => !files.includes(`${at}index.html`) && !at.startsWith('.well-known/'),
        );
        expect(bare.length).toBeGreaterThan(2);
        for (const at of bare) await gone(at);
      });

      test.each([
        '_headers',
        '_redirects',
        'index.html.gz',
        'index.html.br',
        '.hidden',
        '.git/config',
        '.git/',
        'fixes/.hidden',
        '.%67it/config',
      ])('not for readers: %s', gone);

      test('what proves the owner of a host may be read', async () => {
        const files = site.files.filter((file) => file.startsWith('.well-known/'));
        for (const file of files) expect((await get(file)).status, file).toBe(200);
        expect(files.length).toBe(site.name === 'a small site' ? 1 : 0);
      });

      test.each([
        '../package.json',
        '../../../../etc/passwd',
        '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
        '..%2f..%2f..%2fetc%2fpasswd',
        'fixes/../../../../package.json',
        '..\\..\\package.json',
        '%252e%252e/package.json',
      ])('no way out of the site: %s', async (address) => {
        const { status, body } = await get(address);
        expect([400, 403, 404]).toContain(status);
        expect(body.toString()).not.toMatch(/root:|"private": true/);
      });

      test('a part of a file, and one that is beyond it', async () => {
        const [file = ''] = there.filter((name) => /^_astro\/.*\.js$/.test(name));
        const part = await get(file, { Range: 'bytes=2-5' });
        expect(part.status).toBe(206);
        expect(part.body.equals(plain(file).subarray(2, 6))).toBe(true);
        expect(part.headers['content-range']).toBe(`bytes 2-5/${plain(file).length}`);
        expect((await get(file, { Range: 'bytes=99999999-' })).status).toBe(416);
      });

      test('HEAD has the headers of GET, and nothing else', async () => {
        for (const address of ['', 'nothing-here/', ...there.slice(0, 20).map(addressOf)]) {
          const [head, whole] = [await get(address, {}, 'HEAD'), await get(address)];
          expect(head.status, address).toBe(whole.status);
          expect(head.body.length).toBe(0);
          const lasting = ({ headers }: Answer): object => ({ ...headers, date: '', connection: '', 'keep-alive': '' });
          expect(lasting(head)).toEqual(lasting(whole));
        }
      });

      test.each(['POST', 'PUT', 'DELETE'])('%s changes nothing', async (method) => {
        const { status } = await get('', {}, method);
        expect([405, 501]).toContain(status);
        expect((await get('')).body.equals(plain('index.html'))).toBe(true);
      });
    });
  });

afterAll(() => {
  for (const [name, { paths, checks }] of counts) console.log(`${name}: ${paths.size} addresses, ${checks} requests`);
});
