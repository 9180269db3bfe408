/** Numbers that look random and are the same in every run: what fails can be looked at again. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  int: (low: number, high: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
  /** As many characters of the alphabet. */
  from: (alphabet: string, length: number) => string;
}

/** FNV-1a: spreads a name over the 32 bits of a seed. */
const hash = (name: string): number => {
  let value = 0x811c9dc5;
  for (const char of name) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
};

/** @param seed a name; the same name gives the same numbers (mulberry32) */
export function randomOf(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const from = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet.charAt(int(0, alphabet.length - 1))).join('');
  return { int, pick, from };
}
