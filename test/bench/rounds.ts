/** How often a benchmark measures each thing. */
import { Failure } from '../../src/cli/command.ts';

/**
 * The number of rounds that a command was called with.
 * @throws Failure for what is none
 */
export function roundsIn(given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  if (!/^[1-9]\d?$/.test(given)) throw new Failure(`“${given}” is no number of rounds from 1 to 99`, 2);
  return Number(given);
}
