/**
 * Brings a form to life that is built into the page, and looks the same before and after. Its code is fetched while the
 * browser is idle, and runs at the first touch: a page that is only read stays quiet. What was pressed before the code runs
 * is pressed again then; what was typed and chosen, the form itself takes over.
 */
import { boot, whenIdle, type Mount } from './boot.ts';
import { fetchChecked } from './import-checked.ts';
import type { IslandProps } from './island-props.ts';

/** Islands that mark their root with `data-ready` once they have taken over. */
type Form = 'planner' | 'request' | 'runway';

/**
 * @param load fetches the island's code
 * @param isCurrent whether the static page shows what the code would show; if not, the code runs as soon as the browser is idle
 */
export function bootForm<Name extends Form>(
  name: Name,
  load: () => Promise<{ default: Mount<IslandProps[Name]> }>,
  isCurrent = true,
): void {
  // Where the address says what stands in the form, nobody need touch it first.
  boot(name, load, location.hash !== '' ? 'now' : isCurrent ? 'touch' : 'idle');
  for (const root of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) pressAgain(root);
  whenIdle(() => void fetchChecked(load).catch(() => undefined));
}

function pressAgain(root: HTMLElement): void {
  let pressed: HTMLElement | null = null;
  const keep = ({ target }: Event): void => {
    pressed = target instanceof Element ? target.closest('button') : null;
  };
  // Neither a file over the form nor another link on its page is a touch.
  const touch = (): void => void root.dispatchEvent(new Event('pointerdown'));
  root.addEventListener('click', keep);
  root.addEventListener('dragover', touch);
  addEventListener('hashchange', touch);
  // What was pressed for nothing is not pressed at another time.
  root.addEventListener('lost', () => (pressed = null));
  new MutationObserver((_, observer) => {
    observer.disconnect();
    root.removeEventListener('click', keep);
    root.removeEventListener('dragover', touch);
    removeEventListener('hashchange', touch);
    if (pressed?.isConnected) pressed.click();
  }).observe(root, { attributeFilter: ['data-ready'] });
}
