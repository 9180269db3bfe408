/** A pack without checklists has no trace of them: the one that docs/new-pack.md shows is built as it stands. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesShown } from './files-shown.ts';

const OUT = 'dist-no-checklists';
let pack = '';
beforeAll(() => {
  pack = mkdtempSync(join(tmpdir(), 'no-checklists-'));
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
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env,
    encoding: 'utf8',
  });
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

test('there is no page of them, and no page, list or map of the site names one', () => {
  const all = files();
  expect(all).toEqual(expect.arrayContaining(['llms.txt', 'sitemap.xml', 'tools/index.html', 'articles/index.html']));
  expect(all.filter((file) => /^checklists\b/.test(file))).toEqual([]);
  // What the search calls a kind of page is part of the engine.
  const told = all.filter((file) => /\.(?:html|xml|txt|md|json|atom)$/.test(file));
  expect(told.filter((file) => /checklist/i.test(readFileSync(join(OUT, file), 'utf8')))).toEqual([]);
});

test('none of their code is there', () => {
  const scripts = files().filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  const own = ['#done=', 'All ticks are cleared', 'Keep them'];
  const holds = (file: string): boolean => own.some((text) => readFileSync(join(OUT, file), 'utf8').includes(text));
  expect(scripts.filter(holds)).toEqual([]);
});
