/** Understands what is pasted or typed, as it comes. The text never leaves the browser: only data is fetched. */
import { render } from 'preact';
import { redact } from '../errors/redact.ts';
import type { ErrorWords } from '../errors/reference.ts';
import { toldByWords, understand, type Understood } from '../errors/understand.ts';
import { handOver } from '../search/address.ts';
import { FromWords } from './FromWords.tsx';
import { loadKnowledge, loadWords } from './load-search.ts';
import { Recognised } from './Recognised.tsx';

const NOT_KNOWN = 'No error that we know is in this text. “Find the cause” searches with its words instead.';

/** A log file larger than this is cut: the end is where the error stands. */
const MAX_FILE = 1_000_000;

/** How long who presses the button waits for what recognises errors, in milliseconds: then the search is asked. */
const PATIENCE = 3000;

type Known = Awaited<ReturnType<typeof loadKnowledge>> & { words: Record<string, ErrorWords> };

export default function mount(root: HTMLElement, { base }: { base: string }): void {
  const form = document.querySelector<HTMLFormElement>('[data-ask]');
  const field = form?.querySelector('textarea');
  if (!form || !field) return;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  root.before(status);

  let known: Known | undefined;
  /** Who pastes wants to be told also when nothing is recognised; who types is not done yet. */
  let pasted = false;
  /** What the reader says is not so. */
  let rejected: ReadonlySet<string> = new Set();

  const look = (): void => {
    if (!known) return;
    const { knowledge, data, words } = known;
    const { text, count } = redact(field.value);
    if (text.trim() === '') [pasted, rejected] = [false, new Set()];
    const understood = understand(text, knowledge, rejected);
    const [match] = understood.matches;
    const title = match && words[match.signature]?.title;
    const hasWords = toldByWords(understood);
    const isKnown = title !== undefined || hasWords;
    const said = isKnown ? told(title, understood) : pasted ? NOT_KNOWN : '';
    if (status.textContent !== said) status.textContent = said;
    status.className = isKnown || !pasted ? 'visually-hidden' : 'not-known';
    const reject = (key: string): void => {
      rejected = new Set([...rejected, key]);
      look();
    };
    const more = hasWords ? <FromWords base={base} known={understood} data={data} reject={reject} /> : undefined;
    render(<Recognised text={text} hidden={count} matches={understood.matches} words={words} more={more} />, root);
  };

  /** Fetches what is needed; after a failure the next call tries again. */
  const load = async (): Promise<void> => {
    const [knowledge, words] = await Promise.all([loadKnowledge(base), loadWords(base)]);
    known ??= { ...knowledge, words };
    look();
  };

  /** A recognised error starts its tree, anything else asks the search; a failure does too. */
  const go = async (): Promise<void> => {
    if (!known) await Promise.race([load().catch(() => undefined), wait(PATIENCE)]);
    const error = root.querySelector('mark') && root.querySelector<HTMLAnchorElement>('[data-start]');
    location.assign(error?.href ?? handOver(form.action, redact(field.value.trim()).text));
  };

  load().catch(() => undefined);
  field.addEventListener('input', look);
  field.addEventListener('paste', () => (pasted = true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void go();
  });
  form.dataset.ready = '1';
  // Who pressed the button before this was here has waited for it.
  if (form.dataset.asked) {
    delete form.dataset.asked;
    void go();
  }
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

/** What a screen reader says. */
function told(title: string | undefined, known: Understood): string {
  const count = known.read.filter(({ by }) => by === 'words').length + (known.treeWords === undefined ? 0 : 1);
  const words =
    count === 0 ? '' : count === 1 ? '1 thing was read from your words' : `${count} things were read from your words`;
  return [title === undefined ? '' : `Recognized: ${title}`, words].filter(Boolean).join('. ');
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
