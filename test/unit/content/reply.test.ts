import { expect, test } from 'vitest';
import {
  piecesOf,
  plainReply,
  replyMarkdown,
  replyOfFix,
  withAddresses,
  withPlaces,
} from '../../../src/content/reply.ts';

const words = { greeting: 'Hello,', readOn: 'Every step is here:', signOff: 'Kind regards' };
const page = { title: 'A [b]', url: 'https://example.org/x/#a=symptom.y~product.api' };
const places = {
  'usage page': 'https://example.org/usage',
  'Codex usage page': 'https://example.org/codex',
  'kitchen page': null,
};

test('a reply is the words of its writer between those of the site, with its page', () => {
  expect(plainReply(replyMarkdown('1. Do this.\n', words, page))).toBe(
    `Hello,\n\n1. Do this.\n\nEvery step is here:\nA [b]\n${page.url}\n\nKind regards\n`,
  );
  expect(replyMarkdown('Do this.', words, page)).toContain(`\n[A \\[b\\]](${page.url})\n`);
});

test('what the site leaves empty is left out', () => {
  const bare = replyMarkdown('Do this.', { greeting: '', readOn: '', signOff: '' }, { title: 'T', url: 'u' });
  expect(bare).toBe('Do this.\n\n[T](u)\n');
});

test('a place gets its address where it is named first, and of two names the longer counts', () => {
  const linked = withPlaces(
    'Open the Usage page, not the Codex usage page. The usage page tells. The kitchen page.',
    places,
  );
  expect(linked).toBe(
    'Open the [Usage page](https://example.org/usage), not the [Codex usage page](https://example.org/codex). The usage page tells. The kitchen page.',
  );
  expect(plainReply(linked)).toContain('Open the Usage page (https://example.org/usage), not');
});

test('what is linked already, an address, or part of a word is left as it is', () => {
  for (const text of ['[the usage page](https://a.example)', 'https://a.example/usage', 'the usage pages'])
    expect(withPlaces(text, places)).toBe(text);
});

test('paths of the site become what stands for them, other addresses stay', () => {
  const reply = replyOfFix(
    { title: 'T', reply: 'See [one](/fixes/one/) and the usage page.' },
    { reply: words, places },
    '/fixes/t/',
    (path) => `/base${path}`,
  );
  expect(reply).toContain('See [one](/base/fixes/one/) and the [usage page](https://example.org/usage).');
  expect(reply).toContain('[T](/base/fixes/t/)');
  expect(withAddresses(reply, (url) => new URL(url, 'https://kb.example').href)).toContain(
    '(https://kb.example/base/fixes/t/)',
  );
});

test('a line comes apart into words and links', () => {
  expect(piecesOf('See [a \\[b\\]](u), then go.')).toEqual(['See ', { words: 'a [b]', url: 'u' }, ', then go.']);
  expect(piecesOf('Plain.')).toEqual(['Plain.']);
});
