/** A sum that is worked out line by line, in whole hundredths. */
import { z } from 'zod';
import { shared } from './shared.ts';

export const SIGNS = { plus: '+', minus: '−', times: '×', by: '÷' } as const;
type Sign = keyof typeof SIGNS;

/** Of an amount in hundredths: a computer does not hold 0.1 as it is written. */
const hundredths = (amount: number): number => Math.round(amount * 100);

const amount = {
  /** In dollars, or, where `unit` is given, in that. */
  amount: z
    .number()
    .refine(
      (value) => Math.abs(value * 100 - hundredths(value)) < 1e-6,
      'an amount has at most two digits after the decimal point',
    ),
  unit: z.string().max(24).optional(),
  /** Of a rate in dollars: `an hour`. */
  per: z.string().max(24).optional(),
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
    )
    .refine(
      (lines) => lines.slice(1).every((line) => line.amount > 0),
      'only the first amount may be below zero; the sign says what is done with the others',
    ),
  result: z.strictObject({ label: z.string().max(60), ...amount }),
});

export type Sum = z.infer<typeof sumSchema>;
export type Amount = Pick<Sum['result'], 'amount' | 'unit' | 'per'>;

/** What comes out of the lines, to the hundredth. */
export function resultOf(lines: Sum['lines']): number {
  const all = lines.reduce((sum, line) => {
    const own = hundredths(line.amount);
    if (line.sign === 'times') return Math.round((sum * own) / 100);
    if (line.sign === 'by') return Math.round((sum * 100) / own);
    return line.sign === 'minus' ? sum - own : sum + own;
  }, 0);
  return all / 100;
}

/** The line that adds or takes away something else than what it began with, where all lines do no more than that. */
export function otherUnit({ lines, result }: Sum): Sum['lines'][number] | Sum['result'] | undefined {
  if (lines.some(({ sign }) => sign === 'times' || sign === 'by')) return undefined;
  return [...lines, result].find(({ unit, per }) => unit !== lines[0]?.unit || per !== lines[0]?.per);
}

/** An amount as it is shown: `$12.50`, `−$4`, `8 days`, `$20 an hour`. @param cents show those of whole dollars, too */
export function shownAmount({ amount: value, unit, per }: Amount, cents = false): string {
  const size = Math.abs(value);
  const digits = unit === undefined && (cents || !Number.isInteger(size)) ? 2 : 0;
  const number = size.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: 2 });
  const shown = unit === undefined ? `$${number}` : `${number} ${unit}`;
  return [`${value < 0 ? '−' : ''}${shown}`, per].join(' ').trim();
}

export interface ShownLine {
  label: string;
  /** What is done with the amount; of the first, whether it is below zero. */
  sign: string;
  amount: string;
}

/** The lines of a sum and its result as they are shown: where one amount has cents, all dollars have them. */
export function shownSum({ lines, result }: Sum): { lines: ShownLine[]; result: ShownLine } {
  const cents = [...lines, result].some(({ unit, amount: value }) => unit === undefined && !Number.isInteger(value));
  const shown = (sign: string, { label, ...of }: Sum['result']): ShownLine => ({
    label,
    sign,
    amount: shownAmount(of, cents),
  });
  return {
    lines: lines.map(({ sign, ...line }) =>
      sign === undefined
        ? shown(line.amount < 0 ? '−' : '', { ...line, amount: Math.abs(line.amount) })
        : shown(SIGNS[sign], line),
    ),
    result: shown('=', result),
  };
}
