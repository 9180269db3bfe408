import type { TrailBy, TrailItem } from '../trees/question-view.ts';
import { Words } from './Words.tsx';

interface Props {
  items: readonly TrailItem[];
  /** Named as the last station when the reader stands on a question. */
  here?: string | undefined;
  onGo?: ((event: MouseEvent, question: string) => void) | undefined;
}

/** What nobody chose is never shown as if the reader had said it. */
const told: Readonly<Record<TrailBy, string>> = {
  reader: '',
  words: 'Read from your words',
  page: 'Known from the page',
};

/** The route line: the answers so far, each with a link to change it. */
export function Trail({ items, here, onGo }: Props) {
  return (
    <ol class="trail">
      {items.map((item) => (
        <li key={item.question} data-by={item.by}>
          <b>
            <Words text={item.answer} />
          </b>
          <span>{item.short}</span>
          <a href={item.href} onClick={(event) => onGo?.(event, item.question)}>
            Change<span class="visually-hidden"> {item.short}</span>
          </a>
          {told[item.by] && <small>{told[item.by]}</small>}
        </li>
      ))}
      {here !== undefined && (
        <li class="now" aria-current="step">
          <b>{here}</b>
        </li>
      )}
    </ol>
  );
}
