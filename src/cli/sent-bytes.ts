/** What a file costs whoever loads it. */
import { existsSync, statSync } from 'node:fs';

/** The bytes of a built file as a server sends it: packed, where the build has packed it. */
export function sentBytes(file: string): number {
  const brotli = `${file}.br`;
  return statSync(existsSync(brotli) ? brotli : file).size;
}
