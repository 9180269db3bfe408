import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { ESCAPES, readText } from '../../../src/cli/read-text.ts';

// In this process, without Java and without a worker: the same everywhere.
process.env.RECHECK_SYNC_BACKEND = 'pure';

const text = 'Error “429”: insufficient_quota\n';
const utf16 = (bytes: Buffer, mark: number[]): Buffer => Buffer.concat([Buffer.from(mark), bytes]);

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16, as Windows redirects it', utf16(Buffer.from(text, 'utf16le'), [0xff, 0xfe])],
  ['UTF-16, the other way round', utf16(Buffer.from(text, 'utf16le').swap16(), [0xfe, 0xff])],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
  ['the colors of a terminal', Buffer.from('Error “429”: \u001b[1;31minsufficient\u001b[0m_quota\n')],
  ['the title of a terminal', Buffer.from(`\u001b]0;sh\u0007${text}`)],
])('%s is read', (_name, bytes) => {
  expect(readText(bytes)).toBe(text);
});

test('nothing, and bytes that are no text, are read as they can be', () => {
  expect(readText(new Uint8Array())).toBe('');
  expect(readText(new Uint8Array([0x68, 0xff, 0x69]))).toBe('h\ufffdi');
});

test('escapes are found in linear time', () => {
  expect(checkSync(ESCAPES.source, ESCAPES.flags).status).toBe('safe');
});
