/** What the last build has packed is taken again where the file stayed as it was, and only there. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '../../../src/hosting/precompress.ts';

let scratch = '';
let site = '';
let kept = '';
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'kept-'));
  site = join(scratch, 'site');
  kept = join(scratch, 'cache', 'kept');
  mkdirSync(site);
});
afterEach(() => rmSync(scratch, { recursive: true }));

const page = (name: string, words: string): void => writeFileSync(join(site, name), words.repeat(100));
const packed = (name: string): Buffer => readFileSync(join(site, `${name}.br`));
const unpacked = (name: string): string => brotliDecompressSync(packed(name)).toString();

/** Marks all that is kept, so that it is seen where it comes from. */
function mark(): void {
  for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'kept');
}

test('a page that stayed the same is not packed again, one that changed is', async () => {
  page('same.html', '<p>words</p>');
  page('changed.html', '<p>before</p>');
  const first = await precompress(site, kept);
  mark();
  page('changed.html', '<p>after</p>');
  const second = await precompress(site, kept);
  expect(packed('same.html').toString()).toBe('kept');
  expect(unpacked('changed.html')).toBe('<p>after</p>'.repeat(100));
  expect(second.written).toBe(first.written);
});

test('the same words as another type are packed for it', async () => {
  page('a.html', 'body { color: red }');
  await precompress(site, kept);
  mark();
  page('a.css', 'body { color: red }');
  await precompress(site, kept);
  expect(unpacked('a.css')).toContain('body');
});

test('what has no file any more is not kept, and neither is half of a file', async () => {
  page('a.html', '<p>words</p>');
  await precompress(site, kept);
  const names = readdirSync(kept);
  expect(names).toHaveLength(2);
  writeFileSync(join(kept, `${names[0]}.part`), 'hal');
  page('a.html', '<p>others</p>');
  await precompress(site, kept);
  expect(readdirSync(kept)).toHaveLength(2);
  expect(readdirSync(kept).filter((name) => names.includes(name) || name.endsWith('.part'))).toEqual([]);
});

test('two pages with the same words get the same doubles', async () => {
  page('a.html', '<p>words</p>');
  page('b.html', '<p>words</p>');
  await precompress(site, kept);
  expect(packed('a.html')).toEqual(packed('b.html'));
  expect(unpacked('b.html')).toBe('<p>words</p>'.repeat(100));
});
