/** Parts that somebody unfolded before the code was there stay unfolded. */

/** @param selector of a `details`; @returns false in the build, where nobody has unfolded anything */
export function isUnfolded(selector: string): boolean {
  return typeof document !== 'undefined' && document.querySelector<HTMLDetailsElement>(selector)?.open === true;
}
