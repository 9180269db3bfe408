import { describe, expect, test } from 'vitest';
import { LONGEST_PARAGRAPH, MOST_ROWS } from '../../src/reader/hostile/page.ts';
import { broken, read } from '../unit/audit/fixture.ts';
import { issues } from '../unit/real-content.ts';

const article = 'content/en/articles/heating/one.mdx';
const LINE = 11;

/** What is said of an article with something before its second paragraph, on line 11. */
const complaintsOf = (text: string): string[] =>
  read(broken(article, 'Scale slows it', `${text}\n\nScale slows it`)).complaints;

const elements = '<Fact>, <Picture>, <Tree>, <abbr>, <br>, <kbd>, <sub>, <sup>, and all of Markdown';
const links = 'use https://…, a path from the root of this site (/fixes/…/), #a-heading or mailto:name@host';

describe('elements and components that no page has', () => {
  test.each([
    'script',
    'style',
    'iframe',
    'object',
    'embed',
    'svg',
    'form',
    'a',
    'img',
    'base',
    'meta',
    'Island',
    'x-y',
  ])('<%s>', (name) => {
    expect(complaintsOf(`<${name}>alert(1)</${name}>`)).toEqual([
      `${article}:${LINE}  “<${name}>” is not allowed in pages; valid: ${elements}`,
    ]);
  });

  test('inside a sentence, a list, a table and a quotation', () => {
    for (const text of ['so <script>x</script> it', '- a <style>x</style>', '> <svg onload="x" />'])
      expect(complaintsOf(text)).toEqual([expect.stringContaining(`${article}:${LINE}  “<`)]);
    expect(complaintsOf('| a |\n|---|\n| <iframe src="/x" /> |')).toEqual([
      `${article}:13  “<iframe>” is not allowed in pages; valid: ${elements}`,
    ]);
  });

  test('a part of another thing, and a name that every object has', () => {
    expect(complaintsOf('<Fact.evil />')).toEqual([expect.stringContaining('“<Fact.evil>” is not allowed in pages')]);
    expect(complaintsOf('<constructor />')).toEqual([
      expect.stringContaining('“<constructor>” is not allowed in pages'),
    ]);
    expect(complaintsOf('<>x</>')).toEqual([expect.stringContaining('“<>” is not allowed in pages')]);
  });

  test('HTML as Markdown has it, and a tag that is not closed, are said as the parser says them', () => {
    expect(complaintsOf('<!-- a comment -->')).toEqual([
      expect.stringMatching(/^content.*:11 {2}Unexpected character/),
    ]);
    expect(complaintsOf('so <b it')).toEqual([expect.stringMatching(/^content.*:11 {2}\S+/)]);
  });

  test('handlers and other attributes', () => {
    expect(complaintsOf('<kbd onclick="alert(1)">Enter</kbd>')).toEqual([
      `${article}:${LINE}  <kbd> cannot have the attribute “onclick”; valid: none`,
    ]);
    expect(complaintsOf('<Fact id="boiling-point" set:html="<script>">x</Fact>')).toEqual([
      `${article}:${LINE}  <Fact> cannot have the attribute “set:html”; valid: id`,
    ]);
    expect(complaintsOf('<abbr title="a" style="x">b</abbr>')).toEqual([
      `${article}:${LINE}  <abbr> cannot have the attribute “style”; valid: title`,
    ]);
  });

  test('a component without an id, with two, or with nothing to wrap', () => {
    for (const text of ['<Fact>x</Fact>', '<Fact id="a" id="heat">x</Fact>', 'It is <Fact id="heat" />.'])
      expect(complaintsOf(text)).toEqual([
        `${article}:${LINE}  <Fact> is written incorrectly; write <Fact id="…">…</Fact>, with one id`,
      ]);
    expect(complaintsOf('<Tree id="cold">x</Tree>')).toEqual([
      `${article}:${LINE}  <Tree> is written incorrectly; write <Tree id="…" />, with one id`,
    ]);
  });

  test('what does nothing may stand in a page, and everything may be shown as code', () => {
    expect(complaintsOf('Press <kbd>Enter</kbd>, CO<sub>2</sub>, <abbr title="a b">AB</abbr>,<br /> so.')).toEqual([]);
    expect(complaintsOf('The tag `<script>` and `{process.env.X}`.\n\n```html\n<script>{x}</script>\n```')).toEqual([]);
    expect(
      complaintsOf('1. One\n\n   ~~~js\n   import x from {y}\n   ~~~\n\n``a ` {b}``, {/* a note */} \\{c\\}'),
    ).toEqual([]);
  });
});

