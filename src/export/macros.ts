/** The replies of the fixes, as help desks keep them. */
import { piecesOf, plainReply, replyOfFix } from '../content/reply.ts';
import type { Fix, Site } from '../content/schema.ts';
import type { AddressOf } from './address.ts';
import { escaped } from './xml.ts';

/** One reply, ready to be sent. */
export interface Macro {
  /** The id of its fix. */
  id: string;
  title: string;
  cause: string;
  summary: string;
  /** The address of its fix. */
  url: string;
  /** The reply as plain text. */
  text: string;
  /** The same in HTML. */
  html: string;
}

/** One for each fix, in the order in which they come. */
export function macrosOf(
  fixes: readonly { id: string; data: Fix }[],
  site: Pick<Site, 'reply' | 'places'>,
  addressOf: AddressOf,
): Macro[] {
  return fixes.map(({ id, data }) => {
    const { title, cause, summary } = data;
    const path = `/fixes/${id}/`;
    const markdown = replyOfFix(data, site, path, addressOf).trim();
    return { id, title, cause, summary, url: addressOf(path), text: plainReply(markdown), html: htmlOf(markdown) };
  });
}

/** Keeps the look of the text: an empty line parts paragraphs, a line is a line, and addresses can be clicked. */
function htmlOf(markdown: string): string {
  return markdown
    .split(/\n{2,}/)
    .map((part) => {
      const pieces = piecesOf(part).map((piece) =>
        typeof piece === 'string' ? escaped(piece) : `<a href="${escaped(piece.url)}">${escaped(piece.words)}</a>`,
      );
      return `<p>${pieces.join('').replaceAll('\n', '<br>')}</p>`;
    })
    .join('');
}
