/** The search dialog: one for the page, made when it is first asked for. */
import '../styles/search.css';
import '../styles/recognised.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { isLists, type SearchListsData } from '../search/lists.ts';
import { fetchOnce } from './load-search.ts';
import { SearchBox } from './SearchBox.tsx';
import { SearchLists, ShortLists } from './SearchLists.tsx';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the dialog. When it closes, the browser gives the focus back to where it was.
 * @param base where the site lies
 * @param opener gets the focus where nothing had it, without which the next Tab would begin at the end of the page
 */
export function openSearch(base: string, opener: HTMLElement): void {
  dialog ??= make(base);
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector<HTMLInputElement>('[type=search]')?.select();
  const made = dialog;
  const back = (): void => {
    // The event comes a little later: by then somebody may be elsewhere, and the page must not move below a click.
    const { activeElement: now } = document;
    // A field that is hidden keeps the focus until the next drawing.
    if (now === document.body || made.contains(now)) opener.focus({ preventScroll: true });
  };
  made.addEventListener('close', back, { once: true });
}

function make(base: string): HTMLDialogElement {
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', 'Search');
  // A click on what lies behind closes, as people expect.
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  // In a search field Escape would only clear the text; people expect it to close.
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    element.close();
  });
  document.body.append(element);
  render(<Dialog base={base} close={() => element.close()} />, element);
  return element;
}

function Dialog({ base, close }: { base: string; close: () => void }) {
  const [lists, setLists] = useState<SearchListsData>();
  const load = (): void => {
    fetchOnce(`${base}data/lists.json`, isLists).then(setLists, (error: unknown) =>
      console.warn('The lists stay short.', error),
    );
  };
  return (
    <SearchBox
      base={base}
      opens
      initial={{ query: '' }}
      topics={lists?.topics ?? []}
      lists={lists ? <SearchLists {...lists} /> : <ShortLists base={base} />}
      // Told from the first on: lists that could not be fetched are asked for at every query.
      onChange={() => lists ?? load()}
      onAgain={load}
      close={
        <button type="button" class="btn ghost" onClick={close}>
          Close
        </button>
      }
    />
  );
}
