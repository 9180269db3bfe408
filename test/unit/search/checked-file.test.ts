import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkedFile } from '../../../src/search/checked-file.ts';

const content = Buffer.from('a piece of the index '.repeat(200));
const signed = Buffer.concat([Buffer.from('pagefind_dcd'), content]);
const packed = gzipSync(signed);
const bytes = [...createHash('sha1').update(content).digest()];
/** As Pagefind names it: each byte without a leading zero. */
const hash = bytes
  .map((byte) => byte.toString(16))
  .join('')
  .slice(0, 7);
const piece = `/pagefind/index/en_${hash}.pf_index`;

const read = async (name: string, body: Uint8Array<ArrayBuffer> | string): Promise<Buffer> =>
  Buffer.from(await checkedFile(name, new Response(body)));

test('a whole file is believed, packed or unpacked by the host', async () => {
  expect(await read(piece, packed)).toEqual(content);
  expect(await read(piece, Buffer.from(signed))).toEqual(content);
});

describe('a file is not believed when it is', () => {
  const flipped = Buffer.from(packed);
  flipped[40] = (flipped[40] ?? 0) ^ 1;
  test.each([
    ['empty', Buffer.from('')],
    ['a page', '<!doctype html><p>Sign in'],
    ['data', '{"schemaVersion":1}'],
    ['a packed page', gzipSync('<!doctype html><p>Sign in')],
    ['half of it', packed.subarray(0, packed.length / 2)],
    ['all but the last byte', packed.subarray(0, -1)],
    ['all and more', Buffer.concat([packed, Buffer.from('x')])],
    ['changed in one bit', flipped],
    ['half of it, unpacked', signed.subarray(0, signed.length / 2)],
  ])('%s', async (_what, body) => {
    await expect(read(piece, typeof body === 'string' ? body : Buffer.from(body))).rejects.toThrow();
  });

  test('the content of another', async () => {
    await expect(read('/pagefind/index/en_0123456.pf_index', packed)).rejects.toThrow('is another');
    await expect(read('/pagefind/pagefind.en_0123456789.pf_meta', packed)).rejects.toThrow('is another');
  });

  test('every single byte short', async () => {
    for (let length = 0; length < packed.length; length += 1)
      await expect(read(piece, Buffer.from(packed.subarray(0, length))), `${length} bytes`).rejects.toThrow();
  });
});
