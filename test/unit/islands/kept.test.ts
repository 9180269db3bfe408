/** What is stored: it is told whether it was, and nothing breaks where nothing can be. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepName } from '../../../src/islands/kept-names.ts';
import { keep, kept } from '../../../src/islands/kept.ts';

afterEach(() => vi.unstubAllGlobals());

/** A storage that can hold this many things. */
function storage(room: number): Map<string, string> {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => held.get(name) ?? null,
    removeItem: (name: string) => held.delete(name),
    setItem: (name: string, value: string) => {
      if (!held.has(name) && held.size >= room) throw new DOMException('full', 'QuotaExceededError');
      held.set(name, value);
    },
  });
  return held;
}

describe('with room', () => {
  test('a number comes back as it was', () => {
    storage(1);
    expect(keep('tick:clean/rinse', 1)).toBe(true);
    expect(kept('tick:clean/rinse')).toBe('1');
  });

  test('a name that is emptied leaves nothing behind', () => {
    const held = storage(1);
    expect(keepName('name:clean/rinse/owner', 'Ann')).toBe(true);
    expect(held.size).toBe(1);
    expect(keepName('name:clean/rinse/owner', '')).toBe(true);
    expect(held.size).toBe(0);
  });
});

test('a full storage is told', () => {
  storage(0);
  expect(keep('tick:clean/rinse', 1)).toBe(false);
  expect(keepName('name:clean/rinse/owner', 'Ann')).toBe(false);
  expect(kept('tick:clean/rinse')).toBeNull();
});

test('so is one that is closed', () => {
  // There is none at all here, so that every use of it throws.
  vi.stubGlobal('localStorage', undefined);
  expect(keep('tick:clean/rinse', 1)).toBe(false);
  expect(keepName('name:clean/rinse/owner', '')).toBe(false);
  expect(kept('tick:clean/rinse')).toBeNull();
});
