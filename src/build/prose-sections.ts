/**
 * Markdown plugin: puts each second-level heading with what follows it into a section, so that styles can frame it, and
 * makes tables usable by keyboard and screen reader, and code to be copied.
 */
import { defineHastPlugin } from 'satteri';
import { framedTable } from './prose-tables.ts';

export const proseSections = defineHastPlugin({
  name: 'prose-sections',
  element: {
    filter: ['pre', 'th'],
    visit(node, ctx) {
      // Drawn by hand, since scripts that make it could come too late; without them it is not shown.
      if (node.tagName === 'pre') ctx.insertBefore(node, codeBar);
      // The corner of a table that has headings on two sides is no heading: it has no words that could be read out.
      if (node.tagName === 'th' && ctx.textContent(node).trim() === '')
        ctx.replaceNode(node, { type: 'element', tagName: 'td', properties: {}, children: [] });
    },
  },
  after(root, ctx) {
    const children: typeof root.children = [];
    let section: Extract<(typeof root.children)[number], { type: 'element' }> | undefined;
    let name = '';
    for (const each of root.children) {
      const isTable = each.type === 'element' && each.tagName === 'table';
      const node = isTable ? framedTable(each, name, (cell) => ctx.textContent(cell)) : each;
      if (node.type === 'element' && /^h[2-4]$/.test(node.tagName)) name = ctx.textContent(node);
      if (node.type === 'element' && node.tagName === 'h2') {
        section = {
          type: 'element',
          tagName: 'section',
          properties: { dataPart: partOf(ctx.textContent(node)) },
          children: [node],
        };
        children.push(section);
      } else if (section && node.type !== 'doctype') {
        section.children.push(node as (typeof section.children)[number]);
      } else children.push(node);
    }
    ctx.replaceNode(root, { type: 'root', children });
  },
});

/** As `CodeBar.astro` writes it above code that is not of a text. */
const codeBar: Parameters<typeof framedTable>[0] = {
  type: 'element',
  tagName: 'p',
  properties: { className: ['code-bar'], dataPagefindIgnore: '' },
  children: [
    {
      type: 'element',
      tagName: 'button',
      properties: { type: 'button', className: ['btn', 'ghost'], dataCopy: '' },
      children: [{ type: 'text', value: 'Copy' }],
    },
    { type: 'text', value: ' ' },
    { type: 'element', tagName: 'span', properties: { role: 'status' }, children: [] },
  ],
};

/** "Do not" → "do-not": what the styles call the part. */
function partOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
