/** Who buys when: the rules of automatic purchases, and people who buy by hand when these have stopped. */
import { draw } from './draw.ts';
import type { Plan, Rules } from './plan.ts';

/** Why nothing may be left: nothing is bought automatically; the limit is reached; a purchase failed; one is on its way. */
export const CAUSES = ['off', 'limit', 'failed', 'slow'] as const;
export type Cause = (typeof CAUSES)[number];

export interface Order {
  kind: 'auto' | 'hand' | 'failed';
  /** Cents; of one that fails, what it would have added. */
  amount: number;
  /** The minute in which it is added, or fails. */
  at: number;
  /** The minute from which the next can be made. */
  free: number;
  /** Why calls are refused if nothing is left meanwhile. */
  cause: Cause;
}

/** What is bought at a moment when no order is under way. */
export type Buyer = (balance: number, now: number) => Order | 'limit' | undefined;

/**
 * What an order brings and how long it takes follow from its number, and never from the threshold: see `simulate`.
 * @returns asked with the balance in cents and the minute: the order that is made; `limit` where the limit forbids it
 */
export function buyerOf(plan: Plan, { minimum }: Rules): Buyer {
  const { threshold, limited, limit, landing, failure, notice, byHand, seed } = plan;
  const whole = Math.max(plan.amount, minimum);
  let tried = 0;
  let bought = 0;
  let hasFailed = false;
  const order = (kind: Order['kind'], amount: number, at: number, cause: Cause, free = at): Order => ({
    ...{ kind, amount, at, cause, free },
  });

  return (balance, now) => {
    // By hand, it is bought when calls are refused and somebody has noticed.
    const byHandIn = (cause: Cause): Order | undefined =>
      byHand && balance < 1 ? order('hand', whole, now + notice + landing, cause) : undefined;
    if (!plan.auto) return byHandIn('off');
    if (balance >= Math.max(1, threshold)) return undefined;
    // Near the limit a smaller one is made, if it is not too small.
    const amount = limited ? Math.min(whole, limit - bought) : whole;
    if (amount < minimum) return byHandIn('limit') ?? 'limit';
    if (hasFailed && byHand) {
      hasFailed = false;
      return order('hand', whole, now + landing, 'failed');
    }
    hasFailed = draw(seed, 'purchase', tried) * 100 < failure;
    tried += 1;
    if (hasFailed) return order('failed', amount, now + landing, 'failed', now + landing + notice);
    bought += amount;
    return order('auto', amount, now + landing, 'slow');
  };
}
