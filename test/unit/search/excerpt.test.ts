import { expect, test } from 'vitest';
import { excerptParts } from '../../../src/search/excerpt.ts';

test('the words that were found are marked, and all text is there', () => {
  expect(excerptParts('… your <mark>card</mark> was <mark>declined.</mark>')).toEqual([
    { text: '… your ', marked: false },
    { text: 'card', marked: true },
    { text: ' was ', marked: false },
    { text: 'declined.', marked: true },
  ]);
});

test('angle brackets of a page are shown as they stand there', () => {
  expect(excerptParts('if a &lt; b, <mark>&lt;key&gt;</mark>')).toEqual([
    { text: 'if a < b, ', marked: false },
    { text: '<key>', marked: true },
  ]);
});

test.each(['<img src=x onerror=alert(1)>', '<mark>a', 'a</mark><script>b</script>', '<mark><b>x</b></mark>'])(
  'markup is text: %s',
  (hostile) => {
    const parts = excerptParts(hostile);
    expect(parts.map(({ text }) => text).join('')).toBe(hostile.replace(/^<mark>(.*)<\/mark>$/, '$1'));
  },
);

test('nothing is nothing', () => {
  expect(excerptParts('')).toEqual([]);
});
