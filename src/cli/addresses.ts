/** The addresses of a built site, and the list of all that were ever given out. */
import { readdirSync } from 'node:fs';

/** All HTML files of a built site as paths without the base: `/fixes/x/`, `/404.html`. @param folder where it was built */
export function addressesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/, '')}`)
    .sort();
}

/**
 * Puts what is new on the list of published addresses; what is on it stays.
 * @param list one address a line
 * @returns the list in order, and what was added
 */
export function published(list: string, addresses: readonly string[]): { list: string; added: string[] } {
  const known = new Set(list.split('\n').filter(Boolean));
  const added = [...new Set(addresses)].filter((address) => !known.has(address)).sort();
  return {
    list: [...known, ...added]
      .sort()
      .map((address) => `${address}\n`)
      .join(''),
    added,
  };
}
