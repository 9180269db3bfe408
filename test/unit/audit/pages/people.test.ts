import { expect, test } from 'vitest';
import { chipOf } from '../../../../src/content/who.ts';
import { broken, kettle, pageComplaints, read } from '../fixture.ts';

const fuse = 'content/en/fixes/fuse.mdx';
const section = 'You can, or the shop.';
const { people } = read(kettle).content;

/** The complaints when the fix names these people, and its section says this. */
const complaints = (who: string, words: string): string[] =>
  pageComplaints(broken(fuse, section, words, broken(fuse, 'who: [you, shop]', who)));

test('the chip tells who acts first, and who decides', () => {
  expect(chipOf({ who: ['you'] }, people.data)).toBe('You can fix this');
  expect(chipOf({ who: ['you', 'shop'] }, people.data)).toBe('You act first');
  expect(chipOf({ who: ['you', 'shop'], decides: 'shop' }, people.data)).toBe('You act first, the shop decides');
  expect(chipOf({ who: ['nobody'] }, people.data)).toBeUndefined();
});

test('somebody who acts and is not named', () => {
  const message = `${fuse}:6  who: “shop” is not named under “Who can do it” as somebody who acts (shop); say there what they do`;
  expect(complaints('who: [you, shop]', 'You can.')).toEqual([message]);
  expect(complaints('who: [you, shop]', 'You can. The shop cannot help.')).toEqual([message]);
});

test('somebody else is named first', () => {
  expect(complaints('who: [you, shop]', 'The shop can. You can ask.')).toEqual([
    `${fuse}:6  who: “you” acts first, but “Who can do it” names “shop” first; put whoever acts first at the start of both`,
  ]);
});

test('a last word that the chip does not tell', () => {
  const message = `${fuse}:6  who: “Who can do it” gives the last word to “shop”; write decides: shop, or begin that sentence with “If”`;
  expect(complaints('who: [you, shop]', 'You can look. Only the shop can open it.')).toEqual([message]);
  expect(complaints('who: [you, shop]', 'You ask, and the shop decides.')).toEqual([message]);
  expect(complaints('who: [you]', 'You can look. Only the shop can open it.')).toEqual([message]);
});

test('a last word that is told, or holds in some cases only, or is had by who acts first', () => {
  expect(complaints('who: [you, shop]\ndecides: shop', 'You can look. Only the shop can open it.')).toEqual([]);
  expect(complaints('who: [you, shop]', 'You can. If it is sealed, only the shop can open it.')).toEqual([]);
  expect(complaints('who: [shop, you]', 'Only the shop can open it. You can ask.')).toEqual([]);
});

test('a last word that the section does not give', () => {
  expect(complaints('who: [you, shop]\ndecides: shop', section)).toEqual([
    `${fuse}:7  decides: “Who can do it” does not say that “shop” decides; write “… decides” or “only … can”`,
  ]);
});

test('a last word for somebody who does not act after the first', () => {
  expect(complaints('who: [you, shop]\ndecides: you', 'You can, or the shop. Only you can open it.')).toEqual([
    `${fuse}:7  decides: “you” does not act after the first person; valid: shop`,
  ]);
});
