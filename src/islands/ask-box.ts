/**
 * The part of the box that stands in the page itself, so that no failed or hanging request takes it away: what is typed or
 * dropped is never lost. It runs as soon as the box is there; paste.tsx takes over what it does with the button.
 */
const form = document.querySelector<HTMLFormElement>('[data-ask]');
const field = form?.querySelector('textarea');
const button = form?.querySelector('button');
if (form && field && button) {
  // Without this script it would leave the page, and the text with it.
  button.disabled = false;
  const unsent = form.querySelector<HTMLElement>('[role=status] span');
  const tell = (): void => {
    if (unsent) unsent.hidden = false;
  };
  // A reload that had to be kept its text in the fragment.
  const kept = new URLSearchParams(location.hash).get('#ask');
  if (kept) {
    field.value = kept;
    history.replaceState(null, '', location.pathname);
  }

  /** Asks the search, in the fragment, which stays in the browser; a browser's error page would not keep the text. */
  const search = (): void => {
    delete form.dataset.asked;
    const text = encodeURIComponent(field.value.slice(0, 20_000).replace(/\p{Cs}/gu, ''));
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 4000);
    fetch(form.action, { method: 'HEAD', cache: 'no-store', signal: stop.signal }).then(
      () => location.assign(`${form.action}#q=${text}`),
      tell,
    );
  };
  // Who is faster than the island waits for it, four seconds at most: then the search is asked.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (unsent) unsent.hidden = true;
    if (form.dataset.ready) return;
    form.dataset.asked = '1';
    setTimeout(() => form.dataset.asked && search(), 4000);
  });
  // Enter asks, as in a search field; Shift-Enter makes a new line.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  // The island says so when it cannot be loaded, or cannot leave for the next page.
  form.addEventListener('lost', () => form.dataset.asked && search());
  form.addEventListener('unreachable', tell);

  // A file that misses the box must not take the place of the page either.
  for (const name of ['dragover', 'dragleave', 'drop'] as const)
    addEventListener(name, (event) => {
      const within = event.target instanceof Node && form.contains(event.target);
      const file = event.dataTransfer?.files[0];
      form.classList.toggle('over', within && name === 'dragover');
      // Text that is dropped into a field stays with the browser, which puts it where the pointer is.
      if (!event.dataTransfer?.types.includes('Files') && event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      if (name !== 'drop' || !within) return;
      // A log is worth most at its end.
      const text = file ? file.slice(-1e6).text() : Promise.resolve(event.dataTransfer?.getData('text') ?? '');
      void text.then((dropped) => {
        field.value += (field.value && '\n') + dropped;
        for (const type of ['focusin', 'paste', 'input']) field.dispatchEvent(new Event(type, { bubbles: true }));
      });
    });
}

export {};
