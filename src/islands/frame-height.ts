/** Tells the page around a framed one how high it is: a number, and nothing else leaves. */

/** What `frame-host.ts` asks, which stands by itself in the pages of others. */
const ASKED = 'frame-height?';

export function tellHeight(): void {
  if (parent === window) return;
  const tell = (): void => {
    // Anybody may frame this page, so anybody may know.
    parent.postMessage({ frameHeight: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data === ASKED) tell();
  });
}
