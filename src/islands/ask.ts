/** Asks for a file of the site, and does not wait for ever. */

/** How long a load may take before the reader is told, in milliseconds. */
const LIMIT = 8000;

/** @throws when nothing, or not all of it, has come within the limit */
export function ask(url: string, init?: RequestInit): Promise<Response> {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), LIMIT);
  return fetch(url, { ...init, signal: stop.signal });
}
