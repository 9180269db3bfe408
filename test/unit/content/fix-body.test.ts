import { expect, test } from 'vitest';
import { factsIn, plainText, sectionsOf, stepsOf } from '../../../src/content/fix-body.ts';

const body = `## Is this you?

- A sign

## Do this

1. **Open the [billing page](/x/).** It shows <Fact id="a">5 US dollars</Fact>.
2. **Wait.** Then use \`curl\`.

## Do not

Pay twice: <Fact id="b">no refund</Fact> and <Fact id="a">5</Fact>.
`;

test('splits at the headings', () => {
  expect(sectionsOf(body).map(({ heading, line }) => [heading, line])).toEqual([
    ['Is this you?', 1],
    ['Do this', 5],
    ['Do not', 10],
  ]);
});

test('reads the steps as plain text', () => {
  expect(stepsOf(body)).toEqual([
    { action: 'Open the billing page', detail: 'It shows 5 US dollars.' },
    { action: 'Wait', detail: 'Then use curl.' },
  ]);
});

test('a step without a bold action has none', () => {
  expect(stepsOf('## Do this\n\n1. Just wait.\n')).toEqual([{ action: '', detail: 'Just wait.' }]);
});

test('lists facts in the order of their first use', () => {
  expect(factsIn(body)).toEqual(['a', 'b']);
});

test('plain text keeps the words and drops the marks', () => {
  expect(plainText('See **[this page](/a/)** and <Fact id="x">one `code`</Fact>.')).toBe('See this page and one code.');
});
