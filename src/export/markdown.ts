/**
 * The body of a page as plain Markdown: what is written stays as it is written, and only what other readers do not know is
 * put into other words, so that nothing is lost on a way through a tree and back.
 */
import type { MdastNode } from 'satteri';
import { attributeOf, childrenOf, idOf, inFirstUse, isElement, nodesIn, parseBody } from '../reader/markdown.ts';
import type { Cited } from '../content/cited.ts';
import type { AddressOf } from './address.ts';

/** What a body needs of the site around it. */
export interface Around {
  /** The path of the page itself, `/fixes/x/`. */
  path: string;
  addressOf: AddressOf;
  /** tree → the title of its symptom */
  treeTitle: (tree: string) => string;
  /** picture, and the part of it that the page is about → what it shows, in words */
  pictureText: (picture: string, here: string | undefined) => string;
}

/** A piece of the text that gives way to another. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

const startOf = (node: MdastNode): number => node.position?.start.offset ?? 0;
const endOf = (node: MdastNode): number => node.position?.end.offset ?? 0;

/**
 * Facts become notes `[^1]`, numbered as on the page; trees become links, pictures tables and lists, and every link leads on from wherever the text
 * is read.
 */
export function plainBody(body: string, around: Around): string {
  const nodes = [...nodesIn(parseBody(body))];
  const facts = inFirstUse(nodes.filter(isElement).flatMap((node) => (node.name === 'Fact' ? [idOf(node)] : [])));
  const edits = nodes.flatMap((node): Edit[] => {
    if (node.type === 'link' || node.type === 'definition') return linkEdit(body, node, around);
    if (!isElement(node)) return [];
    if (node.name === 'Fact') return unwrapped(node, `[^${facts.indexOf(idOf(node)) + 1}]`);
    if (node.name === 'Picture')
      return [
        { from: startOf(node), to: endOf(node), text: around.pictureText(idOf(node), attributeOf(node, 'here')) },
      ];
    if (node.name !== 'Tree') return [];
    const link = `[${escapedMarkdown(around.treeTitle(idOf(node)))}](${around.addressOf(`/diagnose/${idOf(node)}/`)})`;
    return [{ from: startOf(node), to: endOf(node), text: `Answer a few questions and get the fix: ${link}` }];
  });
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: other }) => text.slice(0, from) + other + text.slice(to), body)
    .trim();
}

/** The words of an element without its tags, and what follows them. */
function unwrapped(node: MdastNode, after: string): Edit[] {
  const [first, last] = [childrenOf(node)[0], childrenOf(node).at(-1)];
  if (!first || !last) return [{ from: startOf(node), to: endOf(node), text: after }];
  return [
    { from: startOf(node), to: startOf(first), text: '' },
    { from: endOf(last), to: endOf(node), text: after },
  ];
}

/** The address of a link inside the site, or on the page, in full. */
function linkEdit(body: string, node: Extract<MdastNode, { url: string }>, { path, addressOf }: Around): Edit[] {
  const { url } = node;
  if (!/^[/#]/.test(url)) return [];
  const last = childrenOf(node).at(-1);
  // The words of a link may hold its address too, so it is looked for behind them.
  const from = body.indexOf(url, last ? endOf(last) : startOf(node));
  if (from === -1 || from >= endOf(node))
    throw new Error(`the link to ${url} is written in a way that cannot be read here`);
  return [{ from, to: from + url.length, text: addressOf(url.startsWith('#') ? path + url : url) }];
}

/** A text without marks, so that Markdown reads it as it stands. An underscore inside a word is none. */
export function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*[\]<>]|(?<!\w)_|_(?!\w)/g, String.raw`\$&`);
}

/** A source in one line. */
export function sourceLine({ title, url, kind, how, day, dispute, due }: Cited): string {
  const name = escapedMarkdown(title);
  return [
    `${url === undefined ? name : `[${name}](${url})`} (${escapedMarkdown(kind)}).`,
    `${how} ${day}.`,
    ...(dispute === undefined ? [] : [`Note: ${escapedMarkdown(dispute)}`]),
    ...(due === undefined ? [] : [due]),
  ].join(' ');
}

/** Text as it looks in a terminal, in a fence that nothing in it ends. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** Parts of a page with an empty line between them; what is missing is left out. */
export function pageOf(...parts: readonly (string | undefined)[]): string {
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}
