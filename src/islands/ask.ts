/** Asks for a file of the site, and does not wait for ever. */

/** How long a load may take before the reader is told, in milliseconds. */
const LIMIT = 8000;

/** @throws when nothing, or not all of it, has come within the limit */
export function ask(url: string, init?: RequestInit): Promise<Response> {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), LIMIT);
  return fetch(url, { ...init, signal: stop.signal });
}

/**
 * Leaves for another page, if it can be reached: a browser's own error page would take the place of what was typed here.
 * @returns false when it could not, and the reader is still here
 */
export async function visit(url: string): Promise<boolean> {
  try {
    await ask(url, { method: 'HEAD', cache: 'no-store' });
  } catch {
    return false;
  }
  location.assign(url);
  return true;
}
