import { expect, test } from 'vitest';
import { addresses } from '../../../src/export/address.ts';
import { changedPages } from '../../../src/export/changed.ts';
import { shortName } from '../../../src/export/opensearch.ts';
import { listed } from '../../../src/export/sitemap.ts';
import { structured } from '../../../src/export/structured.ts';

const url = 'https://kb.example/a/';
const canonical = `<link rel="canonical" href="${url}">`;

test('an address is absolute where the public one is known, and under the base in any case', () => {
  expect(addresses('/help/', new URL('https://kb.example'))('/a/#b')).toBe('https://kb.example/help/a/#b');
  expect(addresses('/help/', undefined)('/a/')).toBe('/help/a/');
});

test('a page is listed with the latest day that it names', () => {
  const html = `${canonical}<time datetime="2026-02-03">x</time><time datetime="2026-01-01">y</time>`;
  expect(listed(url, html)).toEqual({ url, day: '2026-02-03' });
  expect(listed(url, canonical)).toEqual({ url, day: undefined });
});

test.each([
  ['asks not to be', `<meta name="robots" content="noindex">${canonical}`],
  ['has another address', '<link rel="canonical" href="https://kb.example/b/">'],
  ['has moved', '<link rel="canonical" href="/b/" data-moved>'],
])('a page is not listed that %s', (_why, html) => {
  expect(listed(url, html)).toBeUndefined();
});

test('a page is as new as its review or the latest fact on it, and the latest comes first', () => {
  const page = (id: string, reviewed: string, facts: string[]) => ({
    id,
    data: { title: id, summary: '', reviewed, facts },
  });
  const pages = changedPages({
    articles: [page('b', '2026-01-01', ['new'])],
    fixes: [page('a', '2026-03-01', ['old']), page('c', '2026-03-01', [])],
    checklists: [{ id: 'd', data: { title: 'd', summary: '', reviewed: '2025-01-01' } }],
    errors: { e: { title: 'e', means: '', facts: ['old'] }, f: { title: 'f', means: '', facts: [] } },
    facts: { new: { verified: '2026-04-01' }, old: { verified: '2026-02-01' } },
  });
  expect(pages.map(({ path, day }) => `${path} ${day}`)).toEqual([
    '/articles/b/ 2026-04-01',
    '/fixes/a/ 2026-03-01',
    '/fixes/c/ 2026-03-01',
    '/errors/e/ 2026-02-01',
    '/checklists/d/ 2025-01-01',
  ]);
});

test('a short name is as many whole words as fit', () => {
  expect(shortName('Home Network Troubleshooter')).toBe('Home Network');
  expect(shortName('Sixteen letters.')).toBe('Sixteen letters.');
  expect(shortName('Incomprehensibilities')).toBe('Incomprehensibil');
});

test('a list without anything above it is nothing that can be described', () => {
  const page = { url, title: 'a', description: 'b', site: 'c', above: [], kind: 'tree' };
  expect(structured(page)).toBeUndefined();
  expect(JSON.stringify(structured({ ...page, kind: 'article' }))).not.toContain('HowTo');
});
