/**
 * The one place that decides what leaves the page: into an address, the history, the title, the storage, the clipboard. The
 * linter refuses these everywhere else (see eslint.config.mjs), but for the scripts that stand in a page by themselves.
 */
import { ask } from './ask.ts';

/** A query: what was chosen. */
const CHOSEN = /^(?:kind|topic)$/;
/** A fragment: answers, and whose they are. No server sees it, and it stays. */
const TOLD = /^(?:a|read|page)$/;
/** A fragment on the way to the search, or over a reload: the page that gets it takes it out at once. */
const ON_THE_WAY = /^(?:a|read|page|q|ask)$/;

/**
 * @param fragment what may be told in it
 * @returns the address, when it may be gone to or shown
 * @throws when it leads to another site, or when more would leave than was chosen and answered
 */
function checked(url: string, fragment: RegExp): string {
  const { origin, searchParams, hash } = new URL(url, location.href);
  const here = new URLSearchParams(location.search);
  // A query that somebody wrote into the address of this page may stay in it.
  const may =
    origin === location.origin &&
    [...searchParams].every(
      ([name, value]) => CHOSEN.test(name) || (name === 'q' && value.trim() === here.get('q')?.trim()),
    ) &&
    hash.split(/[#&]/).every((part) => !part.includes('=') || fragment.test(part.replace(/=.*/s, '')));
  if (!may) throw new Error('This may not leave the page.');
  return url;
}

/**
 * Leaves for another page, if it can be reached: a browser's own error page would take the place of what was typed here.
 * @returns false when it could not, and the reader is still here
 */
export async function goTo(url: string): Promise<boolean> {
  const target = checked(url, ON_THE_WAY);
  try {
    await ask(target, { method: 'HEAD', cache: 'no-store' });
  } catch {
    return false;
  }
  location.assign(target);
  return true;
}

/** Goes to another page without a step in the history. */
export function moveTo(url: string): void {
  location.replace(checked(url, TOLD));
}

/** Writes the address anew, or adds a step to the history. */
export function showAddress(url: string, how: 'replaceState' | 'pushState'): void {
  history[how](null, '', checked(url, TOLD));
}

/** Loads this page again with what stands in its box, which goes along in the fragment. */
export function reloadWith(typed: string): void {
  // Half of a pair of characters cannot be encoded.
  const fragment = `#ask=${encodeURIComponent(typed.replace(/\p{Cs}/gu, ''))}`;
  if (typed !== '') history.replaceState(null, '', checked(fragment, ON_THE_WAY));
  location.reload();
}

/** @param title of words of the site, never of a reader */
export function retitle(title: string): void {
  document.title = title;
}

/** Remembers a number, the only thing that is ever stored. */
export function keep(name: string, value: number): void {
  try {
    localStorage.setItem(name, String(value));
  } catch {
    // Storage is closed or full: it is known until the page is left.
  }
}

/** @returns what was kept, null where nothing is, or the storage is closed; it may be of anybody's making */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** @throws when the browser does not let the page copy, or has no clipboard at all */
export async function toClipboard(text: string): Promise<void> {
  // Without a secure connection there is none, whatever the types say.
  await navigator.clipboard.writeText(text);
}
