/** Bundled into Pagefind's code in place of the browser's `fetch`: so this site decides how it asks, and what it believes. */

export type Ask = (url: string) => Promise<Response>;

let ask: Ask = () => Promise.reject(new Error('fetchWith comes first'));

/** What Pagefind calls; it expects to be handed what it has packed unpacked. */
export const fetch: Ask = (url) => ask(url);

/** Lets Pagefind ask in another way from now on. */
export function fetchWith(other: Ask): void {
  ask = other;
}
