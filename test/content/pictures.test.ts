/** Every picture is drawn where a page asks for it, with words that stay text, and with the styles of its kind. */
import { describe, expect, test } from 'vitest';
import { placeName } from '../../src/pictures/console.ts';
import { factsOf } from '../../src/pictures/schema.ts';
import { shownSum } from '../../src/pictures/sum.ts';
import { content, page, site, siteUnderBase } from './site.ts';

const shown = [
  ...content.fixes.map(({ id, parts }) => ({ path: `/fixes/${id}/`, uses: parts.pictures })),
  ...content.articles.map(({ id, parts }) => ({ path: `/articles/${id}/`, uses: parts.pictures })),
];
const pictures = new Map(content.pictures.map(({ id, data }) => [id, data]));
const nameOf = (place: string): string => placeName(content.facts.data[place]?.value ?? '');

/** The words that a picture is made of. */
function wordsOf(id: string): string[] {
  const picture = pictures.get(id);
  switch (picture?.kind) {
    case 'route':
      return picture.stations.flatMap(({ name, note, stops }) => [name, note, ...stops.map(({ text }) => text)]);
    case 'sides':
      return [...picture.names, picture.between, ...picture.rows.flatMap(({ label, of }) => [label, ...of])];
    case 'console':
      return [...picture.menu, ...picture.page.map(({ place }) => place), ...picture.way].map(nameOf);
    case 'sample':
      return picture.rows.flatMap(({ cells, means }) => [...cells, means]);
    case 'sum': {
      const { lines, result } = shownSum(picture);
      return [...lines, result].flatMap(({ label, sign, amount }) => [label, sign, amount]);
    }
    case undefined:
      throw new Error(`there is no picture “${id}”`);
  }
}

/** What a table of a picture holds, row by row: its cells, that which names the row first. */
function tableOf($: ReturnType<typeof page>, id: string): string[][] {
  return $(`figure[data-picture="${id}"] :is(tbody, tfoot) tr`)
    .toArray()
    .map((row) =>
      $(row)
        .children()
        .toArray()
        .map((cell) => $(cell).text().trim().replaceAll(/\s+/g, ' ')),
    );
}

/** A page that shows each sample and each sum. */
const tables = [...pictures.entries()].flatMap(([id, picture]) => {
  const path = shown.find(({ uses }) => uses.some((use) => use.id === id))?.path;
  return path !== undefined && (picture.kind === 'sample' || picture.kind === 'sum') ? [{ id, path, picture }] : [];
});

describe.each(tables)('$id', ({ id, path, picture }) => {
  const $ = page(site, path);
  const figure = $(`figure[data-picture="${id}"]`);

  test('is a table that says in its caption that it is an example', () => {
    expect(figure.find('table > caption').text()).toBe(`${picture.title}: an example`);
  });

  test('has its rows in order, and a name for each of them', () => {
    expect(tableOf($, id)).toEqual(
      picture.kind === 'sample'
        ? picture.rows.map(({ cells, means }) => [...cells.slice(0, -1), means, cells.at(-1)])
        : [...shownSum(picture).lines, shownSum(picture).result].map(({ label, sign, amount }) => [
            label,
            `${sign} ${amount}`.trim(),
          ]),
    );
    expect(figure.find('tr > th[scope="row"]:first-child')).toHaveLength(tableOf($, id).length);
  });

  test('strikes what fell away, and nothing else', () => {
    const gone = picture.kind === 'sample' ? picture.rows.filter(({ tone }) => tone === 'gone') : [];
    const struck = figure.find('tr > td:last-child > s');
    expect(struck.toArray().map((each) => $(each).text())).toEqual(gone.map(({ cells }) => cells.at(-1)));
    expect(figure.find('s')).toHaveLength(gone.length);
  });
});

describe.each(shown.filter(({ uses }) => uses.length > 0))('$path', ({ path, uses }) => {
  const $ = page(site, path);

  test.each(uses)('draws $id as text, with its caption', ({ id, here }) => {
    const figure = $(`figure[data-picture="${id}"]`);
    expect(figure).toHaveLength(1);
    const text = figure.text();
    for (const words of wordsOf(id)) expect(text).toContain(words);
    expect(figure.find('figcaption').text()).toContain(pictures.get(id)?.caption);
    expect(figure.find('img, svg, canvas')).toHaveLength(0);
    expect(figure.find('.here')).toHaveLength(here === undefined ? 0 : 1);
    if (here !== undefined) expect(figure.find('.here').text()).toContain('You are here');
  });

  test.each(uses)('leads from $id to the fixes and the sources that it names', ({ id }) => {
    const $$ = page(siteUnderBase, path);
    const picture = pictures.get(id);
    const links = $$(`figure[data-picture="${id}"] a`)
      .toArray()
      .map((link) => $$(link).attr('href'));
    const stops = picture?.kind === 'route' ? picture.stations.flatMap(({ stops: each }) => each) : [];
    const [first] = picture ? factsOf(picture) : [];
    expect(links).toEqual([
      ...stops.map(({ fix }) => `${siteUnderBase.base}fixes/${fix}/`),
      ...(first === undefined ? [] : [`${siteUnderBase.base}sources/#${first}`]),
    ]);
    if (first !== undefined) expect(page(site, '/sources/')(`[id="${first}"]`)).toHaveLength(1);
  });
});

test.each(shown)('$path has the styles of the kinds that it shows, and no other', ({ path, uses }) => {
  const styles = page(site, path)('style').text();
  const kinds = new Set(uses.map(({ id }) => pictures.get(id)?.kind));
  const mark = { route: '.way>', sides: '.sides{', console: '.screen{', sample: '.sample ', sum: '.sum td' };
  for (const [kind, rule] of Object.entries(mark))
    expect(styles.includes(rule), kind).toBe(kinds.has(kind as keyof typeof mark));
});
