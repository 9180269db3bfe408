/** How the search asks its own site: never for ever, and never twice for the same wrong answer. */

/** The longest that one file is waited for, in milliseconds: then the next who asks asks anew. */
const LONGEST = 60_000;

/** Files that failed the last time: a browser may have kept the wrong answer. */
const failed = new Set<string>();
const running = new Set<AbortController>();
/** After a failure nothing that the browser kept is believed unseen: the files belong together. */
let cautious = false;

/**
 * Fetches one file.
 * @param read takes what is needed out of the answer, and throws when it is not what was asked for
 * @throws when there is no answer, another than the file, or none in time
 */
export async function ask<T>(url: string, read: (response: Response) => Promise<T>): Promise<T> {
  const request = new AbortController();
  const timer = setTimeout(() => request.abort(), LONGEST);
  running.add(request);
  try {
    const cache = failed.has(url) ? 'reload' : cautious ? 'no-cache' : 'default';
    const response = await fetch(url, { cache, signal: request.signal });
    if (!response.ok) throw new Error(`${response.status} for ${url}`);
    const content = await read(response);
    failed.delete(url);
    return content;
  } catch (error) {
    failed.add(url);
    cautious = true;
    throw error;
  } finally {
    clearTimeout(timer);
    running.delete(request);
  }
}

/** Gives up whatever is still waited for. */
export function giveUp(): void {
  for (const request of running) request.abort();
}
