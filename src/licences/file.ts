/** The file of licences that ships with the site. */
import type { Shipped } from './packages.ts';

/** Where it lies in the site. */
export const LICENCES_FILE = 'licenses.txt';

/**
 * What a package holds of others without carrying their texts. Pagefind's WebAssembly is compiled from Rust; the names are
 * in its source, https://github.com/Pagefind/pagefind/blob/main/pagefind_web/Cargo.toml.
 */
const WITHIN: Readonly<Record<string, string>> = {
  pagefind: `Pagefind's WebAssembly is compiled from Rust. It contains parts of Rust's standard library (rust-lang.org) and
of the crates bit-set, minicbor, pagefind_microjson, pagefind_stem, wasm-bindgen and write-json, which are under licenses
of their own: see https://crates.io. Pagefind's package does not include their texts.`,
};

const RULE = '='.repeat(80);

/**
 * The whole file, the same for the same packages in whatever order they were found.
 * @param own the program that builds the site: a pack of another subject has words of its own, and these are not its makers'
 */
export function licencesFile(own: Shipped, shipped: readonly Shipped[]): string {
  const entries = new Map(shipped.map((item) => [`${item.name} ${item.version}`.trim(), item]));
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    'Besides its own words, this site contains the program that built it and the following, each under its own license.',
    ...sorted.map(([title, { licence }]) => `- ${title}${licence && ` (${licence})`}`),
    section(`The program that built this site: ${own.name} ${own.version} (${own.licence})`, own.texts.join('\n\n')),
    ...sorted.map(([title, { name, texts }]) =>
      section(title, [...texts, WITHIN[name] ?? ''].filter(Boolean).join('\n\n')),
    ),
    '',
  ].join('\n');
}

function section(title: string, text: string): string {
  return `\n${RULE}\n${title}\n${RULE}\n\n${text.trim()}`;
}
