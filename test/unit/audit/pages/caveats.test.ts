import { expect, test } from 'vitest';
import { broken, kettle, pageComplaints } from '../fixture.ts';

const article = 'content/en/articles/heating/one.mdx';
const facts = 'content/facts.yaml';
const rest =
  'and the paragraph does not say so; write who says it (“users report”, “one guide says”), or leave <Fact> out if it is only advice';

test('a fact of low confidence that is told as certain', () => {
  expect(pageComplaints(broken(article, ', some users say', ''))).toEqual([
    `${article}:11  the fact “descaling-interval” has low confidence, ${rest}`,
  ]);
});

test('a fact from a seller that is told as certain', () => {
  const sold = broken(facts, 'kind: official', 'kind: interested');
  expect(pageComplaints(sold)).toContain(
    `${article}:9  the fact “boiling-point” comes from somebody who sells something, ${rest}`,
  );
});

test('what users tell needs a word about who says it, not only a caveat', () => {
  const told = broken(facts, 'read: source', 'read: users');
  const complaint = `${article}:9  the fact “boiling-point” is secondhand (read: users), ${rest}`;
  expect(pageComplaints(told)).toContain(complaint);
  expect(pageComplaints(broken(article, 'A coil warms', 'A coil may warm', told))).toContain(complaint);
  const mended = broken(article, 'A coil warms the water to', 'Users report that a coil warms it to', told);
  expect(pageComplaints(mended)).not.toContain(complaint);
});

test('a copy of the source, and our own conclusion, may stand without a word about who says it', () => {
  for (const read of ['copy', 'concluded'])
    expect(pageComplaints(broken(facts, 'read: source', `read: ${read}`))).toEqual([]);
});

test('a caveat in the paragraph is enough', () => {
  expect(pageComplaints(kettle)).toEqual([]);
});
