/** What a runaway loop costs at worst: every purchase works, so nothing but the limit or a person stops it. */
import { HOURS, type Plan, type Rules } from './plan.ts';
import { simulate, STEP } from './simulate.ts';

export interface Worst {
  /** Cents that are added automatically, and cents that the loop spends. */
  bought: number;
  spent: number;
  /** Minutes until nothing is left and real calls are refused as well; nothing where that does not happen. */
  dry: number | undefined;
}

/**
 * @param limited whether the monthly limit of the plan holds
 * @param minutes until somebody stops the loop
 */
export function worstOf(plan: Plan, rules: Rules, limited: boolean, minutes: number): Worst {
  const hours = Math.min(HOURS, minutes / 60);
  const rates = Float64Array.from({ length: Math.ceil(hours) }, (_, hour) => plan.loop * Math.min(1, hours - hour));
  const { auto, spent, outages } = simulate({ ...plan, limited, failure: 0, byHand: false }, rules, STEP, rates);
  return { bought: auto, spent, dry: outages[0]?.from };
}
