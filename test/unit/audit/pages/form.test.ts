import { expect, test } from 'vitest';
import { broken, kettle, pageComplaints } from '../fixture.ts';

const fuse = 'content/en/fixes/fuse.mdx';
const form = 'Is this you? · Do this · Who can do it · Do not · It worked when · Still stuck';

/** Steps in form, numbered from one to another. */
const steps = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `${from + index}. **Wait.** A minute.\n`).join('');

// A fix has the six headings, in order.

test('a heading in other words', () => {
  expect(pageComplaints(broken(fuse, '## Do not', '## Never do'))).toEqual([
    `${fuse}:32  unexpected heading “Never do”; a fix has these, in this order: ${form}`,
  ]);
});

test('two headings that changed places', () => {
  const files = broken(fuse, '## Who can do it', '## Do not');
  // The first of the two is the one to move, so only its line is named.
  expect(pageComplaints(broken(fuse, '## Do not\n\nDo not open', '## Who can do it\n\nDo not open', files))).toEqual([
    `${fuse}:28  unexpected heading “Do not”; a fix has these, in this order: ${form}`,
  ]);
});

test('a heading left out in the middle names what stands in its place', () => {
  expect(pageComplaints(broken(fuse, '## Do not\n', ''))).toEqual([
    `${fuse}:35  unexpected heading “It worked when”; a fix has these, in this order: ${form}`,
  ]);
});

test('the last heading left out has no line of its own: the body begins on line 16', () => {
  expect(pageComplaints(broken(fuse, '## Still stuck\n', ''))).toEqual([
    `${fuse}:16  a heading is missing; a fix has these, in this order: ${form}`,
  ]);
});

test('a seventh heading', () => {
  expect(pageComplaints(broken(fuse, 'once more.\n', 'once more.\n\n## More\n'))).toEqual([
    `${fuse}:44  unexpected heading “More”; a fix has these, in this order: ${form}`,
  ]);
});

test('a body without headings has no signs and no steps either', () => {
  const text = kettle[fuse] ?? '';
  expect(pageComplaints({ ...kettle, [fuse]: `${text.slice(0, text.indexOf('\n## '))}\nSwitch it on.\n` })).toEqual([
    `${fuse}:16  a heading is missing; a fix has these, in this order: ${form}`,
    `${fuse}:16  0 signs under “Is this you?”; use two to four bullet points`,
    `${fuse}:16  0 steps under “Do this”; use three to seven`,
  ]);
});

// Two to four signs; three to seven steps, each beginning with one bold action.

test('too few signs', () => {
  expect(pageComplaints(broken(fuse, '- The water stays cold.\n', ''))).toEqual([
    `${fuse}:17  1 sign under “Is this you?”; use two to four bullet points`,
  ]);
});

test('as many signs as there may be, and one more', () => {
  const four = broken(fuse, '- The light is off.\n', '- One.\n- Two.\n- Three.\n');
  expect(pageComplaints(four)).toEqual([]);
  expect(pageComplaints(broken(fuse, '- One.\n', '- One.\n- Another.\n', four))).toEqual([
    `${fuse}:17  5 signs under “Is this you?”; use two to four bullet points`,
  ]);
});

test('too few steps', () => {
  expect(pageComplaints(broken(fuse, '3. **Plug it in again.** The light goes on.\n', ''))).toEqual([
    `${fuse}:22  2 steps under “Do this”; use three to seven`,
  ]);
});

test('as many steps as there may be, and one more', () => {
  const third = '3. **Plug it in again.** The light goes on.\n';
  expect(pageComplaints(broken(fuse, third, steps(3, 7)))).toEqual([]);
  expect(pageComplaints(broken(fuse, third, steps(3, 8)))).toEqual([
    `${fuse}:22  8 steps under “Do this”; use three to seven`,
  ]);
});

test('a step without a bold action', () => {
  expect(pageComplaints(broken(fuse, '**Unplug it.**', 'Unplug it.'))).toEqual([
    `${fuse}:22  step 2 does not begin with a bold action; write “2. **One action in one place.** Where, and what to see.”`,
  ]);
});

test('a step whose bold action comes late', () => {
  expect(pageComplaints(broken(fuse, '**Plug it in again.**', 'Now **plug it in again.**'))).toEqual([
    `${fuse}:22  step 3 does not begin with a bold action; write “3. **One action in one place.** Where, and what to see.”`,
  ]);
});
