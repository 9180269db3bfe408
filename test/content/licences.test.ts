/** Everything of others that ships is named with its licence. The scripts tell what ships, not the list that the build made. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../../src/reader/where.ts';
import { site, siteUnderBase } from './site.ts';

const text = readFileSync(join(site.folder, 'licenses.txt'), 'utf8');
const named = [...text.matchAll(/^- (\S+) (\d\S*) \((.+)\)$/gm)].map(([, name = '', version = '', licence = '']) => ({
  name,
  version,
  licence,
}));

/** A long name: minifying keeps those of properties and of strings. */
const NAME = /[A-Za-z_$][\w$]{6,}/g;

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !/(?:^|\/)node_modules\//.test(file))
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
}

/** The names of files hold a hash of what is in them. */
const HASHED = /[\w.]+\.[\w-]{8}\.js/g;

function namesIn(files: readonly string[]): Set<string> {
  return new Set(files.flatMap((file) => readFileSync(file, 'utf8').replace(HASHED, '').match(NAME) ?? []));
}

const CODE = /\.(?:[cm]?js|tsx?|astro)$/;
const scripts = filesBelow(`${site.folder}/_astro`, /\.js$/);
const ours = namesIn([
  ...filesBelow('src', /\.(?:tsx?|astro|css)$/),
  ...filesBelow(contentFolder(process.cwd()), /\.(?:yaml|mdx|txt)$/),
  'astro.config.mjs',
]);
/** What the language and the browsers bring. */
const platform = namesIn(filesBelow('node_modules/typescript/lib', /^lib\..*\.d\.ts$/));

function unexplained(packages: readonly string[]): string[] {
  const theirs = namesIn(packages.flatMap((name) => filesBelow(`node_modules/${name}`, CODE)));
  const found = [...namesIn(scripts)];
  return found.filter((name) => !ours.has(name) && !platform.has(name) && !theirs.has(name)).sort();
}

test('every name in the scripts is ours, the browser’s, or that of a package whose licence ships', () => {
  expect(scripts.length).toBeGreaterThan(10);
  expect(unexplained(named.map(({ name }) => name))).toEqual([]);
});

test('without the licence of what the pages are made of, names are left over', () => {
  for (const missing of ['preact', 'xstate', '@preact/signals-core'])
    expect(unexplained(named.map(({ name }) => name).filter((name) => name !== missing)), missing).not.toEqual([]);
});

test('each package is named as it is installed, with its whole licence text', () => {
  expect(named.length).toBeGreaterThan(3);
  for (const { name, version, licence } of named) {
    const folder = `node_modules/${name}`;
    expect(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))).toMatchObject({ version, license: licence });
    const texts = filesBelow(folder, /^(?:LICENSE\/)?LICENSE[^/]*$/);
    expect(texts, name).not.toEqual([]);
    for (const file of texts) expect(text).toContain(readFileSync(file, 'utf8').trim());
  }
  expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
});

test('the search holds nothing that Pagefind has taken from others for the interface that is not used here', () => {
  const files = readdirSync(`${site.folder}/pagefind`).filter((file) => /\.(?:js|css)$/.test(file));
  expect(files).toEqual(['pagefind.js']);
  expect(named.map(({ name }) => name)).toContain('pagefind');
});

test('what the WebAssembly says it is compiled from is named', () => {
  const files = readdirSync(`${site.folder}/pagefind`).filter((file) => /^wasm\.\w+\.wasm$/.test(file));
  expect(files).not.toEqual([]);
  for (const file of files) {
    const code = readFileSync(join(site.folder, 'pagefind', file)).toString('latin1');
    const crates = [...code.matchAll(/\/registry\/src\/[^/]+\/([\w-]+?)-\d+\.\d[\w.+-]*\//g)].map(
      ([, crate = '']) => crate,
    );
    for (const crate of [...crates, 'wasm-bindgen']) expect(text).toContain(crate);
    expect(crates).toContain('minicbor');
  }
});

test('every page with a footer leads to it, under a base too', () => {
  for (const { folder, base } of [site, siteUnderBase]) {
    const pages = filesBelow(folder, /\.html$/).map((file) => ({ file, html: readFileSync(file, 'utf8') }));
    const withFooter = pages.filter(({ html }) => html.includes('<footer'));
    // All but the addresses that lead on, and what stands within the pages of others.
    const bare = /data-moved|<base target="_blank">/;
    expect(withFooter.length).toBe(pages.filter(({ html }) => !bare.test(html)).length);
    const missing = withFooter.filter(({ html }) => !html.includes(`href="${base}licenses.txt"`));
    expect(missing.map(({ file }) => file)).toEqual([]);
  }
});
