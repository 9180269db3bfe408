/** Numbers as people type them: how they are read, written and said. */
import { duration, money } from './words.ts';

/** What a number is of. Hours are kept as minutes. */
export type Kind = 'money' | 'minutes' | 'hours' | 'percent';

export interface Spec {
  kind: Kind;
  /** In the unit of the plan: cents, minutes, percent. */
  min: number;
  max: number;
  /** Where its slider stops, from the least to the most; what is typed may lie between and above. */
  stops: readonly number[];
}

/** What may be wrong with what was typed. */
export type Problem = 'empty' | 'no-number' | 'low' | 'high' | 'fine';

/** How many of the kept unit are one of the written unit. */
const unitOf = (kind: Kind): number => (kind === 'money' ? 100 : kind === 'hours' ? 60 : 1);

/** A value as it is said. */
export function said({ kind }: Spec, value: number): string {
  if (kind === 'money') return money(value);
  return kind === 'percent' ? `${value} %` : duration(value);
}

/** The number as it is written into its field, without a sign of its unit. */
export function written(kind: Kind, value: number): string {
  const shown = value / unitOf(kind);
  if (kind === 'money' && !Number.isInteger(shown)) return shown.toFixed(2);
  return String(Number(shown.toFixed(2)));
}

/**
 * Reads what was typed: `20`, `$1,200.50`, `5 %`. A comma stands before three digits only.
 * @returns the value in the unit of the plan, or what is wrong
 */
export function readField(typed: string, { kind, min, max }: Spec): number | Problem {
  const text = typed.replace(/[\s$%_]|USD/gi, '').replace(/[−–]/g, '-');
  if (text === '') return typed.trim() === '' ? 'empty' : 'no-number';
  const [, sign, digits = '', part = ''] = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/.exec(text) ?? [];
  if (sign === undefined || (digits === '' && part === '')) return 'no-number';
  const value = Number(`${sign}${digits.replaceAll(',', '')}.${part || '0'}`) * unitOf(kind);
  if (value > max) return 'high';
  if (value < min) return 'low';
  const whole = Math.round(value);
  // Hours are rounded to the minute; cents are not split, nor is a percent.
  return kind !== 'hours' && Math.abs(value - whole) > 1e-6 ? 'fine' : whole;
}
