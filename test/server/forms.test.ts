/** All forms of the configuration say the same, and what they shall. Each is read by a reader of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { expectedOf, kindOf, mediaOf } from './expected.ts';
import { readCaddy } from './read-caddy.ts';
import { blocksIn, readHostFiles } from './read-headers-file.ts';
import { readNginx } from './read-nginx.ts';
import { addressOf, SITES } from './sites.ts';

let checks = 0;
const kinds = new Set<string>();

describe.each(SITES)('$name', ({ base, files, folder, ...texts }) => {
  const hosts = readHostFiles(texts.headers, texts.redirects);
  const forms = { hosts, nginx: readNginx(texts.nginx), caddy: readCaddy(texts.caddy) };
  const addresses = [...new Set([...files, ...files.map(addressOf)])];

  test('every header of every address is the same in each form', () => {
    for (const address of addresses) {
      kinds.add(kindOf(address));
      const [first, ...others] = Object.entries(forms).map(([name, form]) => {
        const headers = form.headers(base + address);
        // A host knows the common types by itself; that it is told the rest is asserted below.
        if (name === 'hosts') headers['content-type'] ??= mediaOf(address) ?? 'unknown';
        return headers;
      });
      for (const other of others) expect(other, address).toEqual(first);
      checks++;
    }
  });

  test.each(Object.entries(forms))('%s: every kind of address has the headers that it shall have', (name, form) => {
    for (const address of addresses) {
      const headers = form.headers(base + address);
      for (const [header, value] of Object.entries(expectedOf(address)))
        expect(headers[header], `${address}: ${header}`).toBe(value);
      expect(headers['permissions-policy']).toMatch(/camera=\(\).*microphone=\(\).*payment=\(\)/);
      const media = mediaOf(address);
      expect(media, `${address} has an ending that no form has a media type for`).toBeDefined();
      if (name !== 'hosts' || /\.p(?:agefind|f_\w+)$/.test(address))
        expect(headers['content-type'], address).toBe(media);
      checks++;
    }
  });

  test('former addresses lead to the same new ones, which are there', () => {
    const moved = files.filter(
      (file) => file.endsWith('index.html') && readFileSync(join(folder, file), 'utf8').includes('data-moved'),
    );
    expect(moved.length).toBeGreaterThan(0);
    for (const file of files.filter((name) => name.endsWith('index.html'))) {
      const path = base + addressOf(file);
      const [first, ...others] = Object.values(forms).map((form) => form.redirect(path));
      for (const other of others) expect(other, path).toBe(first);
      expect(first !== undefined, path).toBe(moved.includes(file));
      if (first !== undefined) expect(files).toContain(`${first.slice(base.length)}index.html`);
      checks++;
    }
  });

  test('what the policy needs no page has to know: the header adds to the policy in the page and says nothing twice', () => {
    const [page = ''] = files.filter((file) => file === '404.html');
    const said = (policy = ''): string[] => policy.split(';').map((part) => part.trim().split(' ')[0] ?? '');
    const meta = /content-security-policy" content="([^"]+)"/.exec(readFileSync(join(folder, page), 'utf8'))?.[1];
    const header = said(forms.nginx.headers(base)['content-security-policy']);
    expect(header).toEqual(['frame-ancestors']);
    for (const directive of header) expect(said(meta)).not.toContain(directive);
  });

  test('the files keep within what hosts read', () => {
    expect(blocksIn(texts.headers)).toBeLessThanOrEqual(100);
    expect(Math.max(...texts.headers.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(texts.redirects.split('\n').length).toBeLessThanOrEqual(2000);
  });
});

test('the readers see a difference', () => {
  const [site] = SITES;
  if (!site) throw new Error('there is no site');
  const at = (text: string): string | undefined => readNginx(text).headers('/fixes/x/')['referrer-policy'];
  expect(at(site.nginx)).toBe('no-referrer');
  expect(at(site.nginx.replaceAll('no-referrer', 'origin'))).toBe('origin');
  const caddy = site.caddy.replace('header /api/* {', 'header /api/* {\n X-Planted "1"');
  expect(readCaddy(caddy).headers('/api/fixes.json')).toHaveProperty('x-planted', '1');
  expect(readCaddy(caddy).headers('/fixes/x/')).not.toHaveProperty('x-planted');
  const twice = readHostFiles(`${site.headers}\n/api/*\n  Referrer-Policy: origin\n`, '');
  expect(() => twice.headers('/api/fixes.json')).toThrow('set twice');
});

afterAll(() => console.log(`configurations: ${checks} checks, kinds: ${[...kinds].sort().join(', ')}`));
