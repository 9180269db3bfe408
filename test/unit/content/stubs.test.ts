/** A stub is valid in form from the first: only what it is about is missing. */
import { expect, test } from 'vitest';
import { stubs } from '../../../src/cli/stubs.ts';
import { headingsInOrder, stepsInForm } from '../../../src/content/audit/form.ts';
import { readContent, readPage } from '../../../src/content/read.ts';
import { articleSchema, fixSchema } from '../../../src/content/schema.ts';
import { parseYaml } from '../../../src/content/yaml.ts';
import { signatureSchema } from '../../../src/errors/schema.ts';
import { treeSchema } from '../../../src/trees/schema.ts';

const day = '2026-11-22';

test('an article', () => {
  expect(readPage('stub.mdx', stubs.article('new-thing', day).text, articleSchema)).toHaveProperty(
    'page.data.title',
    'New thing',
  );
});

test('a fix, with headings and steps in form', () => {
  const result = readPage('stub.mdx', stubs.fix('new-thing', day).text, fixSchema);
  if (!('page' in result)) throw new Error(JSON.stringify(result.issues));
  const { content } = readContent(process.cwd());
  const alone = { ...content, fixes: [result.page] };
  expect([...headingsInOrder(alone), ...stepsInForm(alone)]).toEqual([]);
});

test('a tree', () => {
  expect(parseYaml('stub.yaml', stubs.tree('new-thing', day).text, treeSchema)).toHaveProperty(
    'source.data.start',
    'product',
  );
});

test('an error', () => {
  const result = parseYaml('stub.yaml', stubs.error('new-thing', day).text, signatureSchema);
  expect(result).toHaveProperty('source.data.match.code', ['new_thing']);
});
