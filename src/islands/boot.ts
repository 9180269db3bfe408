/**
 * Brings an island to life over its static markup: when the browser is idle, or at once when it is touched. When it cannot
 * be loaded the static page stays, the reader is told, and the next press tries again.
 */
import { importChecked } from './import-checked.ts';
import type { IslandProps } from './island-props.ts';

/** Takes over the markup. The page was built from the same component with the same props. Rejects when data is missing. */
export type Mount<P> = (root: HTMLElement, props: P) => void | Promise<void>;

/** The longest that an island waits for the browser to be idle, in milliseconds. */
const PATIENCE = 2000;
/** How far outside the screen an island may be to be near: as far as the screen is high. */
const NEAR = { rootMargin: '100%' };
/** One press of "Try again" is for every island of the page. */
const AGAIN = 'again';

/**
 * Mounts every island of a name. Its props stand beside it as JSON; before it, what is said when it cannot be loaded.
 * @param load fetches the island's code
 * @param when `idle`; `near` too, but not before it is less than a screen away, where few read so far; `now` where it is what
 *   the page is for; or only on `touch`
 * @param touched what has to be touched, when it is not the island itself
 */
export function boot<Name extends keyof IslandProps>(
  name: Name,
  load: () => Promise<{ default: Mount<IslandProps[Name]> }>,
  when: 'idle' | 'near' | 'now' | 'touch' = 'idle',
  touched?: string,
): void {
  for (const root of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    const lost = root.previousElementSibling;
    const notice = lost?.querySelector<HTMLTemplateElement>('[data-lost] > template')?.content.firstElementChild;
    const props = JSON.parse(root.nextElementSibling?.textContent ?? '{}') as IslandProps[Name];
    const sensor = touched === undefined ? root : document.querySelector(touched);
    let begun = false;
    let hasFailed = false;
    const begin = (event?: Event): void => {
      // A pointer that only passes, or typing, does not ask a broken network again and again.
      if (begun || (hasFailed && event && /over|^[fi]/.test(event.type))) return;
      begun = true;
      importChecked(load)
        .then(({ default: mount }) => mount(root, props))
        .then(
          () => notice?.remove(),
          (error: unknown) => {
            console.warn(`The island ${name} stays as it is.`, error);
            begun = false;
            hasFailed = true;
            sensor?.dispatchEvent(new Event('lost'));
            if (!notice) return;
            lost.append(notice);
            import('./trouble.ts').then(({ explain }) => explain(notice)).catch(() => undefined);
          },
        );
    };
    notice?.querySelector('button')?.addEventListener('click', () => document.dispatchEvent(new Event(AGAIN)));
    document.addEventListener(AGAIN, begin);
    for (const touch of ['pointerover', 'pointerdown', 'focusin', 'input', 'submit'])
      sensor?.addEventListener(touch, begin);
    // Who was faster than this script has touched it already.
    if (when === 'now' || sensor?.contains(document.activeElement)) begin();
    if (when === 'idle') whenIdle(begin);
    if (when === 'near')
      new IntersectionObserver((entries, eye) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        eye.disconnect();
        whenIdle(begin);
      }, NEAR).observe(root);
  }
}

/** Acts when the browser has nothing else to do, within two seconds. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => act(), { timeout: PATIENCE });
  else setTimeout(act, 200);
}
