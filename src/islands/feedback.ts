/**
 * What a reader says of a fix, where the site names who hears it: a part of leave.ts that only then exists. It knows answers of
 * the site's own words, and whether the fix helped; nothing that was typed can come here.
 */
import { serializeAnswers, type Answers } from '../trees/answers.ts';
import type { PageVersion } from '../content/report-link.ts';

export interface FeedbackProps extends PageVersion {
  /** What gets a beacon. */
  endpoint?: string | undefined;
}

export type Outcome = 'solved' | 'unsolved';

/**
 * Fills the answers of the address into the link that reports, and tells how a choice is sent.
 * @param told these answers
 * @returns sends the first choice of this page, and nothing after it; nowhere, where no endpoint is named
 */
export function feedbackOf({ endpoint, ...version }: FeedbackProps, told: Answers): (outcome: Outcome) => void {
  const answers = serializeAnswers(told).slice('a='.length);
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
