/** Brings an island to life over its static markup: when the browser is idle, or at once when it is touched. */

/** Takes over the markup. The page was built from the same component with the same props. */
export type Mount<P> = (root: HTMLElement, props: P) => void;

/** The longest that an island waits for the browser to be idle, in milliseconds. */
const PATIENCE = 2000;

/**
 * Mounts every island of a name. Its props stand beside it as JSON; when loading fails, the static page stays.
 * @param load fetches the island's code
 * @param when `idle`, `now` where the island is what the page is for, or only on `touch`
 * @param touched what has to be touched, when it is not the island itself
 */
export function boot<P extends object>(
  name: string,
  load: () => Promise<{ default: Mount<P> }>,
  when: 'idle' | 'now' | 'touch' = 'idle',
  touched?: string,
): void {
  for (const root of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    let begun = false;
    const begin = (): void => {
      if (begun) return;
      begun = true;
      load().then(
        ({ default: mount }) => mount(root, JSON.parse(root.nextElementSibling?.textContent ?? '{}') as P),
        (error: unknown) => console.warn(`The island ${name} stays as it is.`, error),
      );
    };
    if (when === 'now') begin();
    if (when === 'idle') whenIdle(begin);
    const sensor = touched === undefined ? root : document.querySelector(touched);
    for (const touch of ['pointerover', 'focusin']) sensor?.addEventListener(touch, begin, { once: true });
  }
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: PATIENCE });
  else setTimeout(act, 200);
}
