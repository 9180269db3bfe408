import { expect, test } from 'vitest';
import { addresses } from '../../../src/export/address.ts';
import { escapedMarkdown, fenced, plainBody, sourceLine } from '../../../src/export/markdown.ts';

const around = {
  path: '/articles/here/',
  addressOf: addresses('/help/', new URL('https://kb.example')),
  treeTitle: (tree: string) => (tree === 'cold' ? 'The house is [cold]' : tree),
  pictureText: (picture: string, here?: string) => `| ${picture}${here === undefined ? '' : `, ${here}`} |`,
};

test('facts become notes, numbered by first use, with the words that they wrap', () => {
  expect(
    plainBody('A <Fact id="b">hot *dog*</Fact>, <Fact id="a">[5](/x/) cold</Fact>, <Fact id="b">hot</Fact>.', around),
  ).toBe('A hot *dog*[^1], [5](https://kb.example/help/x/) cold[^2], hot[^1].');
});

test('a fact in a table, in a heading and in a list', () => {
  const body = '## So <Fact id="a">much</Fact>\n\n| A |\n|---|\n| <Fact id="b">1</Fact> |\n\n- <Fact id="a">x</Fact>';
  expect(plainBody(body, around)).toBe('## So much[^1]\n\n| A |\n|---|\n| 1[^2] |\n\n- x[^1]');
});

test('a tree becomes a link to it', () => {
  expect(plainBody('Before.\n\n<Tree id="cold" />\n', around)).toBe(
    'Before.\n\nAnswer a few questions and get the fix: [The house is \\[cold\\]](https://kb.example/help/diagnose/cold/)',
  );
});

test('a picture is told in words, with the part that the page is about', () => {
  expect(plainBody('Before.\n\n<Picture id="way" here="coil" />\n\n<Picture id="sum" />', around)).toBe(
    'Before.\n\n| way, coil |\n\n| sum |',
  );
});

test.each([
  ['[a](/fixes/x/#part)', '[a](https://kb.example/help/fixes/x/#part)'],
  ['[/x/](/x/ "Title")', '[/x/](https://kb.example/help/x/ "Title")'],
  ['[below](#part)', '[below](https://kb.example/help/articles/here/#part)'],
  ['[out](https://other.example/x/)', '[out](https://other.example/x/)'],
  ['**[a](/x/)** and `[b](/x/)`', '**[a](https://kb.example/help/x/)** and `[b](/x/)`'],
])('the link %s', (written, plain) => {
  expect(plainBody(written, around)).toBe(plain);
});

test('code is left alone', () => {
  const code = '```\n<Fact id="a">5</Fact> [a](/x/)\n```';
  expect(plainBody(code, around)).toBe(code);
});

test('without a public address a link is the path under the base', () => {
  expect(plainBody('[a](/x/)', { ...around, addressOf: addresses('/help/', undefined) })).toBe('[a](/help/x/)');
});

test('plain words are not read as marks', () => {
  expect(escapedMarkdown('a_b _c_ *d* [e] <f> `g`')).toBe('a_b \\_c\\_ \\*d\\* \\[e\\] \\<f\\> \\`g\\`');
});

test('nothing in a text ends its fence', () => {
  expect(fenced('a ```` b')).toBe('`````text\na ```` b\n`````');
});

test('a source says who, how, when, what is noted and what is due; one without an address is no link', () => {
  const source = {
    ...{ title: 'A page', url: undefined, kind: 'a user, 2025', how: 'Reported, collected', verified: '2026-01-02' },
    ...{ day: 'January 2, 2026', dispute: 'Others say no.', due: 'Due since then.' },
  };
  expect(sourceLine(source)).toBe(
    'A page (a user, 2025). Reported, collected January 2, 2026. Note: Others say no. Due since then.',
  );
  expect(sourceLine({ ...source, url: 'https://a.example/', dispute: undefined, due: undefined })).toBe(
    '[A page](https://a.example/) (a user, 2025). Reported, collected January 2, 2026.',
  );
});
