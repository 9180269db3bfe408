/** A plan as it rides in the fragment of an address: numbers and names only, in any order, `plan=average.200~shape.office`. */
import { FIELDS, type Field } from './fields.ts';
import type { Spec } from './number.ts';
import { FLAGS, SHAPES, type Plan, type Shape } from './plan.ts';

export const PLAN = 'plan';
const MOST_SEED = 9999;

/** Without the `#`. */
export function planFragment(plan: Plan): string {
  const parts = [
    ...FIELDS.map((field) => `${field}.${plan[field]}`),
    ...FLAGS.map((flag) => `${flag}.${Number(plan[flag])}`),
    `shape.${plan.shape}`,
    `seed.${plan.seed}`,
  ];
  return `${PLAN}=${parts.join('~')}`;
}

/**
 * @param fragment with or without the `#`, of anybody's making
 * @param otherwise what holds where it says nothing
 * @returns the plan; and the parts that could not be used, none where the fragment is not about a plan at all
 */
export function readPlan(
  fragment: string,
  otherwise: Plan,
  specs: Readonly<Record<Field, Spec>>,
): { plan: Plan; dropped: string[]; isTold: boolean } {
  const told = fragment
    .replace(/^#/, '')
    .split('&')
    .find((part) => part.startsWith(`${PLAN}=`));
  const plan = { ...otherwise };
  const dropped: string[] = [];
  const parts =
    told
      ?.slice(PLAN.length + 1)
      .split('~')
      .filter(Boolean) ?? [];
  for (const part of parts) {
    const [, name = '', value = ''] = /^([a-zA-Z]+)\.([a-z]+|\d{1,11})$/.exec(part) ?? [];
    const number = /^\d+$/.test(value) ? Number(value) : undefined;
    const field = FIELDS.find((each) => each === name);
    const flag = FLAGS.find((each) => each === name);
    if (field && number !== undefined && number >= specs[field].min && number <= specs[field].max) plan[field] = number;
    else if (flag && (number === 0 || number === 1)) plan[flag] = number === 1;
    else if (name === 'shape' && SHAPES.some((shape) => shape === value)) plan.shape = value as Shape;
    else if (name === 'seed' && number !== undefined && number <= MOST_SEED) plan.seed = number;
    else dropped.push(part);
  }
  return { plan, dropped, isTold: told !== undefined };
}

/** The month after this one, of those that there are. */
export function nextSeed(seed: number): number {
  return (seed + 1) % (MOST_SEED + 1);
}
