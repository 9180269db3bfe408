/** Recognises what is pasted, as it is pasted. The text never leaves the browser: only the reference is fetched. */
import { render } from 'preact';
import { recognise, type Reference } from '../errors/recognise.ts';
import { redact } from '../errors/redact.ts';
import type { ErrorWords } from '../errors/reference.ts';
import { searchAddress } from '../search/address.ts';
import { loadSignatures, loadWords } from './load-search.ts';
import { Recognised } from './Recognised.tsx';

const NOT_KNOWN = 'No error that we know is in this text. “Find the cause” searches with its words instead.';

/** A log file larger than this is cut: the end is where the error stands. */
const MAX_FILE = 1_000_000;

export default function mount(root: HTMLElement, { base }: { base: string }): void {
  const form = document.querySelector<HTMLFormElement>('[data-ask]');
  const field = form?.querySelector('textarea');
  if (!form || !field) return;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  root.before(status);

  let known: { errors: Reference; words: Record<string, ErrorWords> } | undefined;
  let start: string | undefined;
  /** Who pastes wants to be told also when nothing is recognised; who types is not done yet. */
  let pasted = false;

  const look = (): void => {
    if (!known) return;
    const { errors, words } = known;
    const { text, count } = redact(field.value);
    const matches = recognise(text, errors);
    const best = matches[0] && words[matches[0].signature];
    start = best?.start;
    pasted &&= text.trim() !== '';
    const said = best ? `Recognized: ${best.title}` : pasted ? NOT_KNOWN : '';
    if (status.textContent !== said) status.textContent = said;
    status.className = best || !pasted ? 'visually-hidden' : 'not-known';
    render(<Recognised text={text} hidden={count} matches={matches} words={words} />, root);
  };

  Promise.all([loadSignatures(base), loadWords(base)]).then(
    ([errors, words]) => {
      known = { errors, words };
      look();
    },
    // The form still asks the search page.
    () => undefined,
  );

  field.addEventListener('input', look);
  field.addEventListener('paste', () => (pasted = true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // What goes into the address of the search page is redacted too.
    location.assign(start ?? searchAddress(form.action, { query: redact(field.value.trim()).text }));
  });
  form.dataset.ready = '';
  form.dispatchEvent(new Event('ready'));
  // Enter asks, as in a search field; Shift-Enter makes a new line.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  for (const name of ['dragover', 'dragleave', 'drop']) {
    form.addEventListener(name, (event) => {
      event.preventDefault();
      form.classList.toggle('over', name === 'dragover');
    });
  }
  form.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    const text = file
      ? file.slice(Math.max(0, file.size - MAX_FILE)).text()
      : Promise.resolve(event.dataTransfer?.getData('text') ?? '');
    void text.then((dropped) => {
      field.value = dropped;
      pasted = true;
      look();
    });
  });
}
