/** What the build writes for servers: compressed doubles, and former addresses. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn, readBuilt } from '../../src/hosting/built.ts';
import { precompress } from '../../src/hosting/precompress.ts';
import { SITES } from './sites.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'built-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const write = (file: string, content: string | Buffer): void => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), content);
};

test('text is compressed where both forms are smaller, all else is left alone', async () => {
  write('a/index.html', '<p>words</p>'.repeat(100));
  write('short.txt', 'a');
  write('packed.pf_index', 'words '.repeat(100));
  const { written, bytes, plain } = await precompress(folder);
  expect(filesIn(folder)).toEqual([
    'a/index.html',
    'a/index.html.br',
    'a/index.html.gz',
    'packed.pf_index',
    'short.txt',
  ]);
  expect(written).toBe(2);
  expect(bytes).toBeLessThan(plain / 10);
});

test('the same text is compressed to the same bytes', async () => {
  write('a.html', '<p>words and more words</p>'.repeat(100));
  const bytes = (): string[] => ['br', 'gz'].map((end) => readFileSync(join(folder, `a.html.${end}`)).toString('hex'));
  await precompress(folder);
  const first = bytes();
  await new Promise((done) => setTimeout(done, 1100));
  await precompress(folder);
  expect(bytes()).toEqual(first);
});

test('a page that has moved out of the site is refused', () => {
  write('old/index.html', '<link rel="canonical" href="/elsewhere/" data-moved>');
  expect(() => readBuilt(folder, '/kb/')).toThrow('old/index.html has moved to “/elsewhere/”, which is not under /kb/');
  expect(readBuilt(folder, '/').moved).toEqual(new Map([['old/', 'elsewhere/']]));
});

test.each(SITES)('$name: no double without its file, both forms or none, each the same when unpacked', (site) => {
  const files = new Set(filesIn(site.folder));
  const doubles = [...files].filter((file) => /\.(?:br|gz)$/.test(file));
  expect(doubles.length).toBeGreaterThan(0);
  for (const double of doubles) {
    const file = double.replace(/\.\w+$/, '');
    expect(files).toContain(file);
    expect(files).toContain(`${file}.br`);
    expect(files).toContain(`${file}.gz`);
    const packed = readFileSync(join(site.folder, double));
    const whole = double.endsWith('br') ? brotliDecompressSync(packed) : gunzipSync(packed);
    expect(whole.equals(readFileSync(join(site.folder, file))), double).toBe(true);
  }
  const pages = [...files].filter((file) => file.endsWith('.html'));
  expect(pages.filter((file) => !files.has(`${file}.br`) && !site.name.includes('small'))).toEqual([]);
});
