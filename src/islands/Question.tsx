import type { ComponentChildren } from 'preact';
import type { QuestionView } from '../trees/question-view.ts';
import { StillPossible } from './StillPossible.tsx';
import { Trail } from './Trail.tsx';
import { Words } from './Words.tsx';

interface Props {
  view: QuestionView;
  /** h1 on a page of its own, h3 inside an article. */
  embedded: boolean;
  onChoose?: ((event: MouseEvent, option: string) => void) | undefined;
  onChange?: ((event: MouseEvent, question: string) => void) | undefined;
  /** Another way to answer, below the options. */
  paste?: ComponentChildren;
  /** What stands below. */
  tools?: ComponentChildren;
}

/** One question: the same markup on the static page and in the island. */
export function Question({ view, embedded, onChoose, onChange, paste, tools }: Props) {
  const { words, options, trail } = view;
  const Heading = embedded ? 'h3' : 'h1';
  return (
    <>
      {!embedded && (
        <nav class="crumbs" aria-label="Breadcrumbs" data-pagefind-ignore>
          <ol>
            {view.crumbs.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div class={embedded ? 'step embedded' : 'step'}>
        <div class="question">
          <p class="eyebrow">
            {!embedded && view.treeTitle}
            <span data-pagefind-ignore>{progress(view, embedded)}</span>
          </p>
          <Heading class="question-title" tabIndex={-1}>
            <Words text={words.text} />
          </Heading>
          {words.hint && (
            <p class="hint">
              <Words text={words.hint} />
            </p>
          )}
          <ol class="options">
            {options.map((option, index) => (
              <li key={option.id}>
                <a
                  href={option.href}
                  data-option={option.id}
                  class={option.unsure ? 'unsure' : undefined}
                  aria-current={option.chosen ? 'true' : undefined}
                  onClick={(event) => onChoose?.(event, option.id)}
                >
                  <span>
                    <Words text={option.label} />
                    {option.note && (
                      <>
                        {' '}
                        <small>
                          <Words text={option.note} />
                        </small>
                      </>
                    )}
                  </span>
                  <kbd aria-hidden="true">{index + 1}</kbd>
                </a>
              </li>
            ))}
          </ol>
          {paste}
          {words.help && (
            <details class="find">
              <summary>{words.help.title}</summary>
              {words.help.text.map((text) => (
                <p key={text}>
                  <Words text={text} />
                </p>
              ))}
              {words.help.link && (
                <p>
                  <a href={words.help.link.url} rel="external noreferrer">
                    {words.help.link.text}
                  </a>
                </p>
              )}
            </details>
          )}
          {tools}
          {!embedded && view.tool && (
            <p class="to-tool">
              <a href={view.tool.href}>{view.tool.text}</a>
            </p>
          )}
        </div>
        <nav class="so-far" aria-label="Answers so far" data-pagefind-ignore>
          <Trail items={trail} here="This question" onGo={onChange} />
        </nav>
        {!embedded && <StillPossible {...view.still} />}
      </div>
    </>
  );
}

/** Which question this is; empty where the way to it is not known. */
export const ordinal = ({ number }: QuestionView): string =>
  number === 'only' ? 'Only question' : number ? `Question ${number}` : '';

/** Where the reader is: which question this is, and how many may follow. */
function progress(view: QuestionView, first: boolean): string {
  const least = view.left.min - 1;
  const most = view.left.max - 1;
  const more = `${least < 1 ? 'Up to ' : least < most ? `${least} to ` : ''}${most} more`;
  // The only one is the last as well.
  const parts = [ordinal(view), view.number === 'only' ? '' : most < 1 ? 'Last question' : more];
  return (first ? '' : ' · ') + parts.filter(Boolean).join(' · ');
}
