/** What stands in a page itself, with the hash by which the content security policy names it. */
import { createHash } from 'node:crypto';

export interface Inlined {
  code: string;
  /** As the policy writes it. */
  hash: `sha256-${string}`;
}

export function inlined(code: string): Inlined {
  return { code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` };
}
