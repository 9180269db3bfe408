/** Whose code a bundle holds, and under which licence texts it came. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { z } from 'zod';

/** Something of other people that ships with the site. */
export interface Shipped {
  name: string;
  /** Empty for data that was copied into the repository. */
  version: string;
  /** As its author names it, an SPDX expression; empty where only the text says it. */
  licence: string;
  /** What its author asks to be handed on with it. */
  texts: string[];
}

const manifestSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** The names under which packages and copied data keep licence texts. */
const TEXT_NAMES = /^(?:licen[cs]es?|copying|notice)(?:[.-].*)?$/i;

/**
 * The folder of the package that a module belongs to.
 * @param id how the bundler names the module: a path, or after a zero byte a name that a tool made up for its own code
 * @param root the project's folder
 * @returns nothing for a module of the project itself
 */
export function packageFolder(id: string, root: string): string | undefined {
  const path = id.startsWith('\0') ? `${root}/node_modules/${id.slice(1)}` : id;
  const match = /^(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\?]+)/.exec(path);
  const folder = match?.[1];
  return folder !== undefined && existsSync(join(folder, 'package.json')) ? folder : undefined;
}

/**
 * What a package is and asks for.
 * @throws when it has no licence text: then it may not be handed on, or the text has to be found and added
 */
export function readPackage(folder: string): Shipped {
  const { name, version, license } = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const texts = licenceTexts(folder);
  if (texts.length === 0) throw new Error(`${name} is sent to readers, but has no license text in ${folder}`);
  return { name, version, licence: license, texts };
}

/**
 * Everything below a folder that has a licence text beside it: data that was copied from others.
 * @param itself what is under a licence text that lies in the folder itself
 */
export function copiedBelow(folder: string, itself = basename(folder)): Shipped[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const folders = new Set(
    files.filter((file) => isText(folder, file)).map((file) => file.split(sep).slice(0, -1).join('/')),
  );
  return [...folders].map((path) => ({
    name: path === '' ? itself : basename(path),
    version: '',
    licence: '',
    texts: licenceTexts(join(folder, path)),
  }));
}

function isText(folder: string, file: string): boolean {
  return (
    TEXT_NAMES.test(file.split(sep).at(-1) ?? '') && !file.endsWith('.ts') && statSync(join(folder, file)).isFile()
  );
}

/** The licence texts of one folder, or of a folder that it keeps them in. */
function licenceTexts(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => TEXT_NAMES.test(name) && !name.endsWith('.ts'))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? licenceTexts(path) : [readFileSync(path, 'utf8').trim()];
    });
}
