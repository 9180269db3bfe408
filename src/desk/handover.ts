/** What support staff hand on: the link, the reply to the customer, and the note for the ticket. */

/** One answer on the way, in words. */
export interface NotedAnswer {
  short: string;
  answer: string;
  /** Said besides when the customer did not choose it: `read from their words`. */
  told?: string | undefined;
}

/** What a note tells of a diagnosis. */
export interface Diagnosis {
  /** The title of the symptom from which the way set out. */
  symptom?: string | undefined;
  answers: readonly NotedAnswer[];
  /** The title of the fix, with its code where it has one. */
  cause?: string | undefined;
  /** Another page that is sent, with its code. */
  page?: string | undefined;
  /** The question that is open: a cause is then no more than suggested. */
  open?: string | undefined;
  /** What is still possible, where no cause was found yet. */
  possible?: readonly string[];
  ruledOut: readonly { by: string; shorts: readonly string[] }[];
  /** The full address. */
  url: string;
}

/** The note for the ticket, plain text: what every help desk's field for internal notes takes. */
export function noteText({ symptom, answers, cause, page, open, possible = [], ruledOut, url }: Diagnosis): string {
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `- ${line}`)];
  return [
    ...(symptom === undefined ? [] : [`Symptom: ${symptom}`]),
    ...list(
      'Answers',
      answers.map(({ short, answer, told }) => `${short}: ${answer}${told === undefined ? '' : ` (${told})`}`),
    ),
    ...(cause === undefined
      ? []
      : [`${open === undefined ? 'Likely cause' : 'Suggested, not yet confirmed'}: ${cause}`]),
    ...(page === undefined ? [] : [`Sent: ${page}`]),
    ...(open === undefined ? [] : [`Open question: ${open}`]),
    ...list('Still possible', possible),
    ...list(
      'Ruled out',
      ruledOut.map(({ by, shorts }) => `${shorts.join(', ')} (by ${by})`),
    ),
    `Link: ${url}`,
    '',
  ].join('\n');
}

/** A paragraph or a numbered list of a reply. */
export type Block = { text: string } | { steps: string[] };

const STEP = /^\d+\.\s+/;

/** The parts of a reply, as its writer set them: paragraphs, and steps that are numbered. */
export function blocksOf(reply: string): Block[] {
  return reply
    .trim()
    .split(/\n{2,}/)
    .flatMap((part): Block[] => {
      const lines = part.split('\n');
      if (!lines.every((line) => STEP.test(line))) return [{ text: lines.join(' ') }];
      return [{ steps: lines.map((line) => line.replace(STEP, '')) }];
    });
}

/** What is said before the link, of a page that has no reply of its own. */
export function leadTo(kind: string): string {
  return kind === 'question' || kind === 'tree'
    ? 'To find the cause, please answer the questions on this page:'
    : 'This page explains it:';
}

/**
 * The addresses of a reply as they are sent: whole ones, and that of its own page with the answers.
 * @param here the full address of the page that is sent, with its fragment
 */
export function sentAddress(here: string): (url: string) => string {
  const { pathname, origin } = new URL(here);
  return (url) => {
    const to = new URL(url, here);
    return to.pathname === pathname && to.origin === origin ? here : to.href;
  };
}

/** A title with the short code behind it, where there is one. */
export function withCode(title: string, code: string | undefined): string {
  return code === undefined ? title : `${title} (${code})`;
}
