import { beforeAll, expect, test } from 'vitest';
import { auditSpelling } from '../../src/audit/spelling.ts';
import { formatIssue } from '../../src/reader/issue.ts';
import { broken, kettle, REPLY, read, type Files } from '../unit/audit/fixture.ts';

const fuse = 'content/en/fixes/fuse.mdx';
const article = 'content/en/articles/heating/one.mdx';
const questions = 'content/en/questions.yaml';
const facts = 'content/facts.yaml';

const complaint = (word: string, suggestions: string): string =>
  `“${word}” is not in the dictionary or content/words.txt; suggestions: ${suggestions}`;
const recieve = complaint('recieve', 'receive, relieve, received');

async function misspelled(files: Files): Promise<string[]> {
  return (await auditSpelling(read(files).content)).map(formatIssue);
}

// The first check loads the dictionaries, which may take longer than a test may.
beforeAll(async () => {
  await misspelled(kettle);
}, 60_000);

test('a sound knowledge base has no complaint', async () => {
  expect(await misspelled(kettle)).toEqual([]);
});

test('a word in the body of a fix, with its line and what is nearest', async () => {
  expect(await misspelled(broken(fuse, 'The light is off.', 'The plugs recieve nothing.'))).toEqual([
    `${fuse}:19  ${recieve}`,
  ]);
});

test('a word that is like no other', async () => {
  expect(await misspelled(broken(article, 'Scale slows it', 'Qxzvkwjqp slows it'))).toEqual([
    `${article}:11  ${complaint('Qxzvkwjqp', 'none')}`,
  ]);
});

test('each place of the same word', async () => {
  const files = broken(article, 'Scale slows it', 'We recieve and recieve');
  expect(await misspelled(files)).toEqual([`${article}:11  ${recieve}`, `${article}:11  ${recieve}`]);
});

test('British spelling', async () => {
  expect(await misspelled(broken(fuse, 'The light is off.', 'The colour is off.'))).toEqual([
    `${fuse}:19  ${complaint('colour', 'color, cooler, colo')}`,
  ]);
});

test('frontmatter, without its phrases', async () => {
  const reply = 'reply: |\n  Look,\n\n  Please recieve the plug.';
  const files = broken(fuse, `reply: ${REPLY}`, reply);
  const short = broken(fuse, 'short: No power', 'short: No recieve', files);
  expect(await misspelled(broken(fuse, '- no light', '- recieve no light', short))).toEqual([
    `${fuse}:5  ${recieve}`,
    `${fuse}:16  ${recieve}`,
  ]);
});

test('the other words of the site', async () => {
  const places: [file: string, from: string, line: number][] = [
    [article, 'A coil warms the water.', 3],
    [questions, 'Is the light on', 8],
    ['content/en/symptoms.yaml', 'The kettle does nothing', 4],
    ['content/en/topics.yaml', 'White crumbs', 2],
    ['content/en/people.yaml', 'You can fix this', 1],
    [facts, 'Water boils at 100 degrees Celsius.', 2],
    [facts, 'It depends on the water.', 15],
    ['content/en/site.yaml', 'Say what you see.', 4],
  ];
  const files = places.reduce<Files>((rest, [file, from]) => broken(file, from, `recieve ${from}`, rest), kettle);
  expect((await misspelled(files)).sort()).toEqual(
    places.map(([file, , line]) => `${file}:${line}  ${recieve}`).sort(),
  );
});

test.each(['`recieve`', '<Fact id="recieve">it</Fact>', '[it](/recieve/ "recieve")', 'https://example.org/recieve'])(
  'no prose: %s',
  async (words) => {
    expect(await misspelled(broken(article, 'Scale slows it', `See ${words}`))).toEqual([]);
  },
);

test('a block of code is no prose', async () => {
  expect(await misspelled(broken(article, 'Scale slows it', '```\nrecieve\n```\n\nScale slows it'))).toEqual([]);
});

test('a word of the project, in any case, and the comment above it is no word', async () => {
  const files = broken(fuse, 'The light is off.', 'The plugs Recieve and recieve colour.');
  expect(await misspelled({ ...files, 'content/words.txt': '# colour\nrecieve\n' })).toEqual([
    `${fuse}:19  ${complaint('colour', 'color, cooler, colo')}`,
  ]);
});

test('a word of a checklist', async () => {
  const list = 'content/en/checklists/descale.yaml';
  const text = `title: Descale
summary: A clean kettle.
topic: scale
tree: cold
phrases: [descale, recieve, clean kettle]
reviewed: 2026-01-31
parts:
  - title: Before
    items:
      - id: first
        do: Recieve a kettle
        why: You cannot clean what you do not recieve.
`;
  expect(await misspelled({ ...kettle, [list]: text })).toEqual([
    `${list}:11  ${complaint('Recieve', 'receive, relieve, received')}`,
    `${list}:12  ${recieve}`,
  ]);
});
