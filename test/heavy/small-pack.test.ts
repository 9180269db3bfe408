/**
 * A small pack says nothing of what it has not: the one that docs/new-pack.md shows is built as it stands. It has one tree of
 * one question, one guide, and no errors, facts or checklists.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWords } from '../../src/cli/build-words.ts';
import { filesShown } from './files-shown.ts';

const OUT = 'dist-small-pack';
let pack = '';
beforeAll(() => {
  pack = mkdtempSync(join(tmpdir(), 'small-pack-'));
  for (const [file, text] of Object.entries(filesShown())) {
    mkdirSync(dirname(join(pack, file)), { recursive: true });
    writeFileSync(join(pack, file), text);
  }
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    CONTENT: join(pack, 'content'),
    SITE_OUT: `./${OUT}`,
    SITE_URL: 'https://kettle.example',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, buildWords(), { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
}, 300_000);
afterAll(() => {
  rmSync(pack, { recursive: true });
  for (const folder of [OUT, join('hosting', OUT)]) rmSync(folder, { recursive: true, force: true });
});

/** All files of the site, as paths from its folder. */
const files = (): string[] =>
  readdirSync(OUT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(OUT, join(entry.parentPath, entry.name)));

const pages = new Map<string, CheerioAPI>();
/** A page of the site, parsed once. */
function page(path: string): CheerioAPI {
  const known = pages.get(path) ?? load(readFileSync(join(OUT, path), 'utf8'), { scriptingEnabled: false });
  pages.set(path, known);
  return known;
}

/** What is written on a page, or on a part of it. */
function words(path: string, part = 'main'): string {
  const shown = page(path)(part).clone();
  shown.find('script, style, template').remove();
  return shown.text().replace(/\s+/g, ' ').trim();
}

/** Those of the files with this ending in which one of the texts stands. */
const holding = (ending: RegExp, ...texts: readonly (string | RegExp)[]): string[] =>
  files().filter((file) => {
    if (!ending.test(file)) return false;
    const held = readFileSync(join(OUT, file), 'utf8');
    return texts.some((text) => (typeof text === 'string' ? held.includes(text) : text.test(held)));
  });

const pagesIn = (all: readonly string[]): number => all.filter((file) => file.endsWith('.html')).length;

