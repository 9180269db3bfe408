/** All that is stored in this browser without being asked: numbers, never words. See leave.ts, and kept-names.ts. */

/** Remembers a number. @returns false when the storage is closed or full: it is known until the page is left */
export function keep(name: string, value: number): boolean {
  try {
    localStorage.setItem(name, String(value));
    return true;
  } catch {
    return false;
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
