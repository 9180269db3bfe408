import { expect, test } from 'vitest';
import { pathsOf } from '../../../../src/audit/pages/links.ts';
import { broken, kettle, pageComplaints, read } from '../fixture.ts';

const fuse = 'content/en/fixes/fuse.mdx';
const article = 'content/en/articles/heating/one.mdx';
const form = 'Is this you? · Do this · Who can do it · Do not · It worked when · Still stuck';
const causes = 'fuse-blown, not-plugged-in, still-heating';

const rootTree = {
  'content/trees/root.yaml': 'start: plugged\nroutes:\n  plugged: { "yes": tree/cold, "no": tree/cold }\n',
};

// A link inside the site leads to a page that the content makes.

test('a fix with a link that leads nowhere', () => {
  expect(pageComplaints(broken(fuse, '/articles/one/', '/articles/once/'))).toEqual([
    `${fuse}:34  the link /articles/once/#the-coil leads nowhere; nearest: /articles/one/, /articles/, /sources/`,
  ]);
});

test('an article with a link that leads nowhere', () => {
  expect(pageComplaints(broken(article, '/fixes/fuse/', '/fixes/fuze/'))).toEqual([
    `${article}:11  the link /fixes/fuze/ leads nowhere; nearest: /fixes/fuse/, /fixes/, /fixes/wait/`,
  ]);
});

test('a link without its last slash leads nowhere', () => {
  expect(pageComplaints(broken(article, '/fixes/fuse/', '/fixes/fuse'))).toEqual([
    `${article}:11  the link /fixes/fuse leads nowhere; nearest: /fixes/fuse/, /fixes/, /fixes/wait/`,
  ]);
});

test('a link to a question that the tree does not ask leads nowhere', () => {
  expect(pageComplaints(broken(fuse, '/diagnose/cold/?from=fix', '/diagnose/cold/lamp/?from=fix'))).toEqual([
    `${fuse}:42  the link /diagnose/cold/lamp/?from=fix leads nowhere; nearest: /diagnose/cold/, /diagnose/cold/light/, /diagnose/cold/plugged/`,
  ]);
});

test('the root tree has no page of its own name', () => {
  expect(pageComplaints({ ...broken(fuse, '/diagnose/cold/', '/diagnose/root/'), ...rootTree })).toEqual([
    `${fuse}:42  the link /diagnose/root/?from=fix leads nowhere; nearest: /diagnose/root/plugged/, /diagnose/, /diagnose/cold/`,
  ]);
});

test('a link to another site is not judged', () => {
  expect(pageComplaints(broken(article, '/fixes/fuse/', 'https://example.org/fuze/'))).toEqual([]);
});

test('complaints come rule by rule, file by file', () => {
  const files = broken(
    fuse,
    'cause: fuse-blown',
    'cause: fuse-lost',
    broken(fuse, '/articles/one/', '/articles/once/'),
  );
  expect(pageComplaints(broken('content/en/fixes/wait.mdx', '## Do not', '## Never', files))).toEqual([
    `${fuse}:3  cause: “fuse-lost” is not a cause; valid: ${causes}`,
    `content/en/fixes/wait.mdx:32  unexpected heading “Never”; a fix has these, in this order: ${form}`,
    `${fuse}:34  the link /articles/once/#the-coil leads nowhere; nearest: /articles/one/, /articles/, /sources/`,
  ]);
});

test('a link with a title that leads nowhere, and the same link again', () => {
  const files = broken(fuse, '(/articles/one/#the-coil)', '(/nowhere/ "The coil")');
  const complaint = 'the link /nowhere/ leads nowhere; nearest: /diagnose/, /diagnose/cold/, /diagnose/cold/light/';
  expect(pageComplaints(broken(fuse, '(/diagnose/cold/?from=fix)', '(/nowhere/)', files))).toEqual([
    `${fuse}:34  ${complaint}`,
    `${fuse}:42  ${complaint}`,
  ]);
});

test.each(['here', 'Read more', 'this page', ''])('a link text that says nothing: “%s”', (text) => {
  expect(pageComplaints(broken(article, '[the fuse]', `[${text}]`))).toEqual([
    `${article}:11  the link text “${text}” does not say where it leads; name the page or what to do there`,
  ]);
});

// What the content makes.

test('the paths of all pages', () => {
  expect([...pathsOf(read(kettle).content)]).toEqual([
    '/',
    '/diagnose/',
    '/articles/',
    '/fixes/',
    '/search/',
    '/sources/',
    '/fixes/fuse/',
    '/fixes/plug-in/',
    '/fixes/wait/',
    '/articles/one/',
    '/diagnose/cold/',
    '/diagnose/cold/plugged/',
    '/diagnose/cold/light/',
  ]);
});

test('without facts there is no page of sources', () => {
  const { content } = read(kettle);
  expect([...pathsOf({ ...content, facts: { ...content.facts, data: {} } })]).not.toContain('/sources/');
});

test('the root tree is the chooser, and only its questions have pages below its name', () => {
  const paths = [...pathsOf(read({ ...kettle, ...rootTree }).content)];
  expect(paths.filter((path) => path.startsWith('/diagnose/'))).toEqual([
    '/diagnose/',
    '/diagnose/cold/',
    '/diagnose/cold/plugged/',
    '/diagnose/cold/light/',
    '/diagnose/root/plugged/',
  ]);
});

// A tool that a question or a symptom offers is there.

test('a question that offers a tool which the content does not make', () => {
  const questions = 'content/en/questions.yaml';
  const offered = broken(
    questions,
    '  short: The light\n',
    '  short: The light\n  tool: { text: Ask the shop, path: "/tools/support-request/#for=shop" }\n',
  );
  expect(pageComplaints(offered)).toEqual([
    expect.stringMatching(
      /^content\/en\/questions\.yaml:10 {2}light: the tool \/tools\/support-request\/#for=shop leads nowhere; nearest: /,
    ),
  ]);
});

test('a symptom that offers a tool which the content does not make', () => {
  const symptoms = 'content/en/symptoms.yaml';
  const offered = broken(symptoms, '  short: Cold', '  tool: { text: Count it, path: /tools/kettles/ }\n  short: Cold');
  expect(pageComplaints(offered)).toEqual([
    expect.stringMatching(
      /^content\/en\/symptoms\.yaml:3 {2}cold: the tool \/tools\/kettles\/ leads nowhere; nearest: /,
    ),
  ]);
});