describe('without errors', () => {
  test('nobody is asked to paste one', () => {
    expect(page('index.html')('label[for="ask"]').text()).toBe('Or say it in your own words');
    // Nor do the scripts say so, which the dialog, the search and the desk are made of.
    expect(holding(/\.js$/, 'an error', 'error code', 'checked for errors', /text:["'`]Errors/)).toEqual([]);
    expect(holding(/\.js$/, 'Type what you see')).not.toEqual([]);
  });

  test('the note on the box without JavaScript is whole sentences', () => {
    expect(words('index.html', 'noscript')).toBe(
      'The box below needs JavaScript. Without it your text stays where it is, and is neither read nor sent. You can answer a few questions instead.',
    );
  });

  test('no list leads to an empty one', () => {
    expect(readFileSync(join(OUT, 'llms.txt'), 'utf8')).not.toContain('errors');
    expect(holding(/\.html$/, '/errors/', 'errors.json')).toEqual([]);
  });
});

describe('with one tree', () => {
  test('the home page offers one plain start', () => {
    const starts = page('index.html')('.hero > p a');
    expect(starts.toArray().map((link) => [link.attribs.href, starts.text().trim()])).toEqual([
      ['/diagnose/', 'Start here'],
    ]);
    expect(words('index.html')).not.toContain('None of these');
  });

  test('no page offers to choose from what is not there', () => {
    expect(words('404.html')).toContain('Search for it or answer a few questions.');
    expect(
      page('404.html')('main li a')
        .toArray()
        .map(({ attribs }) => attribs.href),
    ).toEqual(['/fixes/', '/articles/']);
    expect(words('diagnose/index.html')).not.toContain('choose what you see');
    expect(page('diagnose/index.html')('h2, nav.jumps').not('aside h2')).toHaveLength(0);
    expect(holding(/\.html$/, /<nav class="jumps"[^>]*><ul><\/ul>/)).toEqual([]);
  });

  test('the lists of the search have a heading that is not their only item', () => {
    const first = page('search/index.html')('.search-lists nav').first();
    expect(first.find('h2').text()).toBe('Start here');
    expect(first.find('li').text()).toBe('What do you see?');
  });
});

test('what there is one of is counted as one', () => {
  expect(words('diagnose/index.html', '.eyebrow')).toBe('What do you see? · Only question');
  expect(words('diagnose/root/plug/index.html', '.eyebrow')).toBe('What do you see? · Only question');
  expect(words('embed/root/index.html', '.eyebrow')).toBe('Only question');
  const text = files()
    .filter((file) => file.endsWith('.html'))
    .map((file) => words(file))
    .join('\n');
  expect(text.match(/(?:\b(?:All|are)|^) 1 \w+|\b1 (?:facts|fixes|guides|questions|sources|trees)\b/gm)).toBeNull();
  expect(words('index.html')).toContain('All guides');
  expect(words('tools/exports/index.html')).toContain('Every guide and fix is also available');
});

test('the statement on accessibility claims no test of this pack, nor of what it has not', () => {
  const told = words('accessibility/index.html');
  expect(told).toContain(`were also run over its pages (${pagesIn(files())} in all).`);
  expect(told).not.toMatch(/timer|paste|for errors|errors that are|whole built site| ,|,,/);
});

test('the program that built the site is not called the site', () => {
  const licences = readFileSync(join(OUT, 'licenses.txt'), 'utf8');
  expect(licences).toMatch(/^The program that built this site: [\w-]+ [\d.]+ \(\w+\)$/m);
  expect(licences).not.toMatch(/^This site/m);
});

test('whom no fix has helped is led to the guide by its name: nobody calls a shop support', () => {
  for (const fix of ['plug-out', 'fuse-blown']) {
    const props = page(`fixes/${fix}/index.html`)('[data-island="fix-outcome"] + script').text();
    expect(JSON.parse(props)).toMatchObject({ helpTitle: 'What should I tell the shop?' });
  }
  expect(holding(/\.(?:js|html)$/, 'What to send to support')).toEqual([]);
});

test('without facts no page speaks of them or of sources, and no list leads to any', () => {
  expect(files().filter((file) => file.startsWith('sources'))).toEqual([]);
  expect(holding(/\.(?:html|xml|txt|md|atom)$/, '/sources/', 'facts.json')).toEqual([]);
  const telling = files().filter(
    (file) => file.endsWith('.html') && /\b(?:source|fact)s?\b/i.test(words(file, 'body')),
  );
  expect(telling).toEqual([]);
  expect(readFileSync(join(OUT, 'llms.txt'), 'utf8')).not.toContain('source');
});

test('there is no page of checklists, and no page, list or map of the site names one', () => {
  const all = files();
  expect(all).toEqual(expect.arrayContaining(['llms.txt', 'sitemap.xml', 'tools/index.html', 'articles/index.html']));
  expect(all.filter((file) => /^checklists\b/.test(file))).toEqual([]);
  // What the search calls a kind of page is part of the engine.
  const told = all.filter((file) => /\.(?:html|xml|txt|md|json|atom)$/.test(file));
  expect(told.filter((file) => /checklist/i.test(readFileSync(join(OUT, file), 'utf8')))).toEqual([]);
});

test('none of the code of checklists is there', () => {
  const scripts = files().filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  const own = ['#done=', 'All check marks are cleared', 'Keep them'];
  const holds = (file: string): boolean => own.some((text) => readFileSync(join(OUT, file), 'utf8').includes(text));
  expect(scripts.filter(holds)).toEqual([]);
});
