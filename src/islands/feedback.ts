/**
 * What a reader says of a fix, where the site names who hears it: a part of leave.ts that only then exists. It knows answers of
 * the site's own words, and whether the fix helped; nothing that was typed can come here.
 */
import { parseAnswers, serializeAnswers, type Vocabulary } from '../trees/answers.ts';
import type { PageVersion } from '../content/report-link.ts';

export interface FeedbackProps extends PageVersion {
  /** What gets a beacon. */
  endpoint?: string | undefined;
}

export type Outcome = 'solved' | 'unsolved';

/**
 * Fills the answers of the fragment into the link that reports, and tells how a choice is sent.
 * @returns sends the first choice of this page, and nothing after it; nowhere, where no endpoint is named
 */
export function feedbackOf(
  { endpoint, ...version }: FeedbackProps,
  vocabulary: Vocabulary,
): (outcome: Outcome) => void {
  const answers = serializeAnswers(parseAnswers(location.hash, vocabulary).answers).slice('a='.length);
  if (answers !== '')
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-answers]'))
      link.href += `${link.dataset.answers ?? ''}${encodeURIComponent(answers)}`;
  let left = endpoint;
  return (outcome) => {
    const to = left;
    left = undefined;
    if (to === undefined) return;
    try {
      navigator.sendBeacon(to, JSON.stringify({ ...version, answers, outcome }));
    } catch {
      // A browser that sends none, or will not: the reader goes on all the same.
    }
  };
}
