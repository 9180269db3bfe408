/** A sum that is worked out line by line. */
import { z } from 'zod';
import { shared } from './shared.ts';

export const SIGNS = { plus: '+', minus: '−', times: '×', by: '÷' } as const;
type Sign = keyof typeof SIGNS;

const amount = {
  /** In dollars, or, where `unit` is given, in that. */
  amount: z.number(),
  unit: z.string().max(24).optional(),
};
const signs = Object.keys(SIGNS) as [Sign, ...Sign[]];

export const sumSchema = z.strictObject({
  kind: z.literal('sum'),
  ...shared,
  title: z.string().max(60),
  /** The first amount, and what is done with it. */
  lines: z
    .array(z.strictObject({ label: z.string().max(60), sign: z.enum(signs).optional(), ...amount }))
    .min(2)
    .max(6)
    .refine(
      (lines) => lines.every(({ sign }, at) => (sign === undefined) === (at === 0)),
      'every line but the first has a sign: plus, minus, times or by',
    ),
  result: z.strictObject({ label: z.string().max(60), ...amount }),
});

export type Sum = z.infer<typeof sumSchema>;
export type Amount = Pick<Sum['result'], 'amount' | 'unit'>;

/** What comes out of the lines, to the hundredth. */
export function resultOf(lines: Sum['lines']): number {
  const hundredths = lines.reduce((sum, { sign, amount: value }) => {
    if (sign === 'times') return sum * value;
    if (sign === 'by') return sum / value;
    const own = Math.round(value * 100);
    return sign === 'minus' ? sum - own : sum + own;
  }, 0);
  return Math.round(hundredths) / 100;
}

/** An amount as it is shown: `$12.50`, `−$4`, `8 days`. */
export function shownAmount({ amount: value, unit }: Amount): string {
  const size = Math.abs(value);
  const digits = Number.isInteger(size) ? 0 : 2;
  const number = size.toLocaleString('en-US', {
    minimumFractionDigits: unit === undefined ? digits : 0,
    maximumFractionDigits: 2,
  });
  return `${value < 0 ? '−' : ''}${unit === undefined ? `$${number}` : `${number} ${unit}`.trim()}`;
}
