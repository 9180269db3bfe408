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
  for (const root of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    pressAgain(root);
    // Who was faster than this script has done something with it already.
    if ([...root.querySelectorAll<Field>('input, select, textarea')].some(isChanged)) touch(root);
  }
  whenIdle(() => void fetchChecked(load).catch(() => undefined));
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const begins = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
    return begins?.selected === false;
  }
  // What is checked has the same value either way.
  if (field.type === 'checkbox' || field.type === 'radio')
    return 'checked' in field && field.checked !== field.defaultChecked;
  return field.value !== field.defaultValue;
}

/** Does as if somebody had touched it. */
function touch(root: HTMLElement): void {
  root.dispatchEvent(new Event('pointerdown'));
}

function pressAgain(root: HTMLElement): void {
  let pressed: HTMLElement | undefined;
  const begin = (): void => touch(root);
  const keep = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    pressed = button;
    // Some aids press without touching.
    begin();
  };
  root.addEventListener('click', keep);
  // Neither a file over the form nor another link on its page is a touch.
  root.addEventListener('dragover', begin, { once: true });
  addEventListener('hashchange', begin);
  // What was pressed for nothing is not pressed at another time.
  root.addEventListener('lost', () => (pressed = undefined));
  new MutationObserver((_, observer) => {
    observer.disconnect();
    root.removeEventListener('click', keep);
    root.removeEventListener('dragover', begin);
    removeEventListener('hashchange', begin);
    if (pressed?.isConnected) pressed.click();
  }).observe(root, { attributeFilter: ['data-ready'] });
}
