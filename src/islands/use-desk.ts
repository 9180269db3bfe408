/** Asks the desk whatever is typed, and tells how far it is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskItem } from '../desk/items.ts';
import type { DeskAnswer } from './desk-answer.ts';
import { deskData } from './desk-data.ts';
import { importChecked } from './import-checked.ts';
import { forgetSearch, searchIndex } from './load-search.ts';

/** Who types is left alone for this long, in milliseconds. */
const PAUSE = 120;
const NONE: ReadonlySet<string> = new Set();

/** What answers, fetched once there is a text. @throws when it cannot be loaded, and the next call tries again */
export const deskCode = () => importChecked(() => import('./desk-answer.ts'));

export type DeskState = { phase: 'idle' | 'busy' | 'broken' } | { phase: 'done'; answer: DeskAnswer };

interface Desk {
  items: readonly DeskItem[];
  state: DeskState;
  /** Told the key of what the agent says is not so. */
  reject: (key: string) => void;
  again: () => void;
}

export function useDesk(base: string, text: string): Desk {
  const [items, setItems] = useState<readonly DeskItem[]>([]);
  const [state, setState] = useState<DeskState>({ phase: 'idle' });
  const [attempt, setAttempt] = useState(0);
  const [rejected, setRejected] = useState(NONE);
  const turn = useRef(0);

  useEffect(() => {
    deskData(base).then(
      ({ items }) => setItems(items),
      () => setState({ phase: 'broken' }),
    );
    // Whoever opened the desk means to use it.
    void searchIndex(base).catch(() => undefined);
  }, [attempt]);

  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    const isStale = (): boolean => mine !== turn.current;
    if (text.trim() === '') {
      setRejected(NONE);
      return setState((before) => (before.phase === 'broken' ? before : { phase: 'idle' }));
    }
    setState((before) => (before.phase === 'done' ? before : { phase: 'busy' }));
    const timer = setTimeout(() => {
      deskCode()
        .then(({ deskAnswer }) => deskAnswer(base, text, rejected))
        .then(
          (answer) => isStale() || setState({ phase: 'done', answer }),
          (error: unknown) => {
            console.warn('The desk could not be loaded.', error);
            if (!isStale()) setState({ phase: 'broken' });
          },
        );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, attempt, rejected]);

  return {
    items,
    state,
    reject: (key) => setRejected((before) => new Set([...before, key])),
    again: () => {
      forgetSearch();
      setState({ phase: text.trim() === '' ? 'idle' : 'busy' });
      setAttempt(attempt + 1);
    },
  };
}
