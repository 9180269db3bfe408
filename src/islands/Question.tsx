import type { ComponentChildren } from 'preact';
import type { QuestionView } from '../trees/question-view.ts';
import { Trail } from './Trail.tsx';
import { Words } from './Words.tsx';

/** More causes than this are told as a number: a list that nobody reads calms nobody. */
const SHOWN = 8;
/** "1 to 12 questions left" frightens more than it helps. */
const COUNTABLE = 7;

interface Props {
  view: QuestionView;
  /** h1 on a page of its own, h3 inside an article. */
  embedded: boolean;
  onChoose?: ((event: MouseEvent, option: string) => void) | undefined;
  onChange?: ((event: MouseEvent, question: string) => void) | undefined;
  /** Notices above, tools below. */
  notice?: ComponentChildren;
  tools?: ComponentChildren;
}

/** One question: the same markup on the static page and in the island. */
export function Question({ view, embedded, onChoose, onChange, notice, tools }: Props) {
  const { words, options, trail, still } = view;
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
        <nav class="so-far" aria-label="Your answers" data-pagefind-ignore>
          <Trail items={trail} here="This question" onGo={onChange} />
        </nav>
        <div class="question">
          {notice}
          <p class="eyebrow">{[embedded ? '' : view.treeTitle, leftText(view)].filter(Boolean).join(' · ')}</p>
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
                      <small>
                        <Words text={option.note} />
                      </small>
                    )}
                  </span>
                  <kbd aria-hidden="true">{index + 1}</kbd>
                </a>
              </li>
            ))}
          </ol>
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
        </div>
        <aside class="still" aria-label="Causes still possible" data-pagefind-ignore>
          <h2>Still possible</h2>
          <ul>
            {still.possible.slice(0, SHOWN).map((short) => (
              <li key={short}>{short}</li>
            ))}
            {still.possible.length > SHOWN && <li class="more">and {still.possible.length - SHOWN} more</li>}
          </ul>
          {still.out.length > 0 && still.possible.length <= SHOWN && (
            <ul class="out" aria-label="Ruled out">
              {still.out.slice(0, SHOWN).map((short) => (
                <li key={short}>
                  <s>{short}</s>
                </li>
              ))}
            </ul>
          )}
        </aside>
      </div>
    </>
  );
}

function leftText({ left: { min, max } }: QuestionView): string {
  if (max > COUNTABLE) return '';
  if (max === 1) return 'Last question';
  return min === max ? `${max} questions left` : `${min} to ${max} questions left`;
}
