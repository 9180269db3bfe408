import { expect, test } from 'vitest';
import { stepsOf } from '../../../src/reader/fix-body.ts';
import { inFirstUse, parseBody, partsOf, textOf } from '../../../src/reader/markdown.ts';

const body = `## Is this you?

- A sign
- Another

## Do this

1. **Open the [billing page](/x/ "Billing").** It shows <Fact id="a">5 US dollars</Fact>.
2. **Wait.** Then look for \`OPENAI* CREDIT\`.

## Do not

Pay twice: <Fact id='b'>no refund</Fact> and <Fact id="a">5</Fact>.

\`\`\`
<Fact id="shown-only">5</Fact> and [a link](/shown-only/)
\`\`\`

<Tree id="cold" />
`;
/** As in a file whose body begins on line 11. */
const parts = partsOf(parseBody(body), 11);

test('splits at the headings, with their lines in the file', () => {
  expect(parts.sections.map(({ heading, line, points }) => [heading, line, points])).toEqual([
    ['Is this you?', 11, 2],
    ['Do this', 16, 0],
    ['Do not', 21, 0],
  ]);
});

test('reads the steps as plain text, and characters of code as they stand', () => {
  expect(stepsOf(parts)).toEqual([
    { action: 'Open the billing page', detail: 'It shows 5 US dollars.' },
    { action: 'Wait', detail: 'Then look for OPENAI* CREDIT.' },
  ]);
});

test('a step without a bold action has none', () => {
  const plain = partsOf(parseBody('## Do this\n\n1. Just wait.\n'), 1);
  expect(stepsOf(plain)).toEqual([{ action: '', detail: 'Just wait.' }]);
});

test('finds facts however their ids are quoted, with the words around them; what is shown as code is none', () => {
  expect(parts.facts.map(({ id, line }) => [id, line])).toEqual([
    ['a', 18],
    ['b', 23],
    ['a', 23],
  ]);
  expect(parts.facts[1]?.around).toBe('Pay twice: no refund and 5.');
  expect(inFirstUse(parts.facts.map(({ id }) => id))).toEqual(['a', 'b']);
});

test('finds links, with a title or without, and how the page ends', () => {
  expect(parts.links).toEqual([{ url: '/x/', text: 'billing page', line: 18 }]);
  expect(parts.end).toEqual({ line: 29, tree: 'cold' });
});

test('reads words without marks', () => {
  expect(textOf(parseBody('See **[this page](/a/)** and <Fact id="x">one `code`</Fact>.'))).toBe(
    'See this page and one code.',
  );
});
