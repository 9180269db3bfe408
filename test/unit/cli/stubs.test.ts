/** A stub is valid in form from the first, names what its pack has, and is refused until somebody has written it. */
import { afterEach, expect, test, vi } from 'vitest';
import { kinds, stubOf, type Kind, type Stub } from '../../../src/cli/stubs.ts';
import { auditSound } from '../../../src/audit/audit.ts';
import { headingsInOrder, stepsInForm } from '../../../src/audit/pages/form.ts';
import { formatIssue } from '../../../src/reader/issue.ts';
import { PLACEHOLDERS } from '../../../src/content/placeholders.ts';
import { readContent, readPage } from '../../../src/reader/read.ts';
import { articleSchema, fixSchema } from '../../../src/content/schema.ts';
import { parseYaml } from '../../../src/reader/yaml.ts';
import { signatureSchema } from '../../../src/errors/schema.ts';
import { treeSchema } from '../../../src/trees/schema.ts';
import { broken, inFolder, kettle, read } from '../audit/fixture.ts';

const { content } = read(kettle);
const stub = (kind: Kind, of = content): Stub => stubOf(kind, 'new-thing', '2026-11-22', of);

afterEach(() => vi.unstubAllEnvs());

test('an article', () => {
  expect(readPage('stub.mdx', stub('article').text, articleSchema)).toHaveProperty('page.data.title', 'New thing');
});

test('a fix, with headings and steps in form', () => {
  const result = readPage('stub.mdx', stub('fix').text, fixSchema);
  if (!('page' in result)) throw new Error(JSON.stringify(result.issues));
  const alone = { ...content, fixes: [result.page] };
  expect([...headingsInOrder(alone), ...stepsInForm(alone)]).toEqual([]);
  expect(result.page.data).toMatchObject({ cause: 'fuse-blown', who: ['you'] });
});

test('a tree asks the first question of its pack', () => {
  expect(parseYaml('stub.yaml', stub('tree').text, treeSchema)).toHaveProperty('source.data', {
    ...{ start: 'plugged', after: {}, retired: {}, aliases: [], reasons: {} },
    routes: { plugged: { yes: 'fix/fuse', no: 'fix/fuse' } },
  });
});

test('an error', () => {
  const result = parseYaml('stub.yaml', stub('error').text, signatureSchema);
  expect(result).toHaveProperty('source.data.match.code', ['new_thing']);
  expect(result).toHaveProperty('source.data.tree', 'cold');
});

test('a pack that has nothing yet gets stubs that are valid in form as well', () => {
  const empty = read({ 'content/en/topics.yaml': '{}\n' }).content;
  expect(readPage('stub.mdx', stub('fix', empty).text, fixSchema)).toHaveProperty('page.data.cause');
  expect(parseYaml('stub.yaml', stub('tree', empty).text, treeSchema)).toHaveProperty('source.data.start');
});

