/** The numbers of the picture in rows: some days at even distances, and each on which something lapses or all is used up. */
import type { Forecast } from './forecast.ts';
import { PACES, type Pace } from './plan.ts';
import { leftOn } from './run.ts';

export interface TableRow {
  /** Days from the first. */
  day: number;
  /** Cents that are left. */
  left: Readonly<Record<Pace, number>>;
  /** Cents that lapse on this day, at a typical pace. */
  lapses: number;
}

/** Distances between days that people can count in. */
const STEPS = [1, 2, 7, 14, 30, 60, 91, 182, 365];

/** @returns the first step of which no more than `most` fit */
export function stepFor(days: number, most: number): number {
  return STEPS.find((step) => days / step <= most) ?? 365;
}

/** How many days there are to look at: until all is used up at every pace, or lapsed; no fewer than two weeks, nor more than three years. */
export function horizonOf({ runs }: Pick<Forecast, 'runs'>): number {
  const ends = PACES.map((pace) => runs[pace].corners.at(-1)?.day ?? 0);
  return Math.min(1095, Math.max(14, Math.ceil(Math.max(...ends))));
}

export function tableOf(forecast: Forecast): TableRow[] {
  const { runs } = forecast;
  const end = horizonOf(forecast);
  const step = stepFor(end, 10);
  const days = new Set(Array.from({ length: Math.floor(end / step) + 1 }, (_, at) => at * step));
  for (const { day } of runs.typical.lapses) if (day <= end) days.add(day);
  for (const pace of PACES) {
    const used = Math.ceil(runs[pace].corners.at(-1)?.day ?? 0);
    if (used <= end) days.add(used);
  }
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => ({
      day,
      left: { low: leftOn(runs.low, day), typical: leftOn(runs.typical, day), high: leftOn(runs.high, day) },
      lapses: runs.typical.lapses.reduce((sum, lapse) => sum + (lapse.day === day ? lapse.cents : 0), 0),
    }));
}
