/**
 * How much is tried. The seed is fixed, so that a change is judged by the same inputs as the one before it; fast-check
 * names it, and the smallest input that fails. Others: `HOSTILE_SEED=random` (told on failure) or a number, and
 * `HOSTILE_RUNS=20` for twenty times as many.
 */
import fc from 'fast-check';
import { afterAll } from 'vitest';

const { HOSTILE_SEED, HOSTILE_RUNS } = process.env;

const seed = HOSTILE_SEED === 'random' ? Date.now() % 2 ** 31 : Number(HOSTILE_SEED ?? 20_260_131);
const times = Number(HOSTILE_RUNS ?? 1);
if (!Number.isInteger(seed)) throw new Error('HOSTILE_SEED is a whole number, or “random”');
if (!(times > 0)) throw new Error('HOSTILE_RUNS is how many times as many inputs are tried');

let tried = 0;

/** Holds a sentence against a number of inputs. @param runs before `HOSTILE_RUNS` multiplies them */
export function holds<T>(input: fc.Arbitrary<T>, runs: number, sentence: (input: T) => void): void {
  const property = fc.property(input, (value) => {
    tried += 1;
    sentence(value);
  });
  fc.assert(property, { seed, numRuns: Math.ceil(runs * times) });
}

/** Prints how many inputs a file has tried, what fast-check made smaller included. */
export function tellCount(what: string): void {
  afterAll(() => console.log(`hostile ${what}: ${tried} inputs, seed ${seed}`));
}
