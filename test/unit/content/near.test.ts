import { expect, test } from 'vitest';
import { nearest, type Marked } from '../../../src/content/near.ts';

const page = (id: string, group: string, ...marks: string[]): Marked => ({ id, group, marks });

test('pages that share what few name come first, then the neighbors of the group', () => {
  const pages = [
    page('a', 'x', 'rare', 'usual'),
    page('b', 'x', 'usual'),
    page('c', 'y', 'rare'),
    page('d', 'x', 'usual'),
    page('e', 'x'),
    page('f', 'x'),
  ];
  expect(nearest(pages, 4).get('a')).toEqual(['c', 'b', 'd', 'e']);
  // Nothing is shared: those before and after it.
  expect(nearest(pages, 3).get('e')).toEqual(['f', 'd', 'b']);
});

test('nobody is near to itself or named twice, and one alone has nobody', () => {
  const pages = [page('a', 'x', 'm', 'm', 'n'), page('b', 'x', 'm', 'n')];
  expect(nearest(pages, 6).get('a')).toEqual(['b']);
  expect(nearest([page('a', 'x', 'm')], 6).get('a')).toEqual([]);
});

test('what everybody names is no reason', () => {
  const many = Array.from({ length: 60 }, (_, at) => page(`p${at}`, `group ${at % 20}`, 'everywhere'));
  expect(nearest(many, 6).get('p0')).toEqual(['p20', 'p40']);
});
