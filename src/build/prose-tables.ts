/** Tables of a page: named, with a heading for each row, in a frame of their own that scrolls where it has to. */
import type { HastNode } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;
/** So many columns fit into the narrowest window: their least width is in prose.css. */
const FIT = 2;

type Child = Element['children'][number];

/**
 * @param table as Markdown writes it: a head with one row, and a body
 * @param heading what stands above the table; where there is none, it is called by its columns
 * @param textOf the words of an element
 * @returns the table in its frame; the frame can be reached by keyboard where it may have to scroll
 */
export function framedTable(table: Element, heading: string, textOf: (node: Element) => string): Element {
  const columns = columnsOf(table);
  const name = heading || columns.map(textOf).filter(Boolean).join(', ');
  const caption = make('caption', { className: ['visually-hidden'] }, [{ type: 'text', value: name }]);
  const parts = table.children.map((part) => (isElement(part, 'tbody') ? withRowHeadings(part) : part));
  const scrolls = columns.length > FIT && { role: 'group', ariaLabel: `Table: ${name}`, tabIndex: 0 };
  return make('div', { className: ['table'], ...scrolls }, [
    make('table', { ...table.properties }, [caption, ...parts]),
  ]);
}

function columnsOf(table: Element): Element[] {
  const within = (parent: Element | undefined, ...names: string[]): Element[] =>
    (parent?.children ?? []).flatMap((child) =>
      names.flatMap((name): Element[] => (isElement(child, name) ? [child] : [])),
    );
  return within(within(within(table, 'thead')[0], 'tr')[0], 'th', 'td');
}

function withRowHeadings(body: Element): Element {
  return make(
    'tbody',
    {},
    body.children.map((row) => (isElement(row, 'tr') ? make('tr', {}, row.children.map(firstAsHeading)) : row)),
  );
}

/** The first cell of a row says what the row is about. */
function firstAsHeading(cell: Child, at: number, cells: readonly Child[]): Child {
  const isFirst = at === cells.findIndex((one) => isElement(one, 'td'));
  return isFirst && isElement(cell, 'td') && cell.children.length > 0
    ? make('th', { scope: 'row' }, cell.children.map(mayBreak))
    : cell;
}

/** So many letters of code fit into the first column of the narrowest window. */
const NARROW = 16;

/** A code of several words, which would break anywhere in a narrow column, breaks between them. */
function mayBreak(child: Child): Child {
  if (!isElement(child, 'code')) return child;
  const parts = child.children.flatMap((part): Child[] => {
    if (part.type !== 'text' || part.value.length <= NARROW) return [part];
    const words = part.value.split(/(?<=_)/);
    return words.flatMap((value, at): Child[] => [...(at > 0 ? [make('wbr', {}, [])] : []), { type: 'text', value }]);
  });
  return make('code', { ...child.properties }, parts);
}

function isElement(node: { type: string }, tagName: string): node is Element {
  return node.type === 'element' && (node as Element).tagName === tagName;
}

function make(tagName: string, properties: Element['properties'], children: Child[]): Element {
  return { type: 'element', tagName, properties, children };
}
