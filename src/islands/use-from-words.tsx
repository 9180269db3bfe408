/** Reads what is typed into the search for answers; nothing of it is loaded before there is something to read. */
import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isPlain } from '../search/plain.ts';
import { loadKnowledge } from './load-search.ts';
import { PATIENCE } from './use-answer.ts';

type Loaded = Awaited<ReturnType<typeof loadAll>>;

/** What reads and shows it, and what it knows. */
async function loadAll(base: string) {
  const [{ toldByWords, understand }, view, known] = await Promise.all([
    import('../errors/understand.ts'),
    import('./FromWords.tsx'),
    loadKnowledge(base),
  ]);
  return { toldByWords, understand, ...view, ...known };
}

interface Read {
  /** What was read of the words, to be shown; null until it is read, when nothing is, and when it cannot be. */
  shown: ComponentChild;
  /** Whether it cannot be read, or takes long. */
  failed: boolean;
}

/**
 * @param text with its secrets hidden
 * @param attempt how often the reader has asked to try again
 */
export function useFromWords(base: string, text: string, attempt: number): Read {
  const [loaded, setLoaded] = useState<Loaded>();
  const [missing, setMissing] = useState(false);
  const [rejected, setRejected] = useState<ReadonlySet<string>>(new Set());
  const plain = isPlain(text);
  useEffect(() => {
    // After a failure the next text tries again; the search answers without it.
    if (plain || loaded) return;
    const tell = (): void => setMissing(true);
    const timer = setTimeout(tell, PATIENCE);
    loadAll(base)
      .then(setLoaded, tell)
      .finally(() => clearTimeout(timer));
    return () => clearTimeout(timer);
  }, [text, attempt]);
  // The box is drawn again at every letter, its text is understood once.
  const known = useMemo(() => {
    try {
      return plain ? undefined : loaded?.understand(text, loaded.knowledge, rejected);
    } catch (error) {
      console.warn('What reads the words is broken.', error);
      return 'broken';
    }
  }, [text, loaded, rejected]);
  if (plain) return { shown: null, failed: false };
  if (!loaded || !known || known === 'broken') return { shown: null, failed: loaded ? known === 'broken' : missing };
  const { toldByWords, FromWords, data } = loaded;
  const reject = (key: string): void => setRejected((before) => new Set([...before, key]));
  const shown = toldByWords(known) ? <FromWords base={base} known={known} data={data} reject={reject} /> : null;
  return { shown, failed: false };
}
