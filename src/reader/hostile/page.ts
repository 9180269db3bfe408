/** The body of a page, as the site's own parser reads it. It is parsed only: nothing in it is run. */
import type { MdastNode } from 'satteri';
import { isElement, nodesIn, parseBody } from '../markdown.ts';
import { wrongImage, wrongLink } from './addresses.ts';
import { unseen } from './characters.ts';
import { codeIn, codeMessages } from './code.ts';
import { shown, type Found } from './found.ts';

/** What may stand between angle brackets, with its attributes: the components of a page, and elements that do nothing. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  Fact: ['id'],
  Picture: ['id', 'here'],
  Tree: ['id'],
  abbr: ['title'],
  br: [],
  kbd: [],
  sub: [],
  sup: [],
};

/** Some times what the longest paragraph and the longest table have. */
export const LONGEST_PARAGRAPH = 3_000;
export const MOST_ROWS = 200;

type Rule = (node: MdastNode, body: string) => string[];

const elementsKnown: Rule = (node) => {
  if (node.type !== 'html' && !isElement(node)) return [];
  const name = node.type === 'html' ? node.value : (node.name ?? '');
  if (Object.hasOwn(ELEMENTS, name)) return [];
  const valid = Object.keys(ELEMENTS).map((known) => `<${known}>`);
  return [`${shown(`<${name}>`)} is not allowed in pages; valid: ${valid.join(', ')}, and all of Markdown`];
};

const attributesKnown: Rule = (node) => {
  if (!isElement(node) || !Object.hasOwn(ELEMENTS, node.name ?? '')) return [];
  const known = ELEMENTS[node.name ?? ''] ?? [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') return [codeMessages.inBraces];
    if (known.includes(attribute.name)) return [];
    return [
      `<${node.name ?? ''}> cannot have the attribute ${shown(attribute.name)}; valid: ${known.join(', ') || 'none'}`,
    ];
  });
};

/** How the components of a page are written. */
const FORMS: Readonly<Record<string, string>> = {
  Fact: '<Fact id="…">…</Fact>',
  Picture: '<Picture id="…" />, or <Picture id="…" here="…" />',
  Tree: '<Tree id="…" />',
};

/** A component has one id, and a fact has words; a picture may say where in it the page is. */
const componentsInForm: Rule = (node) => {
  if (!isElement(node) || !Object.hasOwn(FORMS, node.name ?? '')) return [];
  const names = node.attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : ''));
  const known = names[0] === 'id' && (names.length === 1 || (node.name === 'Picture' && names.join() === 'id,here'));
  const inForm = known && node.children.length > 0 === (node.name === 'Fact');
  return inForm
    ? []
    : [`<${node.name ?? ''}> is written incorrectly; write ${FORMS[node.name ?? ''] ?? ''}, with one id`];
};

const noCode: Rule = (node) => {
  if (node.type === 'mdxjsEsm') return [codeMessages.atTop];
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return [];
  return /^\/\*(?:(?!\*\/).)*\*\/$/s.test(node.value.trim()) ? [] : [codeMessages.inBraces];
};

const linksSafe: Rule = (node) => (node.type === 'link' || node.type === 'definition' ? wrongLink(node.url) : []);

const imagesSafe: Rule = (node) => (node.type === 'image' ? wrongImage(node.url) : []);

const tablesShort: Rule = (node) =>
  node.type === 'table' && node.children.length > MOST_ROWS
    ? [`the table has ${node.children.length} rows; the limit is ${MOST_ROWS}, so split it`]
    : [];

const paragraphsShort: Rule = (node) => {
  if (node.type !== 'paragraph' || !node.position) return [];
  const length = (node.position.end.offset ?? 0) - (node.position.start.offset ?? 0);
  return length > LONGEST_PARAGRAPH
    ? [`the paragraph has ${length} characters; the limit is ${LONGEST_PARAGRAPH}, so split it`]
    : [];
};

/** Also what only an entity such as `&#x202e;` makes. */
const readable: Rule = (node) =>
  [node.type === 'text' || node.type === 'code' || node.type === 'inlineCode' ? node.value : '']
    .concat('title' in node && typeof node.title === 'string' ? node.title : [])
    .concat('alt' in node && typeof node.alt === 'string' ? node.alt : [])
    .flatMap((text) => unseen(text).map(({ message }) => message));

const rules: Rule[] = [
  elementsKnown,
  attributesKnown,
  componentsInForm,
  noCode,
  linksSafe,
  imagesSafe,
  tablesShort,
  paragraphsShort,
  readable,
];

/**
 * Reads a body.
 * @returns what stands in it, and everything that a page must not have, in the order of the text
 */
export function soundBody(body: string): { root: MdastNode | undefined; found: Found[] } {
  const code = codeIn(body);
  if (code.length > 0) return { root: undefined, found: code };
  let root: MdastNode;
  try {
    root = parseBody(body);
  } catch (error) {
    return { root: undefined, found: [unparsed(body, error)] };
  }
  const found = [...nodesIn(root)].flatMap((node) =>
    rules
      .flatMap((rule) => rule(node, body))
      .slice(0, 1)
      .map((message) => ({ offset: node.position?.start.offset ?? 0, message })),
  );
  return { root, found: found.sort((a, b) => a.offset - b.offset) };
}

/** What the parser says: `line:column: message (name of its rule)`. */
function unparsed(body: string, error: unknown): Found {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', message = text] = /^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(text) ?? [];
  const before = body.split('\n').slice(0, Number(line) - 1);
  return { offset: before.reduce((length, part) => length + part.length + 1, 0), message };
}
