/** What the page tells of a forecast: the verdict, the picture in words, what to buy and why. */
import { fill, money, type Values } from '../recharge/words.ts';
import { LEAD, SUPPLY, type Advice } from './advice.ts';
import { longDay } from './calendar.ts';
import type { Forecast } from './forecast.ts';
import { WEEK, type Rate } from './plan.ts';
import type { Run } from './run.ts';
import type { Runway } from './schema.ts';

export const VERDICTS = ['owed', 'empty', 'idle', 'kept', 'lapses', 'risk', 'lasts'] as const;
export type Verdict = (typeof VERDICTS)[number];
/** What a sentence about it can tell. */
export const VERDICT_GAPS = ['burn', 'typical', 'range', 'day', 'lapsed', 'lapses', 'owed'] as const;

/** The constants of the rules of thumb, for the sentences that tell them. */
export const RULES: Values = { supply: String(SUPPLY), lead: String(LEAD), month: '30', week: String(WEEK) };

/** Days as they are said: `1 day`, `45 days`, `14 months`, `more than 10 years`. */
export function span(days: number): string {
  if (days > 3650) return 'more than 10 years';
  if (days > 730) return `${Math.round(days / 365.25)} years`;
  if (days > 120) return `${Math.round(days / 30.44)} months`;
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** Cents a day, rounded; `less than $0.01`. */
export function daily({ cents, days }: Rate): string {
  const rounded = Math.round(cents / days);
  return cents > 0 && rounded === 0 ? 'less than $0.01' : money(rounded);
}

/** The last day of which a place in the calendar is told; later ones are guesses. */
const FAR = 3650;
const dateAfter = (on: number, days: number): string => longDay(on + Math.min(days, FAR));

export function verdictOf({ plan, burn, runs, owed }: Forecast, words: Runway): { verdict: Verdict; sentence: string } {
  const { low, typical, high } = runs;
  const verdict = kindOf(plan.balance, typical, low);
  const { lapsed, lapses } = verdict === 'risk' ? low : typical;
  const [least, most] = [high.lasts, low.lasts].map((days) => (days === undefined ? words.endless : span(days)));
  const values = {
    ...{ burn: daily(burn.typical), typical: span(typical.lasts ?? 0), owed: money(owed), lapsed: money(lapsed) },
    range: least === most ? '' : ` ${fill(words.range, { least: least ?? '', most: most ?? '' })}`,
    day: dateAfter(plan.on, typical.lasts ?? 0),
    lapses: longDay(plan.on + (lapses[0]?.day ?? 0)),
  };
  return { verdict, sentence: fill(words.verdicts[verdict], values) };
}

function kindOf(balance: number, typical: Run, low: Run): Verdict {
  if (balance <= 0) return balance < 0 ? 'owed' : 'empty';
  if (typical.lasts === undefined) return typical.lapsed > 0 ? 'idle' : 'kept';
  if (typical.lapsed > 0) return 'lapses';
  return low.lapsed > 0 ? 'risk' : 'lasts';
}

/** The picture in words. */
export function summaryOf({ plan, runs }: Forecast, words: Runway): string {
  const end = ({ lasts }: Run): string => (lasts === undefined ? words.endless : dateAfter(plan.on, lasts));
  return fill(words.plot.summary, {
    ...{ start: money(plan.balance), from: longDay(plan.on) },
    ...{ low: end(runs.low), typical: end(runs.typical), high: end(runs.high), lapsed: money(runs.typical.lapsed) },
  });
}

export interface Advised {
  name: string;
  value: string;
  why: string[];
}

export function advisedOf({ plan, runs, owed }: Forecast, advice: Advice, words: Runway, term: string): Advised[] {
  const { advice: said } = words;
  const { wait, amount, next, every, because, lost } = advice;
  const values = {
    ...RULES,
    ...{ busy: dateAfter(plan.on, runs.high.lasts ?? 0), owed: money(owed), amount: money(amount), term },
    ...{ lost: money(lost), lasts: span(every) },
  };
  const why = (...sentences: (string | false)[]): string[] =>
    sentences.flatMap((sentence) => (sentence === false ? [] : fill(sentence, values)));
  return [
    {
      name: said.when,
      value: wait === 0 ? said.now : dateAfter(plan.on, wait),
      why: why(plan.balance > 0 ? said.lead : said.none),
    },
    {
      name: said.amount,
      value: money(next),
      why: why(said[because], next > amount && said.owed, lost > 0 && said.lost),
    },
    { name: said.often, value: fill(said.every, values), why: why(said.oftenNote) },
  ];
}
