/** A fix that sends its readers to a page of the platform shows where that page is. */
import { expect, test } from 'vitest';
import { content } from '../site.ts';

const maps = new Set(content.pictures.filter(({ data }) => data.kind === 'console').map(({ id }) => id));
const PAGES = /https:\/\/platform\.openai\.com\/(?:settings\/organization|usage|account)/;

const sending = content.fixes.filter(({ body }) => PAGES.test(body.split('## Who can do it')[0] ?? ''));

test('there are such fixes', () => expect(sending.length).toBeGreaterThan(40));

test.each(sending)('$id', ({ parts }) => {
  expect(parts.pictures.filter(({ id }) => maps.has(id)).length).toBeGreaterThan(0);
});
