/** Compares two folders, byte by byte. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Comparison {
  /** How many files and bytes the first folder has. */
  files: number;
  bytes: number;
  /** A line for each file that is not in both, or not the same: with the first byte that differs. */
  differences: string[];
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Compares all files of two folders, those in folders within as well. */
export function compareFolders(first: string, second: string): Comparison {
  const files = filesOf(first);
  const others = new Set(filesOf(second));
  const comparison: Comparison = { files: files.length, bytes: 0, differences: [] };
  for (const file of files) {
    const content = readFileSync(join(first, file));
    comparison.bytes += content.length;
    if (!others.delete(file)) comparison.differences.push(`${file}: only in ${first}`);
    else {
      const other = readFileSync(join(second, file));
      if (!content.equals(other))
        comparison.differences.push(`${file}: differs at byte ${firstDifference(content, other)}`);
    }
  }
  comparison.differences.push(...[...others].map((file) => `${file}: only in ${second}`));
  return comparison;
}

/** The first place, counted from 0, at which two contents that are not the same differ. */
function firstDifference(one: Buffer, other: Buffer): number {
  const place = one.findIndex((byte, index) => byte !== other[index]);
  return place === -1 ? one.length : place;
}
