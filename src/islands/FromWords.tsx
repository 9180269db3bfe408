/** What was read from the reader's words: each can be taken back, and the tree starts with the rest. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { answerKey, treeKey, type SaidData } from '../errors/said-data.ts';
import type { Told, Understood } from '../errors/understand.ts';

interface Props {
  base: string;
  known: Understood;
  data: SaidData;
  /** Told the key of what is not so. */
  reject: (key: string) => void;
}

interface Item {
  key: string;
  name: string;
  answer: string;
  /** What decided. */
  words: string;
  by: Told['by'];
}

export function FromWords({ base, known, data, reject }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const href = useStart(base, known, data.root);
  const items = itemsOf(known, data);
  const own = items.filter(({ by }) => by === 'words');
  const certain = items.filter(({ by }) => by === 'error');
  const onReject = (key: string): void => {
    // The button goes; whoever uses the keyboard stays here.
    title.current?.focus();
    reject(key);
  };
  return (
    <section class="from-words" aria-label="Read from your words">
      <h2 ref={title} tabIndex={-1}>
        From your words we read:
      </h2>
      <List items={own} mark="read from your words" onReject={onReject} />
      {certain.length > 0 && (
        <details>
          <summary>And what the error makes certain ({certain.length})</summary>
          <List items={certain} mark="read from the error" onReject={onReject} />
        </details>
      )}
      <p class="actions">
        <a class="btn" href={href} data-start>
          Start with what you told us
        </a>
      </p>
    </section>
  );
}

function List({ items, mark, onReject }: { items: readonly Item[]; mark: string; onReject: (key: string) => void }) {
  return (
    <ul>
      {items.map(({ key, name, answer, words }) => (
        <li key={key}>
          <span>
            {name}: <b>{answer}</b>
            <small>
              {mark}: “{words}”
            </small>
          </span>
          <button type="button" class="not-so" aria-label={`Not so: ${name}: ${answer}`} onClick={() => onReject(key)}>
            Not so
          </button>
        </li>
      ))}
    </ul>
  );
}

function itemsOf({ tree, treeWords, read }: Understood, { questions, symptoms }: SaidData): Item[] {
  const symptom: Item[] =
    treeWords === undefined
      ? []
      : [{ key: treeKey(tree), name: 'What you see', answer: symptoms[tree] ?? tree, words: treeWords, by: 'words' }];
  return [
    ...symptom,
    ...read.flatMap(({ question, option, words, by }): Item[] => {
      const named = questions[question];
      const answer = named?.options[option];
      if (!named || answer === undefined) return [];
      return [{ key: answerKey(question, option), name: named.short, answer, words, by }];
    }),
  ];
}

/**
 * The address to start at. The tree is fetched to know the first question that is open, the reader being about to need it;
 * until it is there, and when it cannot be fetched, the link leads to the first question of the tree with the answers.
 */
function useStart(base: string, { tree, answers, matches }: Understood, root: string): string {
  // By hand: what writes it elsewhere would bring the code of the trees along, for everybody who types.
  const parts = Object.entries(answers).map(([question, option]) => `${question}.${option}`);
  const fragment = parts.length === 0 ? '' : `#a=${parts.join('~')}&read=${Object.keys(answers).join('~')}`;
  const first = `${base}diagnose/${tree === root ? '' : `${tree}/`}${fragment}`;
  const [exact, setExact] = useState<{ of: string; href: string }>();
  useEffect(() => {
    // Without answers the first question is the one that is open.
    if (parts.length === 0) return;
    let stale = false;
    import('./start-address.ts')
      .then(({ startAddress }) => startAddress(base, { tree, answers, error: matches[0]?.signature }))
      .then(
        (href) => stale || setExact({ of: first, href }),
        () => undefined,
      );
    return () => {
      stale = true;
    };
  }, [first]);
  return exact?.of === first ? exact.href : first;
}
