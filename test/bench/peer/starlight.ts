/** A Starlight project that is filled with our articles, and built. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../../src/cli/command.ts';
import { buildOf, forgetBuild, type Build } from '../../../src/cli/scale/build.ts';
import { starlightConfig, starlightPages, type Article, type Topic } from './starlight-pages.ts';

const DOCS = 'src/content/docs';
/** Lies among pages that may be replaced. Starlight does not read it. */
const MARK = '.made-by-bench';
/** Beside the project's own configuration, which stays as it is. */
const CONFIG = 'bench.config.mjs';
const PACKAGES = ['@astrojs/starlight', 'astro', 'pagefind'];

/**
 * The versions of the packages that decide what is built.
 * @throws Failure for a folder that is no such project, or has pages of its own: they would be lost
 */
export function starlightIn(folder: string): Record<string, string> {
  const manifestOf = (name: string): string => join(folder, 'node_modules', name, 'package.json');
  if (!existsSync(manifestOf('@astrojs/starlight')))
    throw new Failure(`There is no Starlight in ${folder}: make a project there, and run npm install in it.`);
  const docs = join(folder, DOCS);
  if (existsSync(docs) && readdirSync(docs).length > 0 && !existsSync(join(docs, MARK)))
    throw new Failure(`${docs} has pages of its own, which would be replaced: empty it, or use a copy of the project.`);
  return Object.fromEntries(
    PACKAGES.filter((name) => existsSync(manifestOf(name))).map((name) => {
      const { version } = JSON.parse(readFileSync(manifestOf(name), 'utf8')) as { version: string };
      return [name, version];
    }),
  );
}

/** Replaces the pages of the project, and what its sidebar has. */
export function fillStarlight(folder: string, articles: readonly Article[], topics: readonly Topic[]): void {
  const docs = join(folder, DOCS);
  rmSync(docs, { recursive: true, force: true });
  for (const [path, text] of Object.entries({ [MARK]: '', ...starlightPages(articles) })) {
    mkdirSync(dirname(join(docs, path)), { recursive: true });
    writeFileSync(join(docs, path), text);
  }
  writeFileSync(join(folder, CONFIG), starlightConfig(topics));
}

/** Builds the project into its `dist`, without anything that is left of a build before. */
export function buildStarlight(folder: string): Promise<Build> {
  forgetBuild(folder, 'dist');
  const astro = resolve(folder, 'node_modules/astro/bin/astro.mjs');
  return buildOf(folder, { words: [astro, 'build', '--config', CONFIG], folder, env: process.env });
}
