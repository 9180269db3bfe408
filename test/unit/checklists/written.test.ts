/** What a reader takes along of a list. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listCsv, listMarkdown, type WrittenItem, type WrittenList } from '../../../src/checklists/written.ts';

const item: WrittenItem = { do: 'Empty it', why: '', isDone: false, names: [] };
const listOf = (...items: Partial<WrittenItem>[]): WrittenList => ({
  title: 'Clean the kettle',
  address: 'https://kettle.example/checklists/clean/',
  labels: ['Owner', 'Deputy'],
  parts: [{ title: 'Before', items: items.map((each) => ({ ...item, ...each })) }],
});

describe('Markdown', () => {
  test('has boxes, reasons, full addresses and names', () => {
    const link = { text: 'The fuse', address: 'https://kettle.example/fixes/fuse/' };
    const text = listMarkdown(
      listOf(
        { isDone: true, why: 'It is hot.', link, names: ['Ann', ''] },
        { do: 'Rinse it', names: ['', ' Bob  Jones '] },
      ),
    );
    expect(text).toBe(`# Clean the kettle

<https://kettle.example/checklists/clean/>

## Before

- [x] Empty it
  It is hot.
  [The fuse](https://kettle.example/fixes/fuse/)
  - Owner: Ann
- [ ] Rinse it
  - Deputy: Bob Jones
`);
  });

  test('takes no name for a sign of its own, nor for another line', () => {
    const text = listMarkdown(listOf({ names: ['*Ann* [x](javascript:y) `z` <b> a_b |\n# Boss', ''] }));
    expect(text.split('\n').at(-2)).toBe(
      String.raw`  - Owner: \*Ann\* \[x\](javascript:y) \`z\` \<b\> a\_b \| \# Boss`,
    );
  });

  test('a link ends where its address does', () => {
    expect(listMarkdown(listOf({ link: { text: 'x', address: 'https://kettle.example/a(b)/' } }))).toContain(
      '[x](https://kettle.example/a%28b%29/)',
    );
  });
});

describe('the table', () => {
  /** Its rows, read by another program. */
  const rows = (text: string): string[][] => parse(text, { recordDelimiter: '\r\n', bom: true });

  test('has a line for each item, and the names of the columns', () => {
    const text = listCsv(listOf({ names: ['Ann', ''], isDone: true }, { do: 'Rinse, "well"', names: ['', ' Bob '] }));
    expect(rows(text)).toEqual([
      ['Part', 'Task', 'Owner', 'Deputy', 'Done'],
      ['Before', 'Empty it', 'Ann', '', 'yes'],
      ['Before', 'Rinse, "well"', '', 'Bob', 'no'],
    ]);
  });

  test('begins with what tells spreadsheets that it is UTF-8', () => {
    expect([...new TextEncoder().encode(listCsv(listOf({ names: ['Zoë', '李'] })))].slice(0, 3)).toEqual([
      0xef, 0xbb, 0xbf,
    ]);
    expect(rows(listCsv(listOf({ names: ['Zoë', '李'] })))[1]).toContain('Zoë');
  });

  test('no name runs as a formula', () => {
    const formula = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠'), fc.string())
      .map((parts) => parts.join('').trim());
    fc.assert(
      fc.property(formula, (name) => {
        expect(rows(listCsv(listOf({ names: [name, ''] })))[1]?.[2]).toBe(`'${name}`);
      }),
    );
  });
});
