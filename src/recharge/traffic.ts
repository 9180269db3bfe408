/** What is spent in each hour of the month, were there always enough to spend. */
import { draw } from './draw.ts';
import { HOURS, peakOf, type Plan } from './plan.ts';

/** The hour of the month in which a loop begins: at night, before the second weekend ends. */
export const LOOP_BEGINS = 9 * 24 + 2;

/** How busy each hour of a working day is, beside the busiest. */
const OFFICE_DAY = [
  ...[0.02, 0.02, 0.02, 0.02, 0.02, 0.03, 0.06, 0.15],
  ...[0.45, 0.8, 1, 0.98, 0.7, 0.8, 0.95, 0.9],
  ...[0.75, 0.45, 0.2, 0.12, 0.08, 0.05, 0.03, 0.02],
];
const WEEKEND = 0.1;

/** How near the mean has to come to the average, as a part of it, and how many tries that takes at most. */
const NEAR = 1e-9;
const TRIES = 60;

type Traffic = Pick<Plan, 'average' | 'peak' | 'shape' | 'loop' | 'seed'>;

/** @returns cents an hour for each of the hours, not rounded; their mean is the average, and the highest is the peak */
export function ratesOf(plan: Traffic): Float64Array {
  const { average, shape, loop } = plan;
  const peak = peakOf(plan);
  if (average === 0 && shape !== 'loop') return new Float64Array(HOURS);
  const rates = average === peak ? new Float64Array(HOURS).fill(average) : shaped(busyness(plan), average, peak);
  if (shape === 'loop')
    for (let hour = LOOP_BEGINS; hour < HOURS; hour += 1) rates[hour] = Math.max(rates[hour] ?? 0, loop);
  return rates;
}

/** How busy each hour is, above 0, in no unit. No two are alike, so that one hour alone can be the peak. */
function busyness({ shape, seed }: Traffic): Float64Array {
  return Float64Array.from({ length: HOURS }, (_, hour) => {
    const chance = 1 - draw(seed, 'traffic', hour);
    if (shape === 'spiky') return chance;
    const day = Math.floor(hour / 24);
    return (OFFICE_DAY[hour % 24] ?? 0) * (day % 7 < 5 ? 1 : WEEKEND) * (0.85 + 0.15 * chance);
  });
}

/**
 * The busyness raised to a power, times the peak: a higher power makes the peaks rarer, so one of them gives the average.
 * @param average below the peak, and at least the peak spread over the month
 */
function shaped(busy: Float64Array, average: number, peak: number): Float64Array {
  const most = busy.reduce((a, b) => Math.max(a, b));
  const logs = busy.map((each) => Math.log(each / most));
  const wanted = Math.log((average / peak) * HOURS);
  let power = 0;
  // Newton’s method. The logarithm of a sum of powers is convex and falls, so from 0 on it never goes too far.
  for (let tries = 0; tries < TRIES; tries += 1) {
    let sum = 0;
    let slope = 0;
    for (const log of logs) {
      const part = Math.exp(power * log);
      sum += part;
      slope += part * log;
    }
    const off = Math.log(sum) - wanted;
    if (off < NEAR) break;
    power -= (off * sum) / slope;
  }
  return logs.map((log) => peak * Math.exp(power * log));
}

/**
 * What has been asked for from the beginning until the end of each step, in whole cents. At a moment that two sizes of step
 * share it is the same.
 * @param rates cents an hour, for each hour
 * @param step minutes; divides an hour
 * @returns one entry more than there are steps, the first 0
 */
export function askedUntil(rates: Float64Array, step: number): Float64Array {
  const inHour = 60 / step;
  const asked = new Float64Array(rates.length * inHour + 1);
  let before = 0;
  rates.forEach((rate, hour) => {
    for (let at = 1; at <= inHour; at += 1) asked[hour * inHour + at] = Math.round(before + (rate * at) / inHour);
    before += rate;
  });
  return asked;
}
