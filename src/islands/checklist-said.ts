/** What the page says of a checklist beside its list: what happened, and what can be done about it. */
import { SAID_FOR } from './said-for.ts';

/** A way on that is offered as a button. */
export interface Choice {
  text: string;
  act: () => void;
}

/**
 * Says a thing that stays until the next one, with buttons.
 * @param root holds a region that is read out; the buttons come behind it
 * @returns says it; nothing is shown for an empty text
 */
export function notices(root: HTMLElement): (text: string, choices?: readonly Choice[]) => void {
  const region = root.querySelector('[role=status]');
  return (text, choices = []) => {
    for (const button of root.querySelectorAll('button')) button.remove();
    root.classList.toggle('notice', text !== '');
    if (region) region.textContent = text;
    for (const { text: words, act } of choices) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn ghost';
      button.textContent = words;
      button.addEventListener('click', act);
      root.append(button);
    }
  };
}

/**
 * Says a thing for a moment.
 * @param region is read out
 */
export function passing(region: Element): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    region.textContent = text;
    timer = setTimeout(() => (region.textContent = ''), SAID_FOR);
  };
}
