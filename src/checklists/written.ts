/** A checklist as a reader takes it along: as Markdown, or as a table for a spreadsheet. */
import { csv } from '../content/csv.ts';

/** A list as it stands on the page. */
export interface WrittenList {
  title: string;
  /** Its full address. */
  address: string;
  /** What may be written beside each item, such as “Owner”. */
  labels: readonly string[];
  parts: readonly { title: string; items: readonly WrittenItem[] }[];
}

export interface WrittenItem {
  do: string;
  why: string;
  isDone: boolean;
  /** With its full address. */
  link?: { text: string; address: string } | undefined;
  /** What was written beside it, in the order of the labels; empty where nothing was. */
  names: readonly string[];
}

/** What Markdown would take for its own signs. */
const SIGNS = /[\\`*_[\]<>~|#]/g;

const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SIGNS, String.raw`\$&`);

/** An address in brackets ends at the first that closes. */
const addressIn = (address: string): string => address.replaceAll('(', '%28').replaceAll(')', '%29');

/** @returns the list with its boxes, reasons, links and names; lines end in LF */
export function listMarkdown({ title, address, labels, parts }: WrittenList): string {
  const item = ({ do: what, why, isDone, link, names }: WrittenItem): string[] => [
    `- [${isDone ? 'x' : ' '}] ${plain(what)}`,
    ...(why ? [`  ${plain(why)}`] : []),
    ...(link ? [`  [${plain(link.text)}](${addressIn(link.address)})`] : []),
    ...names.flatMap((name, at) => (name.trim() ? [`  - ${plain(labels[at] ?? '')}: ${plain(name)}`] : [])),
  ];
  return [
    `# ${plain(title)}`,
    '',
    `<${address}>`,
    ...parts.flatMap((part) => ['', `## ${plain(part.title)}`, '', ...part.items.flatMap(item)]),
    '',
  ].join('\n');
}

/** What tells spreadsheets that a file is UTF-8. */
const UTF8 = '\uFEFF';

/** @returns a line for each item, with its part, its names and whether it is done */
export function listCsv({ labels, parts }: WrittenList): string {
  const rows = parts.flatMap(({ title, items }) =>
    items.map((item) => [title, item.do, ...item.names.map((name) => name.trim()), item.isDone ? 'yes' : 'no']),
  );
  return UTF8 + csv([['Part', 'Task', ...labels, 'Done'], ...rows]);
}
