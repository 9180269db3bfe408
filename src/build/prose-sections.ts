/**
 * Markdown plugin: puts each second-level heading with what follows it into a section, so that styles can frame it, and
 * makes tables and code usable by keyboard and screen reader.
 */
import { defineHastPlugin } from 'satteri';

export const proseSections = defineHastPlugin({
  name: 'prose-sections',
  element: {
    filter: ['table', 'pre', 'th'],
    visit(node, ctx) {
      // Long lines of code scroll by themselves, by keyboard too.
      if (node.tagName === 'pre') ctx.setProperty(node, 'tabIndex', 0);
      // The corner of a table that has headings on two sides is no heading: it has no words that could be read out.
      if (node.tagName === 'th' && ctx.textContent(node).trim() === '')
        ctx.replaceNode(node, { type: 'element', tagName: 'td', properties: {}, children: [] });
      // A wide table scrolls in the same way, instead of making the page scroll.
      if (node.tagName === 'table')
        ctx.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table'], tabIndex: 0 },
          children: [],
        });
    },
  },
  after(root, ctx) {
    const children: typeof root.children = [];
    let section: Extract<(typeof root.children)[number], { type: 'element' }> | undefined;
    for (const node of root.children) {
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

/** "Do not" → "do-not": what the styles call the part. */
function partOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
