import { expect, test } from 'vitest';
import { markdownReply, plainReply } from '../../../src/content/reply.ts';

const reply = 'Hello,\n\n1. Do this.\n';
const url = 'https://example.org/fixes/x/#a=symptom.y~product.api';

test('plain text ends with the address', () => {
  expect(plainReply(reply, url)).toBe(`Hello,\n\n1. Do this.\n\n${url}\n`);
});

test('Markdown ends with a link', () => {
  expect(markdownReply(reply, 'A title', url)).toBe(`Hello,\n\n1. Do this.\n\n[A title](${url})\n`);
});
