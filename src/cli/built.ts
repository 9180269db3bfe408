/** Reads the published data of the built site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './command.ts';

/** The folder of the built site: the one that the build was told by SITE_OUT. */
export function builtFolder(): string {
  return process.env.SITE_OUT ?? 'dist';
}

/**
 * The items of one published data file.
 * @param dist the folder of the built site
 * @throws Failure where the site has not been built, or not to the end
 */
export function builtItems<T>(dist: string, name: string): T[] {
  const file = join(dist, 'api', `${name}.json`);
  if (!existsSync(file)) throw new Failure(`There is no ${file}: run npm run build first.`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { items: T[] }).items;
}
