/** What a picture shows, in words: for readers that are programs. */
import { placeName } from './console.ts';
import type { Picture } from './schema.ts';
import { shownSum, type ShownLine } from './sum.ts';

export interface PictureNames {
  /** fix → its address */
  fixUrl: (fix: string) => string;
  /** fact → its value */
  valueOf: (fact: string) => string;
  /** A text without marks. */
  escaped: (text: string) => string;
  /** Of a route: the station that the page is about. */
  here?: string | undefined;
}

/** @returns a table or a list, and the caption, as Markdown */
export function pictureText(picture: Picture, names: PictureNames): string {
  return `${bodyOf(picture, names)}\n\n${names.escaped(picture.caption)}`;
}

function bodyOf(picture: Picture, { fixUrl, valueOf, escaped, here }: PictureNames): string {
  const list = (lines: readonly string[]): string => lines.map((line, at) => `${at + 1}. ${line}`).join('\n');
  switch (picture.kind) {
    case 'route':
      return list(
        picture.stations.map(({ id, name, note, stops }) => {
          const links = stops.map(({ text, fix }) => `[${escaped(text)}](${fixUrl(fix)})`);
          const mark = id === here ? ' (you are here)' : '';
          return `**${escaped(name)}**${mark}: ${escaped(note)}${links.length > 0 ? `. What can stop it here: ${links.join(', ')}` : ''}`;
        }),
      );
    case 'sides':
      return table(
        ['', ...picture.names].map(escaped),
        picture.rows.map(({ label, of }) => [label, ...of].map(escaped)),
      );
    case 'console':
      return list(picture.way.map((place) => escaped(placeName(valueOf(place)))));
    case 'sample':
      return `${example(escaped(picture.title))}${table(
        [...picture.columns, 'What it means'].map(escaped),
        picture.rows.map(({ cells, tone, means }) => [
          ...cells.slice(0, -1).map(escaped),
          ...cells.slice(-1).map((cell) => (tone === 'gone' ? `~~${escaped(cell)}~~` : escaped(cell))),
          escaped(means),
        ]),
      )}`;
    case 'sum': {
      const { lines, result } = shownSum(picture);
      const row = ({ label, sign, amount }: ShownLine): string[] => [escaped(label), `${sign} ${amount}`.trim()];
      return `${example(escaped(picture.title))}${table(['', 'Amount'], [...lines, result].map(row))}`;
    }
  }
}

/** Says that the figures below are made up. */
const example = (title: string): string => `${title}: an example\n\n`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
