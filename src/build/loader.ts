/** Astro's collections, filled by the one reader of the content: what the audit proves is what the pages show. */
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { inFirstUse } from '../reader/markdown.ts';
import type { Page } from '../reader/page.ts';
import { readContent, type Content } from '../reader/read.ts';
import { keptReading, type Reading } from './reading.ts';
import { onChange } from './watch.ts';

/** An entry of a collection. */
export interface Entry {
  id: string;
  data: object;
  /** Of a page: its file, which Astro makes into HTML, and its body as it is written. */
  file?: string;
  body?: string;
}

/** What was read last. All collections are filled from the same reading, one after the other. */
let reading: Reading | undefined;
/** collection → what fills it anew after a change, in development */
const fills = new Map<string, (content: Content) => void>();

function read(root: string): Content {
  const { content, issues } = readContent(root);
  // While a writer is in the middle of a word the last sound content stays; the audit says what is wrong.
  if (issues.length === 0 || reading?.root !== root) reading = { root, content };
  return reading.content;
}

/** A loader of some part of the content. In development it fills its collection anew after each change. */
export function contentLoader(entriesOf: (content: Content) => Entry[]): Loader {
  return {
    name: 'content',
    load: (context) => {
      const { collection, store, config, watcher } = context;
      const root = fileURLToPath(config.root);
      const fill = (content: Content): void =>
        fillStore(store, (text) => context.generateDigest(text), entriesOf(content));
      fill(keptReading(root) ?? (reading?.root === root ? reading.content : read(root)));
      if (watcher && fills.size === 0)
        onChange(watcher, root, () => {
          const content = read(root);
          for (const again of fills.values()) again(content);
        });
      if (watcher) fills.set(collection, fill);
      return Promise.resolve();
    },
  };
}

function fillStore(store: LoaderContext['store'], digestOf: (text: string) => string, entries: readonly Entry[]): void {
  store.clear();
  for (const { id, data, file, body } of entries)
    store.set({
      id,
      // The store takes any record; what each collection holds is in its schema.
      data: data as Record<string, unknown>,
      digest: digestOf(JSON.stringify(data)),
      ...(body !== undefined && { body }),
      ...(file !== undefined && { filePath: file, deferredRender: true }),
    });
}

/** The entries of a record. */
export function recordEntries({ data }: { data: Record<string, object> }): Entry[] {
  return Object.entries(data).map(([id, entry]) => ({ id, data: entry }));
}

/** The entry of a page: its frontmatter, its body, and the facts and pictures that this uses. */
export function pageEntry<T extends object>({ id, file, body, data, parts }: Page<T>): Entry {
  const used = (uses: readonly { id: string }[]): string[] => inFirstUse(uses.map((use) => use.id));
  return { id, file, body, data: { ...data, facts: used(parts.facts), pictures: used(parts.pictures) } };
}
