/** A month as a picture: paths in a box of 720 hours, and where marks stand. What it says in words is for who draws it. */
import { HOURS, type Plan } from '../recharge/plan.ts';
import type { Month, Purchase } from '../recharge/simulate.ts';
import { areaUnder, linePath, scaleOf, stepPath, type Point, type Scale } from './scale.ts';

/** The box of the balance, and below it that of the money: hours wide, these heights high. */
export const BALANCE_HEIGHT = 220;
export const MONEY_HEIGHT = 120;
/** Marks of one kind are drawn one by one up to this many; more would be a blot. */
const MOST_MARKS = 60;
/** Hours between two points of the curve. */
const EACH = 2;

export interface MonthPicture {
  balance: {
    scale: Scale;
    line: string;
    area: string;
    /** Where the threshold lies, if it is one of the heights. */
    threshold: number | undefined;
    /** Rectangles from top to bottom; no narrower than can be seen. */
    outages: string;
    /** Strokes for purchases, below the box. */
    auto: string;
    /** Where others stand, in percent of the width. */
    hand: readonly number[];
    failed: readonly number[];
    /** In percent of the width. */
    limitAt: number | undefined;
  };
  money: {
    scale: Scale;
    spent: string;
    bought: string;
    /** Where the limit lies, if it is not far above all else. */
    limit: number | undefined;
  };
}

export function pictureOf(plan: Plan, month: Month): MonthPicture {
  const lows = lowsOf(month);
  const scale = scaleOf(Math.max(plan.auto ? plan.threshold : 0, ...lows), BALANCE_HEIGHT);
  const curve = linePath(lows.map((low, at): Point => [at * EACH, scale.y(low)]));
  const marks = (kind: Purchase['kind']): number[] =>
    month.purchases
      .filter((each) => each.kind === kind)
      .slice(0, MOST_MARKS)
      .map(({ at }) => percent(at));
  return {
    balance: {
      scale,
      line: curve,
      area: areaUnder(curve, HOURS, BALANCE_HEIGHT),
      threshold: plan.auto ? scale.y(plan.threshold) : undefined,
      outages: outagesOf(month),
      auto: strokesOf(month),
      hand: marks('hand'),
      failed: marks('failed'),
      limitAt: month.limitAt === undefined ? undefined : percent(month.limitAt),
    },
    money: moneyOf(plan, month),
  };
}

const percent = (minute: number): number => Math.round((minute / 60 / HOURS) * 10_000) / 100;

/** The beginning, then the lowest balance of each two hours: more cannot be told apart. */
function lowsOf({ step, balances }: Month): number[] {
  const within = (EACH * 60) / step;
  return Array.from({ length: HOURS / EACH + 1 }, (_, part) => {
    let low = balances[part * within] ?? 0;
    for (let at = Math.max(0, (part - 1) * within + 1); at < part * within; at += 1)
      low = Math.min(low, balances[at] ?? 0);
    return low;
  });
}

/** A stroke for each hour in which something was bought automatically: more would lie on one another. */
function strokesOf({ purchases }: Month): string {
  let last = -Infinity;
  let path = '';
  for (const { kind, at } of purchases) {
    if (kind !== 'auto' || at - last < 60) continue;
    last = at;
    path += `M${(at / 60).toFixed(1)},0v14`;
  }
  return path;
}

/** Outages that nearly touch are drawn as one. */
function outagesOf({ outages }: Month): string {
  const drawn: { from: number; to: number }[] = [];
  for (const { from, to } of outages) {
    const [begin, end] = [from / 60, Math.max(to / 60, from / 60 + 1.5)];
    const last = drawn.at(-1);
    if (last && begin <= last.to) last.to = Math.max(last.to, end);
    else drawn.push({ from: begin, to: end });
  }
  return drawn
    .map(({ from, to }) => `M${from.toFixed(1)},0H${to.toFixed(1)}V${BALANCE_HEIGHT}H${from.toFixed(1)}z`)
    .join('');
}

function moneyOf(plan: Plan, month: Month): MonthPicture['money'] {
  const { step, asked, refusedUntil, purchases, auto, spent } = month;
  const most = Math.max(auto, spent);
  const isNear = plan.auto && plan.limited && plan.limit <= 1.6 * most;
  const scale = scaleOf(Math.max(most, isNear ? plan.limit : 0), MONEY_HEIGHT, 3);
  const inHour = 60 / step;
  const spending = Array.from({ length: HOURS / 3 + 1 }, (_, at): Point => {
    const place = at * 3 * inHour;
    return [at * 3, scale.y((asked[place] ?? 0) - (refusedUntil[place] ?? 0))];
  });
  const bought: Point[] = [[0, MONEY_HEIGHT]];
  let sum = 0;
  for (const { kind, at, amount } of purchases) {
    if (kind !== 'auto') continue;
    sum += amount;
    const hour = Math.floor(at / 60);
    if (bought.at(-1)?.[0] === hour) bought.pop();
    bought.push([hour, scale.y(sum)]);
  }
  bought.push([HOURS, scale.y(sum)]);
  return {
    ...{ scale, spent: linePath(spending), bought: stepPath(bought) },
    limit: isNear ? scale.y(plan.limit) : undefined,
  };
}
