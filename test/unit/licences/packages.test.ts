import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licencesFile } from '../../../src/licences/file.ts';
import { copiedBelow, packageFolder, readPackage } from '../../../src/licences/packages.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licences-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function install(name: string, files: Record<string, string>): string {
  write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.2.3', license: 'MIT' }));
  for (const [file, text] of Object.entries(files)) write(`node_modules/${name}/${file}`, text);
  return join(root, 'node_modules', name);
}

test('a module belongs to the innermost package around it', () => {
  const scoped = install('@a/b', {});
  const nested = install('@a/b/node_modules/c', {});
  const tool = install('bundler', {});
  expect(packageFolder(`${scoped}/dist/x.js?v=1`, root)).toBe(scoped);
  expect(packageFolder(`${nested}/x.js`, root)).toBe(nested);
  expect(packageFolder('\0bundler/runtime.js', root)).toBe(tool);
  expect(packageFolder('\0virtual:made-up', root)).toBeUndefined();
  expect(packageFolder(`${root}/src/trees/machine.ts`, root)).toBeUndefined();
});

test('a package hands on its licence, its notice, and those in a folder', () => {
  const folder = install('a', { 'LICENSE.md': 'the licence\n', NOTICE: 'the notice', 'licenses.ts': 'code' });
  expect(readPackage(folder)).toEqual({
    name: 'a',
    version: '1.2.3',
    licence: 'MIT',
    texts: ['the licence', 'the notice'],
  });
  expect(readPackage(install('b', { 'LICENSE/LICENSE': 'one', 'LICENSE/LICENSE-two': 'two' })).texts).toEqual([
    'one',
    'two',
  ]);
});

test('a package without a licence text stops the build', () => {
  expect(() => readPackage(install('bare', { 'index.js': '' }))).toThrow(
    'bare is sent to readers, but has no license text',
  );
});

test('copied data joins by the licence beside it', () => {
  write('src/errors/rules/some-rules/LICENSE', 'their licence');
  write('src/errors/rules/some-rules/rules.yaml', 'rules: []');
  write('src/licences/packages.ts', 'code');
  expect(copiedBelow(join(root, 'src'))).toEqual([
    { name: 'some-rules', version: '', licence: '', texts: ['their licence'] },
  ]);
});

test('a licence beside the words of a pack is theirs', () => {
  write('pack/LICENSE', 'of the words');
  write('pack/their-data/LICENSE', 'of the data');
  expect(copiedBelow(join(root, 'pack'), 'The words').map(({ name, texts }) => [name, texts])).toEqual([
    ['The words', ['of the words']],
    ['their-data', ['of the data']],
  ]);
});

const own = { name: 'engine', version: '2.0.0', licence: 'MIT', texts: ['ours'] };

test('the program that built the site is told from the words of the site', () => {
  const file = licencesFile(own, []);
  expect(file).toMatch(/^Besides its own words, /);
  expect(file).toMatch(/\nThe program that built this site: engine 2\.0\.0 \(MIT\)\n=+\n\nours\n/);
});

test('the file is the same in whatever order packages were found, and names each once', () => {
  const items = ['b', 'a', 'b'].map((name) => ({ name, version: '1.0.0', licence: 'MIT', texts: [`text of ${name}`] }));
  const file = licencesFile(own, items);
  expect(licencesFile(own, items.toReversed())).toBe(file);
  expect(file.match(/^- .*$/gm)).toEqual(['- a 1.0.0 (MIT)', '- b 1.0.0 (MIT)']);
  expect(file.match(/text of b/g)).toHaveLength(1);
});
