/** Pictures of flat shapes as PNG, without anything to draw or pack them with but what Node has. */
import { crc32, deflateSync } from 'node:zlib';

export type Color = readonly [red: number, green: number, blue: number];

/** How far a point lies outside a shape, in pixels; negative inside. */
export type Distance = (x: number, y: number) => number;

export interface Shape {
  distance: Distance;
  color: Color;
}

export const circle =
  (cx: number, cy: number, radius: number): Distance =>
  (x, y) =>
    Math.sqrt((x - cx) ** 2 + (y - cy) ** 2) - radius;

/** A line with round ends. */
export function line(x1: number, y1: number, x2: number, y2: number, width: number): Distance {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  return (x, y) => {
    const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
    return Math.sqrt((x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2) - width / 2;
  };
}

/** Draws shapes over each other, with smooth edges, on a ground. @returns the bytes of the file */
export function png(width: number, height: number, ground: Color, shapes: readonly Shape[]): Buffer {
  const row = 1 + width * 3;
  const pixels = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let [red, green, blue] = ground;
      for (const { distance, color } of shapes) {
        const cover = Math.min(1, Math.max(0, 0.5 - distance(x + 0.5, y + 0.5)));
        red += (color[0] - red) * cover;
        green += (color[1] - green) * cover;
        blue += (color[2] - blue) * cover;
      }
      // The first byte of each row says how it is filtered: not at all.
      pixels.set([Math.round(red), Math.round(green), Math.round(blue)], y * row + 1 + x * 3);
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a channel, three channels.
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
