import { expect, test } from 'vitest';
import { gradeOf, sentencesOf } from '../../../../src/audit/pages/reading.ts';
import { broken, pageComplaints } from '../fixture.ts';

const article = 'content/en/articles/heating/one.mdx';

const hard =
  'Considerable accumulations of calcareous sediment inevitably compromise the thermodynamic performance of any domestic heating installation.';
const exception = 'readingException: It quotes a law.\nreviewed: 2026-01-31';
/** The article with a page of hard sentences, the longest on line 13. */
const difficult = broken(
  article,
  'Scale slows it',
  `${hard}\n\nUnfortunately, [${hard.toLowerCase().slice(0, -1)}](/fixes/fuse/).\n\n${hard}\n\nScale slows it`,
);

test('a page that reads above the limit, with its longest sentence', () => {
  expect(pageComplaints(difficult)).toEqual([
    `${article}:13  the page reads at grade 18.2, above 9; shorten its sentences, or add a readingException; the longest has 16 words: “Unfortunately, ${hard.toLowerCase()}”`,
  ]);
});

test('a page that states why', () => {
  expect(pageComplaints(broken(article, 'reviewed: 2026-01-31', exception, difficult))).toEqual([]);
});

test('a page that states why without need', () => {
  expect(pageComplaints(broken(article, 'reviewed: 2026-01-31', exception))).toEqual([
    `${article}:6  readingException: the page reads at grade 1.2, not above 9; remove the exception`,
  ]);
});

test('headings, tables, code and addresses are not read', () => {
  const body = `# ${hard}\n\n| ${hard} |\n|---|\n\n\`\`\`\n${hard}\n\`\`\`\n\n<Tree id="cold" />\n\nSee \`${hard}\` at https://example.org/${'accumulation'.repeat(9)} now.`;
  expect(sentencesOf(body).map(({ words, line }) => ({ words, line }))).toEqual([
    { words: ['See', 'at', 'now'], line: 12 },
  ]);
});

test('an item of a list is a sentence, and a bold action is one of its own', () => {
  const body =
    '- The light is off\n- The water stays **cold**\n\n1. **Unplug it.** See [the <Fact id="x">plug</Fact>](/a/).';
  expect(sentencesOf(body).map(({ text, line }) => `${line} ${text}`)).toEqual([
    '1 The light is off',
    '2 The water stays cold',
    '4 Unplug it.',
    '4 See the plug.',
  ]);
});

test('the grade is that of Flesch and Kincaid', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
  expect(gradeOf(sentencesOf('The cat sat on the mat.'))).toBe(-1.4);
});

test('a page without words is easy', () => {
  expect(gradeOf(sentencesOf('<Tree id="cold" />'))).toBe(0);
});
