/** The fixed form of a fix's body: six headings in one order, and steps that each begin with one bold action. */

/** The headings of every fix, in this order. */
export const fixHeadings = [
  'Is this you?',
  'Do this',
  'Who can do it',
  'Do not',
  'It worked when',
  'Still stuck',
] as const;

export interface FixStep {
  /** The one action, without its final period. */
  action: string;
  /** Where to do it and what to see. */
  detail: string;
}

export interface Section {
  heading: string;
  /** Line in the body, first line 1. */
  line: number;
  text: string;
}

/** Splits a body at its second-level headings. */
export function sectionsOf(body: string): Section[] {
  const sections: Section[] = [];
  body.split('\n').forEach((text, index) => {
    const heading = /^## (.*)$/.exec(text)?.[1];
    const last = sections.at(-1);
    if (heading !== undefined) sections.push({ heading: heading.trim(), line: index + 1, text: '' });
    else if (last) last.text += `${text}\n`;
  });
  return sections;
}

/** The numbered steps under "Do this", as plain text. A step that is not in form has an empty action. */
export function stepsOf(body: string): FixStep[] {
  const text = sectionsOf(body).find((section) => section.heading === 'Do this')?.text ?? '';
  const items = text.split(/^\d+\. /m).slice(1);
  return items.map((item) => {
    const match = /^\*\*(.+?)\*\*\s*(.*)$/s.exec(item.trim());
    return { action: plainText(match?.[1] ?? '').replace(/[.]$/, ''), detail: plainText(match?.[2] ?? item) };
  });
}

/** MDX prose as plain text: components, links, emphasis and code marks are taken away, their words stay. */
export function plainText(mdx: string): string {
  return mdx
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The ids of the facts that a body uses, in the order of their first use. */
export function factsIn(body: string): string[] {
  return [...new Set([...body.matchAll(/<Fact\s+id="([^"]+)"/g)].map((match) => match[1] ?? ''))];
}
