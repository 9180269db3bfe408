/**
 * The doubles of the last build, by what they are doubles of. Packing takes a third of a build, and from one build to the
 * next most files stay as they were.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Another library may pack otherwise. */
const PACKED_BY = `${process.versions.brotli} ${process.versions.zlib}`;

/** Where the doubles of a site are kept. @param cache the folder of caches; @param out the built site, from the project's folder */
export function keptFor(cache: string, out: string): string {
  return join(cache, 'packed', out.replace(/[\\/]/g, '+'));
}

export class KeptDoubles {
  readonly #folder: string;
  readonly #used = new Set<string>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param folder where they are kept, for one built site; it is made */
  static async in(folder: string): Promise<KeptDoubles> {
    await mkdir(folder, { recursive: true });
    return new KeptDoubles(folder);
  }

  /**
   * The double that is kept, or one that is made and kept.
   * @param how tells apart the ways to pack the same content
   */
  async of(content: Buffer, how: string, pack: () => Promise<Buffer>): Promise<Buffer> {
    const name = createHash('sha256').update(`${PACKED_BY} ${how}\0`).update(content).digest('hex');
    const isFirst = !this.#used.has(name);
    this.#used.add(name);
    const file = join(this.#folder, name);
    const kept = await readFile(file).catch(() => undefined);
    // A file without anything in it is what a fall of the power leaves.
    if (kept && kept.length > 0) return kept;
    const packed = await pack();
    // Under its name there is never a part of it, whenever a build is stopped.
    if (isFirst) {
      await writeFile(`${file}.part`, packed);
      await rename(`${file}.part`, file);
    }
    return packed;
  }

  /** Drops what this build had no use for. */
  async dropUnused(): Promise<void> {
    const unused = (await readdir(this.#folder)).filter((name) => !this.#used.has(name));
    await Promise.all(unused.map((name) => rm(join(this.#folder, name), { force: true })));
  }
}
