import { describe, expect, test } from 'vitest';
import { broken, pageComplaints as audit, REPLY } from '../fixture.ts';

const FIX = 'content/en/fixes/fuse.mdx';
/** The fix with more words in its reply. */
const ending = (words: string) => broken(FIX, `reply: ${REPLY}`, `reply: |\n  ${REPLY}\n  ${words}`);

test('a sound reply has nothing to say against it', () => {
  expect(audit(ending('See the manual page and [the other fix](/fixes/wait/).'))).toEqual([]);
});

describe('a reply is refused', () => {
  test('that is too short or too long', () => {
    const short = broken(FIX, REPLY, 'Look at the plug.');
    expect(audit(short)).toEqual([`${FIX}:13  the reply has 4 words; it should have 60 to 140`]);
    expect(audit(ending('Tea '.repeat(100)))).toEqual([expect.stringMatching(/ words; it should have 60 to 140$/)]);
  });

  test.each(['Hello there,', 'Kind regards'])('that has the words around it: %s', (words) => {
    expect(audit(ending(`\n  ${words}`))).toEqual([
      expect.stringMatching(new RegExp(`“${words}” is in the reply; leave it out`)),
    ]);
  });

  test.each(['Open the settings page.', 'Look at your kettle overview.'])('that names a place: %s', (words) => {
    expect(audit(ending(words))).toEqual([expect.stringContaining('without its address')]);
  });

  test.each([
    'Refresh the page.',
    'Look at that page.',
    'Open the kitchen page.',
    'See [the settings page](https://example.org/s).',
  ])('not for this: %s', (words) => {
    expect(audit(ending(words))).toEqual([]);
  });

  test('whose link leads nowhere', () => {
    expect(audit(ending('See [the other fix](/fixes/tea/).'))).toEqual([
      expect.stringContaining('the link /fixes/tea/ in the reply leads nowhere'),
    ]);
  });
});
