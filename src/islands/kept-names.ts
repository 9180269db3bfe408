/**
 * Names in a table of who does what: the only words that are ever stored, and only after the reader has asked for it, on that
 * page. Apart from kept.ts, which other pages load.
 */

/** Remembers a name; an empty one is forgotten. @returns false when the storage is closed or full */
export function keepName(key: string, name: string): boolean {
  try {
    if (name === '') localStorage.removeItem(key);
    else localStorage.setItem(key, name);
    return true;
  } catch {
    return false;
  }
}
