/** A balance that runs down as a picture: paths in a box, and where marks stand. What it says in words is for who draws it. */
import type { Forecast } from '../runway/forecast.ts';
import type { Run } from '../runway/run.ts';
import { horizonOf, stepFor } from '../runway/table.ts';
import { linePath, scaleOf, type Point, type Scale } from './scale.ts';

/** The box: so many parts wide, whatever number of days that is, and so high. */
export const RUNWAY_WIDTH = 1000;
export const RUNWAY_HEIGHT = 240;
/** Marks that are drawn; more would be a blot. */
const MOST_MARKS = 12;

/** A day on which a part of the balance could lapse. */
export interface LapseMark {
  /** In percent of the width. */
  x: number;
  /** Cents that lapse at a typical pace: none where it is used in time. */
  cents: number;
}

export interface RunwayPicture {
  scale: Scale;
  low: string;
  typical: string;
  high: string;
  /** Between the quiet and the busy pace. */
  band: string;
  lapses: readonly LapseMark[];
  /** Days from the first that are named below, and where, in percent of the width. */
  days: readonly { day: number; x: number }[];
}

export function runwayPicture(forecast: Forecast): RunwayPicture {
  const { runs, holding, plan } = forecast;
  const horizon = horizonOf(forecast);
  // Above the first figure there is room for its letters.
  const scale = scaleOf(Math.max(0, plan.balance) * 1.02, RUNWAY_HEIGHT);
  const curve = (run: Run): Point[] =>
    pointsOf(run, horizon).map(([day, left]) => [(day / horizon) * RUNWAY_WIDTH, scale.y(left)]);
  const [low, typical, high] = [curve(runs.low), curve(runs.typical), curve(runs.high)];
  const percent = (day: number): number => Math.round((day / horizon) * 10_000) / 100;
  const lapsing = [...new Set(holding.held.map(({ lapses }) => lapses))].filter((day) => day <= horizon);
  const step = stepFor(horizon, 4);
  return {
    ...{ scale, low: linePath(low), typical: linePath(typical), high: linePath(high) },
    band: `${linePath([...low, ...high.reverse()])}Z`,
    lapses: lapsing.slice(0, MOST_MARKS).map((day) => ({
      x: percent(day),
      cents: runs.typical.lapses.reduce((sum, lapse) => sum + (lapse.day === day ? lapse.cents : 0), 0),
    })),
    days: Array.from({ length: Math.floor(horizon / step) + 1 }, (_, at) => ({
      day: at * step,
      x: percent(at * step),
    })),
  };
}

/** The corners as far as there is room, and on to the end of it. */
function pointsOf({ corners }: Run, horizon: number): Point[] {
  const within: Point[] = [];
  for (const { day, left } of corners) {
    const last = within.at(-1);
    if (day <= horizon) within.push([day, left]);
    else if (last && last[0] < horizon) {
      within.push([horizon, last[1] + ((left - last[1]) * (horizon - last[0])) / (day - last[0])]);
    }
  }
  const last = within.at(-1);
  if (last && last[0] < horizon) within.push([horizon, last[1]]);
  return within;
}
