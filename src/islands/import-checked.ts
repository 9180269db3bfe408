/**
 * Imports on demand that can be tried again. Firefox remembers a module that failed to load until the page is reloaded, under
 * its own address and under each that imports it, and every browser remembers one that was cut short. So a file and all that
 * it imports are fetched and looked at first, and only sound ones are imported; the import then finds them in the cache.
 */
import { ask } from './ask.ts';
import { SCRIPT_END } from './script-end.ts';

/** What the sound files import. */
const known = new Map<string, Promise<string[]>>();

/**
 * @param load a function that imports one file by a literal path
 * @throws when a file is missing, of another type, cut short, or does not come in time; the next call tries again
 */
export async function importChecked<T>(load: () => Promise<T>): Promise<T> {
  await fetchChecked(load);
  return load();
}

/** Fetches the files of such an import, so that it takes no time once it is needed. Nothing runs. Rejects as the import would. */
export async function fetchChecked(load: () => Promise<unknown>): Promise<void> {
  const [, path] = /import\(\s*["'`](\.[^"'`]+)/.exec(String(load)) ?? [];
  if (path !== undefined) await check(new URL(path, import.meta.url).href, new Set());
}

async function check(url: string, seen: Set<string>): Promise<void> {
  if (seen.has(url)) return;
  seen.add(url);
  let imports = known.get(url);
  if (!imports) {
    known.set(url, (imports = importsOf(url)));
    imports.catch(() => known.delete(url));
  }
  await Promise.all((await imports).map((file) => check(file, seen)));
}

async function importsOf(url: string): Promise<string[]> {
  const response = await ask(url);
  const code = await response.text();
  if (
    !response.ok ||
    !(response.headers.get('content-type') ?? '').includes('javascript') ||
    !code.trimEnd().endsWith(SCRIPT_END)
  )
    throw new Error(`${url} is not sound`);
  return [...code.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)/g)].map(([, path]) => new URL(path ?? '', url).href);
}
