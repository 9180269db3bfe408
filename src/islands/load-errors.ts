/** Fetches all that recognises errors and reads answers, and does not wait for ever. */
import type { ErrorWords } from '../errors/reference.ts';
import { forgetSearch, loadKnowledge, loadWords } from './load-search.ts';

export type ErrorData = Awaited<ReturnType<typeof loadKnowledge>> & { words: Record<string, ErrorWords> };

/** How long the data may take before the reader is told, in milliseconds. */
const LIMIT = 8000;

/** @throws when something is missing, malformed or too late; the next call asks for it anew */
export async function loadErrors(base: string): Promise<ErrorData> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('what recognises errors did not come in time'));
      forgetSearch();
    }, LIMIT);
  });
  try {
    const [knowledge, words] = await Promise.race([Promise.all([loadKnowledge(base), loadWords(base)]), late]);
    return { ...knowledge, words };
  } finally {
    clearTimeout(timer);
  }
}
