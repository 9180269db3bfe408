/** The time of which a source speaks, in words: `2026-H2` → `the second half of 2026`. Anything else stays as it is written. */
export function asOfInWords(asOf: string): string {
  return asOf.replace(/^(\d{4})-H2$/, 'the second half of $1');
}