test('no stub names anything that its pack has not', () => {
  for (const pack of ['content', 'test/packs/home-network']) {
    vi.stubEnv('CONTENT', pack);
    const own = readContent(process.cwd()).content;
    const known = new Set([
      ...own.fixes.flatMap(({ id, data }) => [id, data.cause, ...data.who]),
      ...own.trees.map(({ id }) => id),
    ]);
    const named = kinds.flatMap((kind) =>
      [...stub(kind, own).text.matchAll(/(?:fix(?:es)?\/|cause: |who: \[|causes: \[|tree: )([a-z0-9-]+)/g)].map(
        ([, id = '']) => id,
      ),
    );
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(stub('fix', own).next.join('\n')).toContain(`${pack}/en/search/said/new-thing.txt`);
  }
});

test('a pack of which nothing is kept is not told of made-up people or the list of addresses', () => {
  const steps = kinds.flatMap((kind) => stub(kind).next).join('\n');
  expect(steps).not.toMatch(/routes|publish|test:content/);
});

test.each([
  ['fix', 'add routes for at least three people who need it to test/kept/routes.yaml'],
  ['tree', 'add a route that starts in it to test/kept/routes.yaml'],
] as const)('a pack with made-up people is told which command walks them, for a kind (%s)', (kind, routes) => {
  expect(stubOf(kind, 'new-thing', '2026-11-22', content, 'test/kept').next.slice(-2)).toEqual([
    `${routes}; npx vitest run --project content test/kept/routes.test.ts tries them`,
    'add its address to the list of published ones: npm run build, then npm run publish-addresses',
  ]);
});

/** What the audit says of a file that is a stub still. */
function complaintsOf(file: string, text: string): string[] {
  const files = { ...kettle, 'content/trees/root.yaml': 'start: plugged\nroutes: { plugged: { "yes": tree/cold } }\n' };
  return inFolder({ ...files, [file]: text }, (root) => auditSound(root).issues.map(formatIssue));
}

test.each([
  ['fix', 'content/en/fixes/new-thing.mdx', 3, 'have a tree in content/trees/ lead to it: fix/new-thing'],
  ['article', 'content/en/articles/heating/new-thing.mdx', 3, 'name the tree that fits'],
  ['tree', 'content/trees/new-thing.yaml', 1, 'add “new-thing” to content/en/symptoms.yaml'],
  ['error', 'content/errors/new-thing.yaml', 4, 'name its group, from content/en/error-groups.yaml'],
] as const)('an untouched stub of a kind (%s) fails the audit, which says where to go on', (kind, file, line, next) => {
  const told = complaintsOf(file, stub(kind).text).find((complaint) => complaint.includes('write this'));
  expect(told).toMatch(
    new RegExp(`^${file}:${line}  write this, and remove “\\(write this\\)”, here and on \\d+ lines below; then: `),
  );
  expect(told).toContain(next);
});

/** The file of a stub. */
const fileOf: Readonly<Record<Kind, string>> = {
  article: 'content/en/articles/heating/new-thing.mdx',
  fix: 'content/en/fixes/new-thing.mdx',
  tree: 'content/trees/new-thing.yaml',
  error: 'content/errors/new-thing.yaml',
};

const UNMARKED: Readonly<Record<Kind, string[]>> = {
  article: [
    ...['---', 'title: New thing', 'phrases:', '  - new thing', 'reviewed: 2026-11-22', '---'],
    '[Find out what is wrong](/diagnose/)',
  ],
  fix: [
    ...['---', 'title: New thing', 'short: New thing', 'phrases:', '  - new thing', 'reply: |'],
    ...['reviewed: 2026-11-22', '---', '## Is this you?', '## Do this', '## Who can do it', '## Do not'],
    ...['## It worked when', '## Still stuck'],
  ],
  tree: ['routes:', '  plugged:'],
  error: ['title: New thing', 'short: New thing', 'match:', 'facts: []', 'seen:', '  screen: |'],
};

test.each(kinds)('no line of a stub (%s) can stay without a mark but those that are right as they are', (kind) => {
  const lines = stub(kind).text.split('\n');
  expect(lines.filter((line) => line !== '' && !line.includes('(write this)'))).toEqual(UNMARKED[kind]);
});

test.each([
  ['article', 3, 'One sentence that answers the title.', 5],
  ['fix', 4, 'One or two sentences without figures.', 10],
  ['tree', 1, 'What is asked, in which order, and why.', 0],
  ['error', 11, 'What it means, in one or two sentences.', 6],
] as const)('a stub (%s) from which only the marks are taken fails still', (kind, line, words, more) => {
  const bare = stub(kind).text.replaceAll('(write this) ', '');
  const below = more === 0 ? '' : `, here and on ${more} lines below`;
  const file = fileOf[kind];
  expect(complaintsOf(file, bare).filter((complaint) => complaint.includes('from the stub'))).toEqual([
    expect.stringContaining(
      `${file}:${line}  write this instead of “${words}”, which is from the stub${below}; then: `,
    ),
  ]);
});

test.each([
  [
    'curl first',
    '{ page: On a page, curl: curl }',
    'curl',
    '{ "error": { "code": "new_thing", "message": "(write this)" } }\n',
  ],
  [
    'its first place',
    '{ page: On a page, tool: In a tool }',
    'page',
    '(write this) Its words, as they appear there.\n',
  ],
  ['a place that the audit tells to name', '{}', 'screen', '(write this) Its words, as they appear there.\n'],
])('an error is seen in the places of its pack: %s', (_what, seenIn, place, text) => {
  const site = `${kettle['content/en/site.yaml'] ?? ''}seenIn: ${seenIn}\n`;
  const own = read({ ...kettle, 'content/en/site.yaml': site }).content;
  expect(parseYaml('stub.yaml', stub('error', own).text, signatureSchema)).toHaveProperty('source.data.seen', {
    [place]: text,
  });
});

test('what is refused as a sentence of a stub stands in one', () => {
  const all = kinds.map((kind) => stub(kind).text).join('\n');
  expect(PLACEHOLDERS.filter((words) => !all.includes(words))).toEqual([]);
});

test('a mark that is left in any other file is found', () => {
  const { 'content/en/topics.yaml': topics = '' } = broken('content/en/topics.yaml', 'White crumbs', '(write this)');
  expect(complaintsOf('content/en/topics.yaml', topics)).toContain(
    'content/en/topics.yaml:2  write this, and remove “(write this)”',
  );
});
