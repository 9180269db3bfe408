import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { contentAudit } from '../../../src/build/content-audit.ts';
import { filesIn, readText } from '../../../src/reader/files.ts';
import { broken, kettle, type Files } from '../audit/fixture.ts';

interface Plugin {
  transform: { order: string; handler: (code: string, id: string) => unknown };
}

const article = 'content/en/articles/heating/one.mdx';
const hostile = broken(article, 'Scale slows it', '{process.exit(3)}\n\nScale slows it');

/** A small pack that is whole and sound, with some text in one of its files replaced. */
const PACK = 'test/packs/home-network';
function packWith(file = '', from = '', to = ''): Files {
  const files = Object.fromEntries(
    ['.mdx', '.yaml', '.txt'].flatMap((ending) =>
      filesIn(PACK, ending).map((path) => [join('content', relative(PACK, path)), readText(path)]),
    ),
  );
  return file === '' ? files : broken(file, from, to, files);
}

/** Begins a command of Astro over some files, as far as the audit has its say. @returns the plugin that it adds */
function begin(command: string, files: Files): Plugin {
  const root = mkdtempSync(join(tmpdir(), 'kettle-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    let plugin: Plugin | undefined;
    const setUp = contentAudit().hooks['astro:config:setup'] as unknown as (options: object) => void;
    setUp({
      command,
      config: { root: pathToFileURL(`${root}/`) },
      updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => ([plugin] = vite.plugins),
    });
    if (!plugin) throw new Error('no plugin was added');
    return plugin;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test('a build of content that cannot be read safely ends before it begins, with file and line', () => {
  expect(() => begin('build', hostile)).toThrow(
    `The content cannot be built:\n  ${article}:11  {…} is code that would run`,
  );
  expect(() => begin('build', { ...kettle, 'content/facts.yaml': 'a: &a 1\n' })).toThrow('content/facts.yaml:1  ');
  expect(() => begin('build', packWith())).not.toThrow();
});

test('while it is served, a page is looked at before it is made into a program', () => {
  const { transform } = begin('dev', hostile);
  expect(transform.order).toBe('pre');
  expect(() => transform.handler(hostile[article] ?? '', '/x/one.mdx')).toThrow('/x/one.mdx:11  {…} is code');
  expect(() => transform.handler('{process.exit(3)}', '/x/one.mdx')).toThrow('/x/one.mdx:1  the file does not begin');
  expect(transform.handler(kettle[article] ?? '', '/x/one.mdx')).toBeUndefined();
  expect(transform.handler('{process.exit(3)}', '/x/one.tsx')).toBeUndefined();
});

test('a build of content that is unsound ends before it begins, each problem with file and line, in order', () => {
  const tree = 'content/trees/nothing-loads.yaml';
  expect(() => begin('build', packWith(tree, 'fix/', 'fix/no-'))).toThrow(
    /^The content cannot be built:\n(?: {2}content\/[\w./-]+:\d+ {2}.*\n)* {2}content\/trees\/nothing-loads\.yaml:\d+ {2}.*“no-/,
  );
});
