/** Looks at an element, from inside the page. */

/** What is looked for: a CSS selector, and words that its text holds where that is not enough. The first that is shown counts. */
export type Target = string | { css: string; text: string };

export interface Look {
  count: number;
  /** With every run of white space as one space. */
  text: string;
  value: string;
  focused: boolean;
  /** The middle of it in the viewport, in CSS pixels. */
  x: number;
  y: number;
  /** Whether a click there reaches it. */
  reachable: boolean;
}

/** Stands for itself: it is sent to the browser as text. @param scroll whether to bring it into sight */
export function look({ css, text, scroll }: { css: string; text?: string; scroll: boolean }): Look {
  const plain = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
  const shown = [...document.querySelectorAll(css)].filter(
    (element) => (text === undefined || plain(element).includes(text)) && element.checkVisibility(),
  );
  const [element] = shown;
  if (!element) return { count: 0, text: '', value: '', focused: false, x: 0, y: 0, reachable: false };
  if (scroll) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The first line of a link that goes over two.
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const x = Math.round(box.x + box.width / 2);
  const y = Math.round(box.y + box.height / 2);
  const top = document.elementFromPoint(x, y);
  return {
    count: shown.length,
    text: plain(element),
    value: 'value' in element ? String(element.value) : '',
    focused: element === document.activeElement,
    x,
    y,
    reachable: top !== null && (element.contains(top) || top.contains(element)),
  };
}
