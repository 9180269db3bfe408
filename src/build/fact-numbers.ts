/** Markdown plugin: numbers each `<Fact>` as its source is numbered at the end of the page, by first use. */
import { defineMdastPlugin } from 'satteri';
import { idOf, inFirstUse, isElement, nodesIn } from '../reader/markdown.ts';

export const factNumbers = defineMdastPlugin({
  name: 'fact-numbers',
  before(root, ctx) {
    const facts = [...nodesIn(root)].filter(isElement).filter(({ name }) => name === 'Fact');
    const order = inFirstUse(facts.map(idOf));
    const marked = new Set<string>();
    for (const fact of facts) {
      const number = String(order.indexOf(idOf(fact)) + 1);
      const given = { number, ...(!marked.has(number) && { first: 'yes' }) };
      marked.add(number);
      const attributes = [
        ...fact.attributes,
        ...Object.entries(given).map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value })),
      ];
      // The attributes of an element cannot be set by themselves.
      ctx.replaceNode(fact, { ...fact, attributes });
    }
  },
});
