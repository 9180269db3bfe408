/** Writes compressed doubles beside text files, so that a server need not compress anything itself. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from './built.ts';
import { endingOf, TEXT_ENDINGS } from './types.ts';

/**
 * Brotli's highest level, 11, takes two and a half times as long over the site and saves one part in forty more.
 * Gzip's highest costs next to nothing.
 */
const QUALITY = 10;

const METHODS: Readonly<Record<string, (content: Buffer) => Promise<Buffer>>> = {
  br: (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Compresses every text file of a folder, where each form is smaller.
 * @returns how many files were written, by ending, and their bytes beside those of the files as they are
 */
export async function precompress(folder: string): Promise<{ written: number; bytes: number; plain: number }> {
  const sum = { written: 0, bytes: 0, plain: 0 };
  for (const name of filesIn(folder)) {
    if (!TEXT_ENDINGS.has(endingOf(name))) continue;
    const file = join(folder, name);
    const content = await readFile(file);
    const packed = await Promise.all(Object.values(METHODS).map((compress) => compress(content)));
    // All or none: a server that finds one form only would not tell caches that there are several.
    if (packed.some(({ length }) => length >= content.length)) continue;
    for (const [at, ending] of Object.keys(METHODS).entries()) {
      const double = packed[at] ?? content;
      await writeFile(`${file}.${ending}`, double);
      sum.written++;
      sum.bytes += double.length;
      sum.plain += content.length;
    }
  }
  return sum;
}
