/** Styles that stand only in pages that need them. They are named in the content security policy by their hash. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { KINDS, type KindOfPicture } from '../pictures/schema.ts';
import { inlined, type Inlined } from './inlined.ts';

/** What all pictures look like, and each kind besides; most pages have one kind, or none. */
export const pictureStyles: Readonly<Record<KindOfPicture | 'shared', Inlined>> = Object.fromEntries(
  (['shared', ...KINDS] as const).map((name) => [name, style(`src/styles/pictures/${name}.css`)]),
) as Record<KindOfPicture | 'shared', Inlined>;

function style(path: string): Inlined {
  const source = readFileSync(join(process.cwd(), path), 'utf8');
  return inlined(transformSync(source, { loader: 'css', minify: true, target: 'es2022' }).code.trim());
}
