import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../../src/build/own-hashes.ts';

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

test('a page keeps the hashes of its own scripts and styles, and all else of its policy', () => {
  const page = (policy: string): string =>
    `<head><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style></head>` +
    '<script>one()</script><script type="module" src="/x.js"></script><script type="module">two()\n</script>';
  expect(
    withOwnHashes(
      page(
        `default-src 'none'; script-src 'self' ${hash('one()')} ${hash('other()')} ${hash('two()\n')}; style-src 'self' ${hash('b{}')} ${hash('a{}')};`,
      ),
    ),
  ).toBe(
    page(`default-src 'none'; script-src 'self' ${hash('one()')} ${hash('two()\n')}; style-src 'self' ${hash('a{}')};`),
  );
});

test('styles that stand side by side are one, in their order, and have one hash', () => {
  const page = (styles: string, hashes: string): string =>
    `<head><meta http-equiv="content-security-policy" content="style-src 'self'${hashes}; img-src 'self';">${styles}</head>` +
    '<p><style>c{}</style></p>';
  expect(
    withOwnHashes(
      page(
        '<style>a{}</style>\n<style>b{d:e}@media (width<9em){b{}}</style>',
        ` ${hash('a{}')} ${hash('c{}')} ${hash('b{d:e}@media (width<9em){b{}}')}`,
      ),
    ),
  ).toBe(
    page(
      '<style>a{}b{d:e}@media (width<9em){b{}}</style>',
      ` ${hash('c{}')} ${hash('a{}b{d:e}@media (width<9em){b{}}')}`,
    ),
  );
});

test('a page without a policy stays as it is', () => {
  expect(withOwnHashes('<p>Hello</p>')).toBe('<p>Hello</p>');
});
