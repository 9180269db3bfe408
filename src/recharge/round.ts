/** Sums as people choose them. */

/** Cents, rounded up to whole dollars, and to two digits where they are many. */
export function roundUp(cents: number): number {
  const unit = 100 * 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, cents / 100))) - 1);
  return Math.max(0, Math.ceil(cents / unit - 1e-9)) * unit;
}