describe('links and images', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'http://example.org/',
    '//example.org/',
    '/\\example.org/',
    '\\example.org',
    'https:example.org',
    'https://user:word@example.org/',
    'https://exаmple.org/',
    'mailto:a@example.org?bcc=b@example.org',
    'fixes/fuse/',
    '../fuse/',
    '/fixes/../../etc/',
    '/fixes/%2e%2e/x',
  ])('%s', (address) => {
    const said = `a link cannot lead to “${address}”; ${links}`;
    expect(complaintsOf(`See [the fuse](<${address}>).`)).toEqual([`${article}:${LINE}  ${said}`]);
    // A definition far from the link is where the address stands.
    expect(complaintsOf(`See [the fuse][it].\n\n[it]: <${address}>`)).toEqual([`${article}:13  ${said}`]);
  });

  test.each([
    'java&#x09;script:alert(1)',
    'java&Tab;script:x',
    '&#106;avascript:x',
    'javascript&colon;x',
    '&#x2f;/example.org',
    ' javascript:x',
    '&#1;javascript:x',
  ])('in disguise: %s', (address) => {
    expect(complaintsOf(`See [the fuse](<${address}>).`)).toEqual([
      expect.stringMatching(/^content\S+:11 {2}a link cannot lead to “.*”; use https/),
    ]);
  });

  test('an address that becomes a link by itself', () => {
    expect(complaintsOf('See www.example.org for more.')).toEqual([
      `${article}:${LINE}  a link cannot lead to “http://www.example.org”; ${links}`,
    ]);
  });

  test.each(['javascript:x', 'data:image/svg+xml,x', 'https://example.org/x.png', '//example.org/x.png', './x.svg'])(
    'an image from %s',
    (address) => {
      expect(complaintsOf(`![A coil](${address})`)).toEqual([
        `${article}:${LINE}  an image cannot come from “${address}”; use a path from the root of this site (/…)`,
      ]);
    },
  );

  test('what is safe', () => {
    expect(
      complaintsOf(
        '[a b](/fixes/fuse/?a=1#c) [c d](https://example.org:8443/@x?y=1#z) [e f](#g) [h i](mailto:a.b@example.org)',
      ),
    ).toEqual([]);
  });
});

describe('what is too much', () => {
  const table = (rows: number): string => `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(rows - 1)}`;

  test('a table of 10,000 rows, and one row more than there may be', () => {
    expect(complaintsOf(table(10_000))).toEqual([
      `${article}:${LINE}  the table has 10000 rows; the limit is ${MOST_ROWS}, so split it`,
    ]);
    expect(complaintsOf(table(MOST_ROWS + 1))).toEqual([expect.stringContaining(`has ${MOST_ROWS + 1} rows`)]);
    expect(complaintsOf(table(MOST_ROWS))).toEqual([]);
  });

  test('a paragraph that is too long', () => {
    expect(complaintsOf('word\n'.repeat(20_000))).toEqual([
      `${article}:${LINE}  the paragraph has 99999 characters; the limit is ${LONGEST_PARAGRAPH}, so split it`,
    ]);
  });

  test('elements in elements, thousands deep', () => {
    const deep = complaintsOf(`${'<script>\n'.repeat(5_000)}x\n${'</script>\n'.repeat(5_000)}`);
    expect(deep).toHaveLength(5_000);
    expect(deep.at(-1)).toBe(`${article}:5010  “<script>” is not allowed in pages; valid: ${elements}`);
  });
});

describe('what cannot be seen', () => {
  test.each([
    ['‮', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u200b', 'U+200B'],
    ['\u200d', 'U+200D'],
    ['\u00ad', 'U+00AD'],
    ['\ufeff', 'U+FEFF'],
    ['\u0000', 'U+0000'],
    ['\u001b[31m', 'U+001B'],
    ['\u{e0041}', 'U+E0041'],
  ])('%j', (character, code) => {
    const said = `${article}:${LINE}  the character ${code} is invisible; remove it, or write in letters what you mean`;
    expect(complaintsOf(`so${character}it`)).toEqual([said]);
  });

  test('made by an entity, also in code that people copy', () => {
    expect(complaintsOf('so &#x202e; it')).toEqual([
      expect.stringContaining(`${article}:${LINE}  the character U+202E`),
    ]);
    expect(complaintsOf('[a b](/fixes/fuse/ "so &#x200b; it")')).toEqual([expect.stringContaining('U+200B')]);
  });

  test('joiners belong between letters that join, and into emoji', () => {
    expect(complaintsOf('می‌خواهم 👩‍💻')).toEqual([]);
  });

  test('bytes that are no UTF-8, and line ends of Windows, are named as such', () => {
    expect(complaintsOf('so \ufffd it')).toEqual([expect.stringContaining('these bytes are not UTF-8')]);
    expect(complaintsOf('so it\r')).toEqual([expect.stringContaining('save the file with Unix line endings')]);
  });
});

test('the frontmatter ends where Astro ends it', () => {
  for (const fence of ['+++', '---x'])
    expect(read(broken(article, 'tree: cold\n', `${fence}\ntree: cold\n`)).complaints).toEqual([
      `${article}:4  a line of the frontmatter begins with --- or +++; indent it`,
    ]);
});

test('the real content has nothing of this', () => {
  expect(issues).toEqual([]);
});
