/** What a host sends of the built site: the doubles that the build packs are sent as they are. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { sentBytes as bytesOf } from '../../src/cli/sent-bytes.ts';

/**
 * The bytes of a file as it is sent, packed where the build has packed it.
 * @param path as it is asked for, `/data/search.json`
 */
export function sentBytes(path: string): number {
  const asked = join('dist', path);
  return bytesOf(statSync(asked).isDirectory() ? join(asked, 'index.html') : asked);
}
