/** Reads a message that is pasted at a question. The text stays in this page: only the reference is fetched. */
import { render } from 'preact';
import type { ErrorWords } from '../errors/reference.ts';
import { understand } from '../errors/understand.ts';
import type { Place } from '../trees/place.ts';
import { newAnswers, withRead } from '../trees/read-place.ts';
import { loadErrors } from './load-errors.ts';
import { loadVocabulary } from './load.ts';
import { redactAll } from './long-text.ts';
import { ReadAnswers, type ReadAnswersProps } from './ReadAnswers.tsx';

export interface Asking {
  base: string;
  /** Where the reader stands. */
  where: () => { place: Place } | undefined;
  /** Takes the place with the answers of the text, when the reader agrees. */
  onUse: (answered: Place) => Promise<void>;
}

const NOT_LOADED =
  'Part of this page could not be loaded. Your text is still here: try again, or choose an answer above.';

/** Draws the field, unless it is there already. */
export default function mount(root: HTMLElement, { base, where, onUse }: Asking): void {
  if (root.firstChild) return;
  let said = '';
  let answers: ReadAnswersProps | undefined;

  const tell = (text: string): void => {
    said = text;
    draw();
  };

  const read = async (field: HTMLTextAreaElement): Promise<void> => {
    tell('Reading …');
    const [{ knowledge, data, words }, vocabulary] = await Promise.all([loadErrors(base), loadVocabulary(base)]);
    const here = where();
    if (!here) return;
    const { place } = here;
    const { text: safe, count } = redactAll(field.value);
    // What was said to be hidden must not stay readable above.
    if (count > 0) field.value = safe;
    const { matches, read: told } = understand(safe, knowledge);
    const signature = matches[0]?.signature;
    const error: ErrorWords | undefined = words[signature ?? ''];
    const found = newAnswers(vocabulary, place, told);
    const use = (): void => void onUse(withRead(place, found, signature)).catch(() => tell(NOT_LOADED));
    answers = { named: data.questions, asked: place.state, found, error, hidden: count, onUse: use };
    tell('');
  };

  const draw = (): void =>
    render(
      <>
        <form
          class="paste-here"
          onSubmit={(event) => {
            event.preventDefault();
            const field = event.currentTarget.querySelector('textarea');
            if (!field) return;
            read(field).catch((error: unknown) => {
              console.warn('The reference of errors could not be loaded.', error);
              tell(NOT_LOADED);
            });
          }}
        >
          <label>
            The message, as you see it
            <textarea rows={4} required spellcheck={false} />
          </label>
          <button class="btn ghost">Read it</button> <small>Nothing is sent.</small>
        </form>
        <div role="status">
          {said && <p>{said}</p>}
          {answers && <ReadAnswers {...answers} />}
        </div>
      </>,
      root,
    );

  draw();
  root.querySelector('textarea')?.focus();
}
