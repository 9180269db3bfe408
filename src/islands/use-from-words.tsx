/** Reads what is typed into the search for answers; nothing of it is loaded before there is something to read. */
import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isPlain } from '../search/plain.ts';
import { loadKnowledge } from './load-search.ts';

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

/**
 * @param text with its secrets hidden
 * @returns what was read of the words, to be shown; null until it is read, when nothing is, and when it cannot be
 */
export function useFromWords(base: string, text: string): ComponentChild {
  const [loaded, setLoaded] = useState<Loaded>();
  const [rejected, setRejected] = useState<ReadonlySet<string>>(new Set());
  const plain = isPlain(text);
  useEffect(() => {
    // After a failure the next text tries again; the search answers without it.
    if (!plain && !loaded) loadAll(base).then(setLoaded, () => undefined);
  }, [text]);
  // The box is drawn again at every letter, its text is understood once.
  const known = useMemo(
    () => (plain ? undefined : loaded?.understand(text, loaded.knowledge, rejected)),
    [text, loaded, rejected],
  );
  if (!loaded || !known) return null;
  const { toldByWords, FromWords, data } = loaded;
  const reject = (key: string): void => setRejected((before) => new Set([...before, key]));
  return toldByWords(known) ? <FromWords base={base} known={known} data={data} reject={reject} /> : null;
}
