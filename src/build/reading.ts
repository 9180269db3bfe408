/**
 * What the audit of a build has read, for the collections: Astro runs these in instances of its own of every module, which
 * would read all of the content a second time. So what they hold is the very thing that was judged; the bodies of pages are
 * read again when programs are made of them.
 */
import type { Content } from '../reader/read.ts';

export interface Reading {
  root: string;
  content: Content;
}

/** Seen by every instance in the process. */
const shared = globalThis as typeof globalThis & { auditedReading?: Reading };

/** Keeps sound content of a build. A server that writers use must not: what they change is read anew. */
export function keepReading(reading: Reading): void {
  shared.auditedReading = reading;
}

/** @returns what was kept for a root; undefined where nothing was */
export function keptReading(root: string): Content | undefined {
  return shared.auditedReading?.root === root ? shared.auditedReading.content : undefined;
}
