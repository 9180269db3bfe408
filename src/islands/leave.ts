/**
 * The one place that decides what leaves the page: into an address, the history, the title, the clipboard; kept.ts beside it
 * decides what is stored. The linter refuses these everywhere else, in scripts of pages too (see eslint.config.mjs), but for
 * the one that stands in the home page, what reloads an old page, and where a line says why.
 */
import { ask } from './ask.ts';

/** A fragment that stays: answers, and whose they are. No server sees it. */
const TOLD = 'a|read|page';
/** A fragment on the way to the search, which takes it out at once. */
const ON_THE_WAY = 'a|read|page|q';

/** Whether a query or a fragment holds nothing else. */
const holdsOnly = (part: string, names: string): boolean =>
  new RegExp(`^([?#]((${names})=[^&]*&?)*[\\w-]*)?$`).test(part);

const queryIn = (search: string): string | null => new URLSearchParams(search).get('q');

/**
 * @param fragment what may be told in it
 * @returns the address, when it may be gone to or shown
 * @throws when it leads to another site, or when more would leave than was chosen and answered
 */
function checked(url: string, fragment: string): string {
  const { origin, search, hash } = new URL(url, location.href);
  // A query that somebody wrote into the address of this page may stay in it.
  if (
    origin !== location.origin ||
    ![null, queryIn(location.search)].includes(queryIn(search)) ||
    !holdsOnly(search, 'kind|topic|q') ||
    !holdsOnly(hash, fragment)
  )
    throw new Error('may not leave');
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

/** @param title of words of the site, never of a reader */
export function retitle(title: string): void {
  document.title = title;
}

/** @throws when the browser does not let the page copy, or has no clipboard at all */
export async function toClipboard(text: string): Promise<void> {
  // Without a secure connection there is none, whatever the types say.
  await navigator.clipboard.writeText(text);
}
