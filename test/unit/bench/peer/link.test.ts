import { expect, test } from 'vitest';
import { sendSlowly, Turns } from '../../../bench/peer/link.ts';

test('what is sent at the same time shares the link', () => {
  const turns = new Turns(200);
  expect(turns.take(2000, 100)).toBe(110);
  expect(turns.take(2000, 100)).toBe(120);
  // Nothing was under way any more.
  expect(turns.take(2000, 500)).toBe(510);
});

test('a body is sent whole, in pieces', async () => {
  const body = Buffer.from('word '.repeat(2000));
  const pieces: Buffer[] = [];
  await sendSlowly(body, new Turns(1e6), (piece) => pieces.push(piece));
  expect(pieces.length).toBeGreaterThan(1);
  expect(Buffer.concat(pieces).equals(body)).toBe(true);
});
