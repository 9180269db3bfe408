/** Reads the end of a stream of any length in little memory: in a log the last error is the one that counts. */

export interface End {
  /** The last bytes. */
  bytes: Uint8Array;
  /** The first four, which tell the encoding. */
  head: Uint8Array;
  /** How many bytes there were. */
  size: number;
}

/**
 * @param source the chunks of the stream
 * @param most how many bytes are kept; even, so that the characters of UTF-16 stay whole
 */
export async function readEnd(source: AsyncIterable<Buffer>, most: number): Promise<End> {
  let kept: Buffer[] = [];
  let length = 0;
  let size = 0;
  let head = Buffer.alloc(0);
  for await (const chunk of source) {
    if (head.length < 4) head = Buffer.concat([head, chunk]).subarray(0, 4);
    kept.push(chunk);
    length += chunk.length;
    size += chunk.length;
    if (length > 4 * most) {
      kept = [Buffer.from(Buffer.concat(kept).subarray(-most))];
      length = most;
    }
  }
  const all = Buffer.concat(kept);
  const start = Math.max(0, all.length - most);
  // Whether it begins within a character of two bytes is told by its place in the whole.
  const odd = (size - (all.length - start)) % 2;
  return { bytes: all.subarray(start + (start > 0 || size > length ? odd : 0)), head, size };
}
