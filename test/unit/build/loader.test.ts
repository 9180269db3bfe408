import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentLoader, recordEntries, type Entry } from '../../../src/build/loader.ts';
import type { Content } from '../../../src/reader/read.ts';
import { inFolder, kettle } from '../audit/fixture.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Loads a collection as Astro does. @returns what it holds, which changes with it */
function load(collection: string, root: string, watcher: EventEmitter, entriesOf: (content: Content) => Entry[]) {
  const store = new Map<string, { data: unknown }>();
  const context = {
    collection,
    store: { clear: () => store.clear(), set: (entry: Entry) => store.set(entry.id, entry) },
    config: { root: pathToFileURL(`${root}/`) },
    watcher,
    generateDigest: String,
  } as unknown as LoaderContext;
  void contentLoader(entriesOf).load(context);
  return store;
}

test('after a change every collection is filled anew; while a file is broken the last sound content stays', () => {
  inFolder(kettle, (root) => {
    const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
    const people = load('people', root, watcher, (content) => recordEntries(content.people));
    const topics = load('topics', root, watcher, (content) => recordEntries(content.topics));
    expect(watcher.listenerCount('all')).toBe(1);
    const write = (file: string, text: string): void => {
      writeFileSync(join(root, file), text);
      watcher.emit('all', 'change', join(root, file));
      vi.runAllTimers();
    };
    const file = 'content/en/topics.yaml';
    write(file, 'heating: { title: Coils, summary: The coil, order: 1 }\n');
    expect(topics.get('heating')?.data).toMatchObject({ title: 'Coils' });
    expect(topics.size).toBe(1);
    expect(people.has('shop')).toBe(true);
    write(file, 'heating: { title: [\n');
    expect(topics.get('heating')?.data).toMatchObject({ title: 'Coils' });
  });
});
