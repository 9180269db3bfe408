/** All that is ever stored, in this browser: numbers, never words. See leave.ts. */

/** Remembers a number, the only thing that is ever stored. */
export function keep(name: string, value: number): void {
  try {
    localStorage.setItem(name, String(value));
  } catch {
    // Storage is closed or full: it is known until the page is left.
  }
}

/** @returns what was kept, null where nothing is, or the storage is closed; it may be of anybody's making */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
