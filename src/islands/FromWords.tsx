/** What was read from the reader's words: each can be taken back, and the tree starts with the rest. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaidData } from '../errors/said-data.ts';
import type { Understood } from '../errors/understand.ts';
import { readItems, ReadList } from './ReadList.tsx';

interface Props {
  base: string;
  known: Understood;
  data: SaidData;
  /** Told the key of what is not so. */
  reject: (key: string) => void;
}

export function FromWords({ base, known, data, reject }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const href = useStart(base, known, data.root);
  const items = readItems(known, data, 'What you see');
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
        From your words, we understood:
      </h2>
      <ReadList items={own} mark="read from your words" onReject={onReject} />
      {certain.length > 0 && (
        <details>
          <summary>And what the error tells us for certain ({certain.length})</summary>
          <ReadList items={certain} mark="read from the error" onReject={onReject} />
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
