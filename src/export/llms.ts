/** The list of what there is to read, for programs that answer questions: https://llmstxt.org */
import type { AddressOf } from './address.ts';
import { escapedMarkdown } from './markdown.ts';

export interface ListedPart {
  title: string;
  items: readonly { path: string; title: string; note?: string | undefined }[];
}

/** A heading, what the site is, and lists of links; a part without items is left out. */
export function llmsText(
  { name, tagline, disclaimer, hasFacts }: { name: string; tagline: string; disclaimer: string; hasFacts: boolean },
  parts: readonly ListedPart[],
  addressOf: AddressOf,
): string {
  const item = ({ path, title, note }: ListedPart['items'][number]): string =>
    `- [${escapedMarkdown(title)}](${addressOf(path)})${note === undefined ? '' : `: ${escapedMarkdown(note)}`}`;
  return [
    `# ${escapedMarkdown(name)}`,
    `> ${escapedMarkdown(tagline)}`,
    escapedMarkdown(disclaimer),
    // A pack may have no facts, and its pages no notes.
    `${hasFacts ? 'Each figure and policy has its source and the day on which it was read, as a note at the end of its page. ' : ''}A fix says who has to act and how to see that it worked.`,
    ...parts
      .filter(({ items }) => items.length > 0)
      .map(({ title, items }) => `## ${escapedMarkdown(title)}\n\n${items.map(item).join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n');
}
