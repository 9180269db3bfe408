/** The numbers of a plan as people set them: what is allowed, and where a slider stops. */
import { written, type Spec } from './number.ts';
import type { Plan } from './plan.ts';

export type Field =
  'average' | 'peak' | 'loop' | 'balance' | 'threshold' | 'amount' | 'limit' | 'landing' | 'failure' | 'notice';

const DAY = 1440;

/** 0, then eight stops to each power of ten: equal shares, not equal sums, stand beside each other. */
function shares(from: number, to: number): number[] {
  const stops = [0];
  for (let power = 1; power <= to; power *= 10)
    for (const part of [1, 1.5, 2, 3, 4, 5, 6, 8]) if (Number.isInteger(power * part)) stops.push(power * part);
  return [from, ...stops.filter((stop) => stop > from && stop <= to)];
}

/** @param minimum the smallest purchase, in cents */
export function specsFor(minimum: number): Readonly<Record<Field, Spec>> {
  const sum = (min: number, max: number, most: number): Spec => ({ kind: 'money', min, max, stops: shares(min, most) });
  return {
    average: sum(0, 1_000_000, 100_000),
    peak: sum(0, 10_000_000, 1_000_000),
    loop: sum(0, 10_000_000, 1_000_000),
    balance: sum(0, 1_000_000_000, 10_000_000),
    threshold: sum(0, 1_000_000_000, 10_000_000),
    amount: sum(minimum, 1_000_000_000, 10_000_000),
    limit: sum(0, 10_000_000_000, 100_000_000),
    landing: {
      ...{ kind: 'minutes', min: 0, max: 7 * DAY },
      stops: [0, 1, 2, 3, 4, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, DAY],
    },
    failure: { kind: 'percent', min: 0, max: 100, stops: Array.from({ length: 101 }, (_, at) => at) },
    notice: {
      ...{ kind: 'hours', min: 0, max: 30 * DAY },
      stops: [
        ...[0, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 360, 480, 600, 720, 960],
        ...[DAY, 1.5 * DAY, 2 * DAY, 3 * DAY, 4 * DAY, 5 * DAY, 7 * DAY, 14 * DAY, 30 * DAY],
      ],
    },
  };
}

export const FIELDS = Object.keys(specsFor(0)) as Field[];

/** Where the slider stands for a value: the stop that is nearest. */
export function stopOf({ stops }: Spec, value: number): number {
  const next = stops.findIndex((stop) => stop >= value);
  if (next < 0) return stops.length - 1;
  const [below = 0, above = 0] = [stops[next - 1] ?? stops[0], stops[next]];
  return next > 0 && value - below < above - value ? next - 1 : next;
}

/** The numbers of a plan as they are written into the fields. */
export function textsOf(plan: Plan, specs: Readonly<Record<Field, Spec>>): Record<Field, string> {
  return Object.fromEntries(FIELDS.map((field) => [field, written(specs[field].kind, plan[field])])) as Record<
    Field,
    string
  >;
}
