import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { circle, line, png } from '../../../src/export/png.ts';

/** The color of a point of a picture whose rows are not filtered. */
function colorAt(picture: Buffer, width: number, x: number, y: number): number[] {
  const start = picture.indexOf('IDAT');
  const pixels = inflateSync(picture.subarray(start + 4, start + 4 + picture.readUInt32BE(start - 4)));
  const at = y * (1 + width * 3) + 1 + x * 3;
  return [...pixels.subarray(at, at + 3)];
}

test('shapes lie over each other, with smooth edges', () => {
  const picture = png(
    40,
    20,
    [255, 255, 255],
    [
      { distance: line(0, 10, 40, 10, 4), color: [0, 0, 255] },
      { distance: circle(20, 10, 6), color: [255, 0, 0] },
    ],
  );
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([40, 20]);
  expect(colorAt(picture, 40, 2, 2)).toEqual([255, 255, 255]);
  expect(colorAt(picture, 40, 2, 10)).toEqual([0, 0, 255]);
  expect(colorAt(picture, 40, 20, 10)).toEqual([255, 0, 0]);
  const [red, green] = colorAt(picture, 40, 24, 6);
  expect(red).toBe(255);
  expect(green).toBeGreaterThan(0);
  expect(green).toBeLessThan(255);
});
