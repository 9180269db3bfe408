/** What the body of a page holds, as the site's own parser reads it. It is parsed only: nothing in it is run. */
import { mdxToMdast, type MdastNode } from 'satteri';

/** Something in a body, with the line of the file on which it begins. */
export interface Placed {
  line: number;
}

export interface Link extends Placed {
  url: string;
  text: string;
}

/** A component with an id. */
export interface Use extends Placed {
  id: string;
  /** The words of the block that it stands in, those that it wraps among them. */
  around: string;
}

/** A picture, and which of its parts the page is about. */
export interface PictureUse extends Use {
  here: string | undefined;
}

export interface FixStep {
  /** The one action, without its final period; empty when the step does not begin with one. */
  action: string;
  /** Where to do it and what to see. */
  detail: string;
}

/** A second-level heading, with what follows it. */
export interface Section extends Placed {
  heading: string;
  /** The words below it. */
  text: string;
  /** How many points its bulleted lists have. */
  points: number;
  /** The points of its numbered lists. */
  steps: FixStep[];
}

/** All that is asked of a body besides its look. */
export interface Parts {
  facts: Use[];
  trees: Use[];
  pictures: PictureUse[];
  links: Link[];
  sections: Section[];
  /** The last block: a component or a link, when it is nothing else. */
  end: (Placed & { tree?: string; url?: string }) | undefined;
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Children = readonly MdastNode[];

/** Parses a body. @throws what the parser says, `line:column: message` */
export function parseBody(body: string): MdastNode {
  return mdxToMdast(body);
}

export const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const childrenOf = (node: MdastNode): Children => ('children' in node ? (node.children as MdastNode[]) : []);

/** A node and all that is in it, in the order of the text. */
export function* nodesIn(node: MdastNode): Generator<MdastNode> {
  // A hostile page may be thousands deep, which no stack of calls is.
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    open.push(...childrenOf(next).toReversed());
  }
}

/** The address of a page, written as such: no words. */
export const isAddress = (node: MdastNode): boolean => node.type === 'text' && /^https?:\/\//.test(node.value);

/** The words of a node, without marks. */
export function textOf(node: MdastNode): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim();
}

/** The words of a node as they are read aloud, without what a program says. */
export function withoutCode(node: MdastNode): string {
  return wordsOf(node, ['text'], isAddress).replace(/\s+/g, ' ').trim();
}

function wordsOf(
  node: MdastNode,
  kinds: readonly string[] = ['text', 'inlineCode', 'code'],
  isLeftOut: (node: MdastNode) => boolean = () => false,
): string {
  if ('value' in node) return kinds.includes(node.type) && !isLeftOut(node) ? node.value : '';
  if (node.type === 'break') return ' ';
  const words = childrenOf(node).map((child) => wordsOf(child, kinds, isLeftOut));
  return words.join(BLOCKS.has(node.type) ? ' ' : '');
}

/** What holds blocks: their words do not run into each other. */
const BLOCKS = new Set(['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow']);

/** The id that a component has; pages are refused in which it is anything but words. */
export function idOf(element: Element): string {
  return attributeOf(element, 'id') ?? '';
}

/** What an attribute of an element says, as a text; nothing where it has no such attribute. */
export function attributeOf(element: Element, name: string): string | undefined {
  const values = element.attributes.flatMap((each) =>
    each.type === 'mdxJsxAttribute' && each.name === name && typeof each.value === 'string' ? [each.value] : [],
  );
  return values[0];
}

/**
 * What stands in a body.
 * @param firstLine the line of the file on which the body begins
 */
export function partsOf(root: MdastNode, firstLine: number): Parts {
  const lineOf = (node: MdastNode): number => (node.position?.start.line ?? 1) + firstLine - 1;
  const uses = (name: string): PictureUse[] =>
    blocksIn(root).flatMap((block) =>
      [...nodesIn(block)]
        .filter(isElement)
        .filter((node) => node.name === name)
        .map((node) => ({
          id: idOf(node),
          line: lineOf(node),
          around: textOf(block),
          here: attributeOf(node, 'here'),
        })),
    );
  const last = childrenOf(root).at(-1);
  return {
    facts: uses('Fact'),
    trees: uses('Tree'),
    pictures: uses('Picture'),
    links: [...nodesIn(root)].flatMap((node) =>
      node.type === 'link' ? [{ url: node.url, text: textOf(node), line: lineOf(node) }] : [],
    ),
    sections: sectionsOf(root, lineOf),
    end: last && endOf(last, lineOf(last)),
  };
}

/** The blocks that hold words themselves: paragraphs, headings, cells, and components that stand alone. */
function blocksIn(node: MdastNode): MdastNode[] {
  if (['paragraph', 'heading', 'tableRow', 'mdxJsxFlowElement'].includes(node.type)) return [node];
  return childrenOf(node).flatMap(blocksIn);
}

function endOf(block: MdastNode, line: number): Parts['end'] {
  const parts = [...nodesIn(block)];
  const tree = parts.find((node): node is Element => isElement(node) && node.name === 'Tree');
  const url = parts.findLast((node) => node.type === 'link')?.url;
  return { line, ...(tree && { tree: idOf(tree) }), ...(url !== undefined && { url }) };
}

function sectionsOf(root: MdastNode, lineOf: (node: MdastNode) => number): Section[] {
  const sections: Section[] = [];
  for (const node of childrenOf(root)) {
    const last = sections.at(-1);
    if (node.type === 'heading' && node.depth === 2)
      sections.push({ heading: textOf(node), line: lineOf(node), text: '', points: 0, steps: [] });
    else if (last) {
      last.text = `${last.text} ${textOf(node)}`.trim();
      if (node.type === 'list' && node.ordered) last.steps.push(...childrenOf(node).map(stepOf));
      else if (node.type === 'list') last.points += node.children.length;
    }
  }
  return sections;
}

/** One bold action, and what belongs to it. */
function stepOf(item: MdastNode): FixStep {
  const [first, ...others] = childrenOf(item);
  const [action, ...rest] = first ? childrenOf(first) : [];
  if (!first || action?.type !== 'strong') return { action: '', detail: textOf(item) };
  const detail = [rest.map((part) => wordsOf(part)).join(''), ...others.map((part) => wordsOf(part))].join(' ');
  return { action: textOf(action).replace(/[.]$/, ''), detail: detail.replace(/\s+/g, ' ').trim() };
}

/** The ids of facts in the order of their first use, which is how their sources are numbered. */
export function inFirstUse(ids: Iterable<string>): string[] {
  return [...new Set(ids)];
}
