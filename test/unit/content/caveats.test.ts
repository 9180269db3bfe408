import { expect, test } from 'vitest';
import { broken, kettle, pageComplaints } from './fixture.ts';

const article = 'content/en/articles/heating/one.mdx';
const facts = 'content/facts.yaml';
const rest =
  'and the paragraph does not say so; write who says it (“users report”, “one guide says”), or, where it is only advice, leave <Fact> out';

test('a fact of low confidence that is told as certain', () => {
  expect(pageComplaints(broken(article, ', some users say', ''))).toEqual([
    `${article}:11  the fact “descaling-interval” is of low confidence, ${rest}`,
  ]);
});

test('a fact from a seller that is told as certain', () => {
  const sold = broken(facts, 'kind: official', 'kind: seed');
  expect(pageComplaints(sold)).toContain(`${article}:9  the fact “boiling-point” is from a card seller, ${rest}`);
});

test('a caveat in the paragraph is enough', () => {
  expect(pageComplaints(kettle)).toEqual([]);
});
