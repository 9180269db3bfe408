/** Styles that stand only in pages that need them. They are named in the content security policy by their hash. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { KINDS, type KindOfPicture } from '../pictures/schema.ts';

export interface Style {
  code: string;
  /** As the policy writes it. */
  hash: `sha256-${string}`;
}

/** What all pictures look like, and each kind besides; most pages have one kind, or none. */
export const pictureStyles: Readonly<Record<KindOfPicture | 'shared', Style>> = Object.fromEntries(
  (['shared', ...KINDS] as const).map((name) => [name, style(`src/styles/pictures/${name}.css`)]),
) as Record<KindOfPicture | 'shared', Style>;

function style(path: string): Style {
  const source = readFileSync(join(process.cwd(), path), 'utf8');
  const code = transformSync(source, { loader: 'css', minify: true, target: 'es2022' }).code.trim();
  return { code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` };
}
