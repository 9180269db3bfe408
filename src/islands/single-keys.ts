/**
 * The switch for keys that work alone, "/" and 1 to 9: a voice that is taken for typing must be able to turn them off
 * (WCAG 2.1.4). The script at the beginning of every page (chosen.ts)
 * reads what is kept here; that of the header holds the keys back.
 */
import { keep, kept } from './kept.ts';

/** Takes over the switch. @param name under which the header finds the choice */
export function startSwitch(control: HTMLInputElement, name: string): void {
  const { dataset } = document.documentElement;
  control.checked = dataset.keys !== '0';
  control.disabled = false;
  control.addEventListener('change', () => {
    const choice = control.checked ? 1 : 0;
    dataset.keys = String(choice);
    keep(name, choice);
    const alert = document.querySelector('[data-single-keys-alert]');
    if (alert && kept(name) !== dataset.keys)
      alert.textContent = 'Your browser cannot save this. It applies to this page only.';
  });
}
