/** How long the stages of a build took, as it prints it itself. */

export interface Stage {
  name: string;
  seconds: number;
}

/** What begins a line that has one: the time of day, and who prints it. */
const HEAD = /^(?:\d\d:\d\d:\d\d )?(?:\[([\w-]+)\] )?/;
const TOOK = /(?:^| )(?:(\d+)m )?(\d+(?:\.\d+)?)(ms|s)\.?$/;
/** A line for each page says nothing of a stage. */
const OF_A_PAGE = /[├└]─/;

/**
 * Finds the stages: a line that ends in a time. One that only says “completed” has the name of what was begun before.
 * @param printed what the build printed
 */
export function stagesIn(printed: string): Stage[] {
  const stages: Stage[] = [];
  /** What is under way, by who prints it: within one stage others may be told of. */
  const begun = new Map<string | undefined, string>();
  // A line of a build may be coloured.
  for (const line of printed.replace(/\u001b\[[\d;]*m/g, '').split('\n')) {
    if (OF_A_PAGE.test(line)) continue;
    const text = line.trim().replace(HEAD, '');
    const by = HEAD.exec(line.trim())?.[1];
    const [, minutes = '0', time, unit] = TOOK.exec(text) ?? [];
    if (time === undefined) {
      const isBegun = by === undefined ? text !== '' : text.endsWith('...') && !begun.has(by);
      if (isBegun) begun.set(by, text.replace(/\.+$/, ''));
      continue;
    }
    const isEnd = /completed/i.test(text);
    const what = (isEnd ? begun.get(by) : undefined) ?? text.replace(TOOK, '').replace(/^(?:✓|\d+) | in$/g, '');
    if (isEnd) begun.delete(by);
    const seconds = 60 * Number(minutes) + Number(time) / (unit === 'ms' ? 1000 : 1);
    stages.push({ name: by === undefined ? what : `${by}: ${what}`, seconds });
  }
  return stages;
}
