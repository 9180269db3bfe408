/** The reply of a fix, as a support agent sends it. */

/** Plain text: the reply, then where to read on. @param url the fix's full address, with the answers when there are any */
export function plainReply(reply: string, url: string): string {
  return `${reply.trim()}\n\n${url}\n`;
}

/** Markdown: the steps are a list already; the address becomes a link. */
export function markdownReply(reply: string, title: string, url: string): string {
  return `${reply.trim()}\n\n[${title.replaceAll(/[[\]]/g, '\\$&')}](${url})\n`;
}
