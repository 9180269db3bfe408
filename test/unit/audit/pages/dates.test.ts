import { expect, test } from 'vitest';
import { broken, pageComplaints } from '../fixture.ts';

const fuse = 'content/en/fixes/fuse.mdx';
const said = (sentence: string): string[] => pageComplaints(broken(fuse, 'The light is off.', sentence));

test.each([
  ['Since 22 November 2026.', '22 November 2026'],
  ['On the 3rd of May.', '3rd of May'],
  ['From <Fact id="boiling-point">1 Dec 2025</Fact> on.', '1 Dec 2025'],
])('%s', (sentence, day) => {
  expect(said(sentence)).toEqual([
    `${fuse}:19  “${day}” is not in the site’s date format; write it as “November 22, 2026”`,
  ]);
});

test.each(['Since November 22, 2026.', 'In May 2026.', 'It says “on 22 November 2026”.', 'All 12 may fail.'])(
  'sound: %s',
  (sentence) => {
    expect(said(sentence)).toEqual([]);
  },
);
