/**
 * The reply of a fix, as a support agent sends it: the words of its writer between the greeting and the sign-off of the
 * site, with the address of each place that it names, and its own page last. Markdown until it is shown in another form.
 */

/** What stands around every reply; an empty text is left out. */
export interface ReplyWords {
  greeting: string;
  /** Before the link to the page of the fix. */
  readOn: string;
  signOff: string;
}

/** A link in Markdown; brackets in its words are escaped. */
const LINK = /\[((?:\\.|[^\]\\])*)\]\(([^)\s]*)\)/g;

const unescaped = (words: string): string => words.replace(/\\(.)/g, '$1');

/** Places by their names: their addresses, or null for one that has none of its own. */
export type Places = Readonly<Record<string, string | null>>;

/** The first mention of each place becomes a link to it; of two names that fit the longer counts. */
export function withPlaces(body: string, places: Places): string {
  const byName = new Map(Object.entries(places).map(([name, address]) => [name.toLowerCase(), address]));
  const linked = new Set<string>();
  return body.replace(new RegExp(`${LINK.source}|https?://\\S+|${placesIn(places).source}`, 'gi'), (found) => {
    const address = byName.get(found.toLowerCase());
    if (address === undefined || address === null || linked.has(address)) return found;
    linked.add(address);
    return `[${found}](${address})`;
  });
}

/** Finds the names of places, the longest first. */
export function placesIn(places: Places): RegExp {
  const longest = Object.keys(places)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[^\w\s]/g, '\\$&'));
  // Without a name nothing is found.
  return longest.length === 0 ? /(?!)/g : new RegExp(String.raw`(?<![\w-])(?:${longest.join('|')})(?![\w-])`, 'gi');
}

/** A whole reply, in Markdown. @param lead said before the link, where the page is not that of a fix */
export function replyMarkdown(
  body: string,
  { greeting, readOn, signOff }: ReplyWords,
  page: { title: string; url: string },
  lead = readOn,
): string {
  const link = `[${page.title.replace(/[[\]]/g, '\\$&')}](${page.url})`;
  return [greeting, body.trim(), `${lead}\n${link}`.trim(), signOff].filter((part) => part !== '').join('\n\n') + '\n';
}

/**
 * The whole reply of a fix, in Markdown.
 * @param hrefOf a path of the site → what is to stand for it
 */
export function replyOfFix(
  { title, reply }: { title: string; reply: string },
  { reply: words, places }: { reply: ReplyWords; places: Places },
  path: string,
  hrefOf: (path: string) => string,
): string {
  const body = withAddresses(withPlaces(reply, places), (url) => (url.startsWith('/') ? hrefOf(url) : url));
  return replyMarkdown(body, words, { title, url: hrefOf(path) });
}

/** The same reply with other addresses, such as whole ones in place of paths. */
export function withAddresses(markdown: string, to: (url: string) => string): string {
  return markdown.replace(LINK, (_, words: string, url: string) => `[${words}](${to(url)})`);
}

/** Plain text: an address stands behind the words that lead to it, or below them where they have a line of their own. */
export function plainReply(markdown: string): string {
  const alone = new RegExp(`^${LINK.source}$`, 'gm');
  return markdown
    .replace(alone, (_, words: string, url: string) => `${unescaped(words)}\n${url}`)
    .replace(LINK, (_, words: string, url: string) => `${unescaped(words)} (${url})`);
}

/** Words, or words that lead somewhere. */
export type Piece = string | { words: string; url: string };

/** A line of a reply, in pieces. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(LINK)) {
    const [whole, words = '', url = ''] = match;
    pieces.push(line.slice(from, match.index), { words: unescaped(words), url });
    from = match.index + whole.length;
  }
  return [...pieces, line.slice(from)].filter((piece) => piece !== '');
}
