/**
 * Light, dark, or as the system has it. A number is kept, see kept.ts; every page reads it before anything is drawn, with
 * the script at its beginning (chosen.ts), so that no page flashes in the other colors.
 */
import { keep, kept } from './kept.ts';

/** Takes over the choice. @param root holds its radio buttons, whose values are 0 for the system, 1 for light, 2 for dark */
export function startTheme(root: HTMLFieldSetElement): void {
  const { dataset } = document.documentElement;
  const buttons = [...root.querySelectorAll<HTMLInputElement>('[type=radio]')];
  const chosen = buttons.find(({ value }) => value === dataset.theme) ?? buttons[0];
  if (chosen) chosen.checked = true;
  root.disabled = false;
  root.addEventListener('change', () => {
    const choice = Number(buttons.find(({ checked }) => checked)?.value ?? 0);
    dataset.theme = String(choice);
    keep('theme', choice);
    const alert = root.querySelector('[role=alert]');
    if (alert && kept('theme') !== dataset.theme)
      alert.textContent = 'Your browser cannot save this. It applies to this page only.';
  });
}
