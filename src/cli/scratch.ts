/** A folder that is gone when a command ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Does something with an empty folder, and removes it. */
export async function inScratch<T>(name: string, act: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // For a command that is stopped as well.
  process.once('exit', remove);
  try {
    return await act(folder);
  } finally {
    remove();
    process.off('exit', remove);
  }
}
