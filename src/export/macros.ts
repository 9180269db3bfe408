/** The replies of the fixes, as help desks keep them. */
import { plainReply } from '../content/reply.ts';
import type { Fix } from '../content/schema.ts';
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
  /** The reply as plain text, the address last. */
  text: string;
  /** The same in HTML. */
  html: string;
}

/** One for each fix, in the order in which they come. */
export function macrosOf(fixes: readonly { id: string; data: Fix }[], addressOf: AddressOf): Macro[] {
  return fixes.map(({ id, data: { title, cause, summary, reply } }) => {
    const url = addressOf(`/fixes/${id}/`);
    const text = plainReply(reply, url).trim();
    return { id, title, cause, summary, url, text, html: htmlOf(text, url) };
  });
}

/** Plain text keeps its look: an empty line parts paragraphs, a line is a line, and the address can be clicked. */
function htmlOf(text: string, url: string): string {
  return text
    .split(/\n{2,}/)
    .map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`)
    .join('')
    .replace(`<p>${escaped(url)}</p>`, `<p><a href="${escaped(url)}">${escaped(url)}</a></p>`);
}
