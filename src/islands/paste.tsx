/** Understands what is pasted or typed, as it comes. The text never leaves the browser: only data is fetched. */
import { render } from 'preact';
import { redact } from '../errors/redact.ts';
import { toldByWords, understand, type Understood } from '../errors/understand.ts';
import { handOver } from '../search/address.ts';
import { goTo } from './leave.ts';
import { FromWords } from './FromWords.tsx';
import { loadErrors, type ErrorData } from './load-errors.ts';
import { LONG, redactAll, redactEnd, understandSlowly } from './long-text.ts';
import { Recognised } from './Recognised.tsx';

/** A pack may have no error reference: the build says so. */
const HAS_ERRORS = import.meta.env.HAS_ERRORS === true;
const NOT_KNOWN = HAS_ERRORS
  ? 'We do not recognize an error in this text. “Find the cause” will search for its words instead.'
  : 'No answers were found in this text. “Find the cause” will search for its words instead.';
const NOT_LOADED = `Part of this page could not be loaded, so this text was not ${HAS_ERRORS ? 'checked for errors' : 'checked for answers'}. “Find the cause” will search for its words and try again.`;

/** How long who presses the button waits for what recognises errors, in milliseconds: then the search is asked. */
const PATIENCE = 3000;
/** How long a long text has to rest before it is looked at, in milliseconds. */
const REST = 250;
/** More than the search takes; what is behind it would be redacted for nothing. */
const SEARCHED = 30_000;

export default function mount(root: HTMLElement, { base }: { base: string }): void {
  const form = document.querySelector<HTMLFormElement>('[data-ask]');
  const field = form?.querySelector('textarea');
  if (!form || !field) return;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  root.before(status);

  let known: ErrorData | undefined;
  /** The data is not there, and it was told so. */
  let hasFailed = false;
  /** Who pastes wants to be told also when nothing is recognised; who types is not done yet. */
  let pasted = false;
  /** What the reader says is not so. */
  let rejected: ReadonlySet<string> = new Set();
  /** Goes up with each change of the text: what was begun for an earlier one is given up. */
  let turn = 0;

  const tell = (said: string, visible: boolean): void => {
    if (status.textContent !== said) status.textContent = said;
    status.className = visible ? 'not-known' : 'visually-hidden';
  };

  const show = (text: string, count: number, understood: Understood, { data, words }: ErrorData): void => {
    const [match] = understood.matches;
    const title = match && words[match.signature]?.title;
    const hasWords = toldByWords(understood);
    const isKnown = title !== undefined || hasWords;
    tell(isKnown ? told(title, understood) : pasted ? NOT_KNOWN : '', !isKnown && pasted);
    const reject = (key: string): void => {
      rejected = new Set([...rejected, key]);
      void look();
    };
    const more = hasWords ? <FromWords base={base} known={understood} data={data} reject={reject} /> : undefined;
    render(<Recognised text={text} hidden={count} matches={understood.matches} words={words} more={more} />, root);
  };

  /** @param rest whether a long text is left alone until it rests */
  const look = async (rest = false): Promise<void> => {
    turn += 1;
    const mine = turn;
    // Lets typing go on, and tells whether this is still of interest.
    const breathe = async (): Promise<boolean> => {
      await wait(0);
      return mine === turn;
    };
    if (field.textLength === 0) [pasted, rejected] = [false, new Set()];
    if (!known) return hasFailed ? void load().catch(() => undefined) : undefined;
    if (field.textLength <= LONG) {
      const { text, count } = redact(field.value);
      return show(text, count, understand(text, known.knowledge, rejected), known);
    }
    if (rest) await wait(REST);
    if (mine !== turn) return;
    const { text, count } = redactEnd(field.value);
    if (!(await breathe())) return;
    const understood = await understandSlowly(text, known.knowledge, rejected, breathe);
    if (understood) show(text, count, understood, known);
  };

  let loading: Promise<void> | undefined;
  /** Fetches what is needed; after a failure the next call tries again. */
  const load = (): Promise<void> => {
    loading ??= loadErrors(base)
      .then((data) => {
        known ??= data;
        hasFailed = false;
        return look();
      })
      .catch((error: unknown) => {
        hasFailed = true;
        if (field.textLength > 0) tell(NOT_LOADED, true);
        throw error;
      })
      .finally(() => (loading = undefined));
    return loading;
  };

  /** A recognised error starts its tree, anything else asks the search; a failure does too. */
  const go = async (): Promise<void> => {
    const settled = known ? look() : load().catch(() => undefined);
    await Promise.race([settled, wait(PATIENCE)]);
    const error = root.querySelector('mark') && root.querySelector<HTMLAnchorElement>('[data-start]');
    const text = redact(field.value.trim().slice(0, SEARCHED)).text;
    if (!(await goTo(error?.href ?? handOver(form.action, text)))) form.dispatchEvent(new Event('unreachable'));
  };

  load().catch(() => undefined);
  field.addEventListener('input', () => void look(true));
  field.addEventListener('paste', () => (pasted = true));
  // What is hidden below must not stay readable above. Who looks into another window has not left the box.
  field.addEventListener('blur', () => {
    if (document.activeElement === field) return;
    const { text, count } = redactAll(field.value);
    if (count > 0) field.value = text;
  });
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
