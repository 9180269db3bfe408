import { describe, expect, test } from 'vitest';
import { broken, read } from '../audit/fixture.ts';

const article = 'content/en/articles/heating/one.mdx';
const LINE = 11;

/** What is said of an article with something before its second paragraph, on line 11. */
const complaintsOf = (text: string): string[] =>
  read(broken(article, 'Scale slows it', `${text}\n\nScale slows it`)).complaints;

const braces =
  '{…} is code that would run while the site is built; write its value, or put it between backticks to show it';
const top =
  'import and export are code that would run while the site is built; a page can use its components without them';

describe('code that would run', () => {
  test.each(['{process.env.HOME}', 'so {await fetch("https://evil.example")} it', '{`${1}`}', '- {1}', '{'])(
    '%s',
    (text) => {
      expect(complaintsOf(text)).toEqual([`${article}:${LINE}  ${braces}`]);
    },
  );

  test.each(['<Fact id={process.env.X}>x</Fact>', '<kbd {...globalThis}>x</kbd>'])('in an attribute: %s', (text) => {
    expect(complaintsOf(text)).toEqual([`${article}:${LINE}  ${braces}`]);
  });

  test.each(['import x from "node:fs"', 'export const x = 1', 'export default () => 1'])('%s', (text) => {
    expect(complaintsOf(text)).toEqual([`${article}:${LINE}  ${top}`]);
  });

  test('words that only begin like code are words', () => {
    expect(complaintsOf('Exports are files.\nimport them again.')).toEqual([]);
  });

  test('code that hides behind a backtick that closes nothing', () => {
    expect(complaintsOf('It`s so.\n\n{evil()} and it`s so.')).toEqual([expect.stringContaining(braces)]);
    expect(complaintsOf('\\`{evil()}\\`')).toEqual([`${article}:${LINE}  ${braces}`]);
    expect(complaintsOf('- A fence that ends with its list:\n\n  ```\n\n{evil()}\n\n```\n```')).toEqual([
      expect.stringContaining(braces),
    ]);
  });

  test('expressions so deep that the parser itself would not survive them', () => {
    const deep = `${'(\n'.repeat(20_000)}1${')\n'.repeat(20_000)}`;
    expect(complaintsOf(`{${deep}}`)).toEqual([`${article}:${LINE}  ${braces}`]);
    expect(complaintsOf(`export const x = ${deep}`)).toEqual([`${article}:${LINE}  ${top}`]);
  });

  test('nothing of it runs while it is read', () => {
    const planted = globalThis as { owned?: unknown };
    for (const text of [
      '{globalThis.owned = 1}',
      'export const x = (globalThis.owned = 1)',
      '<Fact id={globalThis.owned = 1} />',
    ])
      complaintsOf(text);
    expect(planted.owned).toBeUndefined();
  });
});
