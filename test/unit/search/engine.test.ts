import { describe, expect, test } from 'vitest';
import { openEngine, type Engine } from '../../../src/search/engine.ts';
import type { Pagefind, Program } from '../../../src/search/pagefind.ts';

/** A program with a piece for each word, whose state counts the pieces that it was handed. */
async function opened(failing = new Set<string>()): Promise<{ engine: Engine; read: string[]; handed: string[] }> {
  const read: string[] = [];
  const handed: string[] = [];
  const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text));
  const program = Object.assign(() => Promise.resolve(undefined), {
    init_pagefind: () => 0,
    set_ranking_weights: (state) => state,
    load_index_chunk: (state, piece) => {
      expect(state, 'the newest state').toBe(handed.length);
      handed.push(Buffer.from(piece).toString());
      return state + 1;
    },
    request_indexes: (_state, term) => JSON.stringify(term.split(' ').filter(Boolean)),
    search: (state, term) => {
      expect(state, 'the newest state').toBe(handed.length);
      const results = [
        { p: `${term}-b`, s: 1, l: [] },
        { p: `${term}-a`, s: 2, l: [{ w: 24, s: 1, l: 0 }] },
      ];
      return JSON.stringify({ results });
    },
  } satisfies Partial<Program>) as Program;
  const pagefind: Pagefind = {
    version: '0',
    program,
    excerptStart: (locations) => locations.length,
    excerpt: (content, start) => ({ excerpt: `${start} ${content}` }),
    normalizeDiacritics: (text) => text,
  };
  const readFile = (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    read.push(name);
    if (failing.has(name)) return Promise.reject(new Error(`no ${name}`));
    return Promise.resolve(bytes(name.startsWith('fragment/') ? '{"url":"/a/","content":"1 < 2","meta":{}}' : name));
  };
  const parts = { base: '/help/', list: 'list', includeCharacters: ['_'], metaWeights: {}, readFile };
  const compiled = Promise.resolve(new WebAssembly.Module(EMPTY));
  return { engine: await openEngine(pagefind, { ...parts, program: compiled }), read, handed };
}
const EMPTY = Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

describe('the engine of the search', () => {
  test('hands the program each piece once, before it searches', async () => {
    const { engine, read, handed } = await opened();
    await Promise.all([engine.load(['card', 'declined']), engine.search('card'), engine.search('card declined')]);
    expect(handed).toEqual(['index/card.pf_index', 'index/declined.pf_index']);
    expect(read).toEqual(['list', ...handed]);
  });

  test('fetches ahead without a change to what is found, and not twice', async () => {
    const { engine, read, handed } = await opened();
    engine.fetchAhead(['cbqxz']);
    await engine.load(['card']);
    expect(read).toEqual(['list', 'index/cbqxz.pf_index', 'index/card.pf_index']);
    expect(handed).toEqual(['index/card.pf_index']);
    await engine.search('cbqxz');
    expect(handed).toEqual(['index/card.pf_index', 'index/cbqxz.pf_index']);
    expect(read).toHaveLength(3);
  });

  test('fails when a piece is missing, and asks for it again the next time', async () => {
    const failing = new Set(['index/card.pf_index']);
    const { engine, handed } = await opened(failing);
    engine.fetchAhead(['card']);
    await expect(engine.search('card')).rejects.toThrow('no index/card.pf_index');
    failing.clear();
    expect((await engine.search('card')).length).toBe(2);
    expect(handed).toEqual(['index/card.pf_index']);
  });

  test('puts the best first, and gives a text its address and its words', async () => {
    const { engine } = await opened();
    const [best] = await engine.search('card');
    expect(best?.id).toBe('card-a');
    expect(await best?.data()).toEqual({ url: '/help/a/', excerpt: '1 1 &lt; 2', meta: {} });
  });

  test('takes a term as the index has its words', async () => {
    const { engine } = await opened();
    expect((await engine.search('  “Insufficient_Quota”,  Card! '))[0]?.id).toBe('insufficient_quota card-a');
    expect(await engine.search(' … ')).toEqual([]);
  });
});
