/** A checklist whose ticks outlast a reload: how many are done, a way to clear them, and to print the list. */
import { numberOf, ticksOf } from '../checklists/ticks.ts';
import { keep, kept } from './kept.ts';

/** Takes over the list. @param bar holds what is said of the ticks, and the buttons */
export function startChecklist(list: HTMLElement, bar: HTMLElement): void {
  const name = bar.dataset.ticks ?? '';
  const boxes = [...list.querySelectorAll<HTMLInputElement>('.checks [type=checkbox]')];
  const progress = bar.querySelector('progress');
  const status = bar.querySelector('[role=status]');
  const clear = bar.querySelector<HTMLButtonElement>('[data-clear]');
  const ticked = (): boolean[] => boxes.map(({ checked }) => checked);

  const tell = (): void => {
    const done = ticked().filter(Boolean).length;
    if (progress) progress.value = done;
    if (status) status.textContent = `${done} of ${boxes.length} done`;
  };
  const save = (): void => {
    keep(name, numberOf(ticked()));
    tell();
  };

  const before = ticksOf(kept(name), boxes.length);
  // What was ticked while this was on its way counts as well.
  boxes.forEach((box, at) => (box.checked ||= before[at] ?? false));
  tell();
  list.addEventListener('change', save);
  clear?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    save();
    // The list begins anew, at its first item.
    boxes[0]?.focus();
  });
  bar.querySelector('[data-print]')?.addEventListener('click', () => print());
  bar.hidden = false;
}
