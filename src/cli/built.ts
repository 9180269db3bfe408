/** Reads the published data of the built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The items of one published data file.
 * @param dist the folder of the built site
 */
export function builtItems<T>(dist: string, name: string): T[] {
  return (JSON.parse(readFileSync(join(dist, 'api', `${name}.json`), 'utf8')) as { items: T[] }).items;
}
