/** Writes compressed doubles beside text files, so that a server need not compress anything itself. */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from './built.ts';
import { KeptDoubles } from './kept-doubles.ts';
import { endingOf, TEXT_ENDINGS } from './types.ts';

/**
 * Brotli's highest level, 11, takes two and a half times as long over all pages and saves one part in forty more. Programs,
 * styles and data are few, whatever the number of pages, and each is loaded from many: they are packed as small as can be.
 * Gzip's highest costs next to nothing.
 */
const qualityOf = (ending: string): number =>
  PAGES.has(ending) ? constants.BROTLI_MAX_QUALITY - 1 : constants.BROTLI_MAX_QUALITY;
const PAGES: ReadonlySet<string> = new Set(['html', 'md', 'txt', 'svg']);

const METHODS: Readonly<Record<string, (content: Buffer, ending: string) => Promise<Buffer>>> = {
  br: (content, ending) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: qualityOf(ending),
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Compresses every text file of a folder, where each form is smaller.
 * @param keptIn where the doubles of the last build are, and those of this one are kept; without it all are made
 * @returns how many files were written, by ending, and their bytes beside those of the files as they are
 */
export async function precompress(
  folder: string,
  keptIn?: string,
): Promise<{ written: number; bytes: number; plain: number }> {
  const kept = keptIn === undefined ? undefined : await KeptDoubles.in(keptIn);
  const sum = { written: 0, bytes: 0, plain: 0 };
  const names = filesIn(folder).filter((name) => TEXT_ENDINGS.has(endingOf(name)));
  const next = names[Symbol.iterator]();
  const packer = async (): Promise<void> => {
    // Each takes the next file when it is done with one: the iterator is shared.
    for (const name of next) {
      for (const [packed, plain] of await packedDoubles(join(folder, name), kept)) {
        sum.written++;
        sum.bytes += packed;
        sum.plain += plain;
      }
    }
  };
  // Packing runs beside the main thread: one more than there are processors, so that none waits while files are written.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, packer));
  await kept?.dropUnused();
  return sum;
}

/** Writes the doubles of one file. @returns for each the bytes that it has, and those of the file */
async function packedDoubles(
  file: string,
  kept: KeptDoubles | undefined,
): Promise<(readonly [packed: number, plain: number])[]> {
  const content = await readFile(file);
  const type = endingOf(file);
  const packed = await Promise.all(
    Object.entries(METHODS).map(async ([ending, pack]) => {
      const make = (): Promise<Buffer> => pack(content, type);
      return [ending, await (kept?.of(content, `${ending} ${qualityOf(type)}`, make) ?? make())] as const;
    }),
  );
  // All or none: a server that finds one form only would not tell caches that there are several.
  if (packed.some(([, { length }]) => length >= content.length)) return [];
  await Promise.all(packed.map(([ending, double]) => writeFile(`${file}.${ending}`, double)));
  return packed.map(([, { length }]) => [length, content.length]);
}
