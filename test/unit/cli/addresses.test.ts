import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressesOf, published } from '../../../src/cli/addresses.ts';

test('the addresses of a built site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(folder, 'fixes/wait'), { recursive: true });
  for (const file of ['index.html', '404.html', 'fixes/wait/index.html', 'fixes/a-index.html', 'style.css'])
    writeFileSync(join(folder, file), '');
  expect(addressesOf(folder)).toEqual(['/', '/404.html', '/fixes/a-index.html', '/fixes/wait/']);
  rmSync(folder, { recursive: true });
});

test('new addresses join the list in order, and none leaves it', () => {
  expect(published('/\n/fixes/gone/\n', ['/', '/fixes/wait/', '/articles/one/', '/fixes/wait/'])).toEqual({
    list: '/\n/articles/one/\n/fixes/gone/\n/fixes/wait/\n',
    added: ['/articles/one/', '/fixes/wait/'],
  });
});

test('a list with nothing new stays as it is', () => {
  expect(published('/\n/fixes/wait/\n', ['/fixes/wait/'])).toEqual({ list: '/\n/fixes/wait/\n', added: [] });
});
