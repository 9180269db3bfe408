/** The text around the words that were found, as parts to be shown: never as markup. */

export interface ExcerptPart {
  text: string;
  /** Whether it is one of the words. */
  marked: boolean;
}

/** @param excerpt as Pagefind writes it: its `<mark>` is markup, the text around it has no angle brackets left */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, at) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
