/** Blocks of private keys, whole, cut off by a log, or taken apart into strings of a program. */
import type { Found } from './found.ts';

const FRAME =
  /-----BEGIN[A-Z\d ]{0,40}PRIVATE KEY(?: BLOCK)?-----|---- BEGIN SSH2 [A-Z ]{0,20}PRIVATE KEY ----|Private-Lines: \d{1,3}/g;

/** A line of base64, or a header such as `Proc-Type`, with what stands between lines. */
const LINE =
  /[\s"'`+,;\\|>()*]{0,200}(?:[A-Za-z\d+/]{16,}={0,2}|(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|MessageID): [^\n]{0,120}|[A-Za-z\d+/]{1,15}={1,2}|=[A-Za-z\d+/]{4}(?![A-Za-z\d]))/y;
const FOOT = /[\s"'`+,;\\|>()*]{0,200}(?:[A-Za-z\d+/=]{1,15}[\s"'`+,;\\|>()*]{0,200})?-{4,5} ?END[A-Z\d ]{0,40}-{4,5}/y;

export function* findPrivateKeys(text: string): Generator<Found> {
  for (const { 0: frame, index } of text.matchAll(FRAME)) {
    let end = index + frame.length;
    for (let found = at(LINE, text, end); found > 0; found = at(LINE, text, end)) end = found;
    const foot = at(FOOT, text, end);
    yield { start: index, end: foot > 0 ? foot : end, label: 'private key' };
  }
}

/** Where a match that begins at a place ends; 0 when there is none. */
function at(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
