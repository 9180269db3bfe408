import { expect, test } from 'vitest';
import { broken, kettle, pageComplaints, REPLY } from '../fixture.ts';

const fuse = 'content/en/fixes/fuse.mdx';
const article = 'content/en/articles/heating/one.mdx';
const questions = 'content/en/questions.yaml';
const symptoms = 'content/en/symptoms.yaml';

const complaint = (figure: string): string =>
  `“${figure}” is a figure outside <Fact>; wrap it in <Fact id="…">, or say it without a figure`;

/** Where no source can be shown, none is asked for. */
const bare = (figure: string): string =>
  `“${figure}” is a figure outside <Fact>; no source can be shown here, so say it without a figure`;

/** What is said when a sentence stands in a fix. */
const said = (sentence: string): string[] => pageComplaints(broken(fuse, 'The light is off.', sentence));

test('a figure in the body of a fix, with its line', () => {
  expect(said('The light has been off for 30 minutes.')).toEqual([`${fuse}:19  ${complaint('30 minutes')}`]);
});

test('a figure in the body of an article', () => {
  expect(pageComplaints(broken(article, 'Scale slows it', 'After two weeks, scale slows it'))).toEqual([
    `${article}:11  ${complaint('two weeks')}`,
  ]);
});

test.each([
  ['It costs $5.', '$5'],
  ['It costs $1,000.50 or less.', '$1,000.50'],
  ['It costs USD 5.', 'USD 5'],
  ['It costs 5 US dollars.', '5 US dollars'],
  ['It costs ten cents.', 'ten cents'],
  ['It wins 3%.', '3%'],
  ['It wins ten percent.', 'ten percent'],
  ['It takes 10 seconds.', '10 seconds'],
  ['It takes one hour.', 'one hour'],
  ['Twelve months later.', 'Twelve months'],
  ['A 7-day wait.', '7-day'],
  ['It takes 3 to 10 working days.', '3 to 10 working days'],
  ['It takes 3–10 days.', '3–10 days'],
  ['It takes ninety more days.', 'ninety more days'],
  ['It takes twenty-four hours.', 'twenty-four hours'],
])('%s', (sentence, figure) => {
  expect(said(sentence)).toEqual([`${fuse}:19  ${complaint(figure)}`]);
});

test.each([
  'Within the last hour, or a year ago.',
  'Each month, and again after several minutes.',
  'One of two plugs, step 3, status 429.',
  'Since August 2026.',
  'A one-time code, for someone.',
  'It takes <Fact id="boiling-point">30 minutes, or 40 minutes</Fact>.',
  'It prints `wait 30 minutes`.',
  'See [the fuse](/fixes/fuse/?after=30-minutes "30 minutes").',
  'See https://example.org/30-minutes.',
])('no figure: %s', (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test('a block of code holds no figure, and the lines after it keep their numbers', () => {
  const files = broken(article, 'Scale slows it', '```\nsleep 30 minutes\n```\n\nAfter 5 years, scale slows it');
  expect(pageComplaints(files)).toEqual([`${article}:15  ${complaint('5 years')}`]);
});

test('two figures, one of them in a fact of the same line', () => {
  expect(said('It takes <Fact id="boiling-point">1 hour</Fact> or 2 hours, or 3 days.')).toEqual([
    `${fuse}:19  ${complaint('2 hours')}`,
    `${fuse}:19  ${complaint('3 days')}`,
  ]);
});

// Where no fact can be shown, there is no figure at all.

test('the frontmatter of a fix', () => {
  const files = broken(fuse, 'summary: The kettle gets', 'summary: After one hour the kettle gets');
  const title = broken(fuse, 'title: The fuse is blown', 'title: The $5 fuse is blown', files);
  const reply = `reply: |\n  ${REPLY}\n\n  Please look at the plug for 2 minutes.`;
  expect(pageComplaints(broken(fuse, `reply: ${REPLY}`, reply, title))).toEqual([
    `${fuse}:2  ${bare('$5')}`,
    `${fuse}:4  ${bare('one hour')}`,
    `${fuse}:16  ${bare('2 minutes')}`,
  ]);
});

test('the frontmatter of an article', () => {
  const files = broken(article, 'title: How a kettle heats', 'title: A kettle in 3 minutes');
  expect(pageComplaints(broken(article, 'summary: A coil', 'summary: For 3 minutes a coil', files))).toEqual([
    `${article}:2  ${bare('3 minutes')}`,
    `${article}:3  ${bare('3 minutes')}`,
  ]);
});

test('phrases are what people type', () => {
  expect(pageComplaints(broken(fuse, '- no light', '- no light for 3 days'))).toEqual([]);
});

test('the words of a question, its help and its options', () => {
  const help = '  hint: Wait 2 days\n  help: { title: In 3 days, text: [Now, In 4 days] }\n  options:\n    "yes"';
  const files = broken(questions, '  options:\n    "yes"', help);
  const text = broken(questions, 'Is it plugged in?', 'Is it plugged in for 1 day?', files);
  const note = broken(questions, '{ label: "No" }', '{ label: "No, for 5 days", note: Or 6 days }', text);
  expect(pageComplaints(note)).toEqual([
    `${questions}:2  ${bare('1 day')}`,
    `${questions}:4  ${bare('2 days')}`,
    `${questions}:5  ${bare('3 days')}`,
    `${questions}:5  ${bare('4 days')}`,
    `${questions}:8  ${bare('5 days')}`,
    `${questions}:8  ${bare('6 days')}`,
  ]);
});

test('the words of a symptom', () => {
  expect(pageComplaints(broken(symptoms, 'The kettle does nothing', 'Nothing for 10 minutes'))).toEqual([
    `${symptoms}:4  ${bare('10 minutes')}`,
  ]);
});

test('the words of a checklist', () => {
  const list = 'content/en/checklists/descale.yaml';
  const text = `title: Descale in 5 minutes
summary: A clean kettle.
topic: scale
tree: cold
phrases: [descale, white crumbs, clean for 3 days]
reviewed: 2026-01-31
names: [{ id: who, label: 1 hour }]
parts:
  - title: For 2 hours
    items:
      - id: wait
        do: Wait 3 days
        why: It takes 4 days.
        link: { text: After 6 days, path: /fixes/fuse/ }
`;
  expect(pageComplaints({ ...kettle, [list]: text })).toEqual(
    (
      [
        [1, '5 minutes'],
        [7, '1 hour'],
        [9, '2 hours'],
        [12, '3 days'],
        [13, '4 days'],
        [14, '6 days'],
      ] as const
    ).map(([line, figure]) => `${list}:${line}  ${bare(figure)}`),
  );
});
