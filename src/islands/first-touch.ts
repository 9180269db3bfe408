/** What can wait until somebody does something with a part of the page. */

/** By whatever means: a pointer that comes near, a key, a field that is entered, a press by an aid. */
const TOUCHES = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'input', 'click'] as const;

/**
 * Acts once, before the page itself hears of the first touch, so that what is pressed finds its listener.
 * @param act done at once where the part has the focus already
 */
export function onFirstTouch(root: HTMLElement, act: () => void): void {
  const begin = (): void => {
    for (const touch of TOUCHES) root.removeEventListener(touch, begin, true);
    act();
  };
  for (const touch of TOUCHES) root.addEventListener(touch, begin, true);
  if (root.contains(document.activeElement)) begin();
}
