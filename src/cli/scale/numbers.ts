/** The sizes that a command is to measure. */
import { Failure } from '../command.ts';

/**
 * Each number of a list once, the smallest first.
 * @throws Failure for what is no list of numbers
 */
export function numbersIn(list: string): number[] {
  if (!/^[1-9]\d{0,4}(?:,[1-9]\d{0,4})*$/.test(list))
    throw new Failure(`“${list}” is not a list of numbers such as 200,1000`, 2);
  return [...new Set(list.split(',').map(Number))].sort((a, b) => a - b);
}
