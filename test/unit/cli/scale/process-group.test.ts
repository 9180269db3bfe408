import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GroupWatch, processIn } from '../../../../src/cli/scale/process-group.ts';

test('the group and the time of a process stand behind its name, whatever that holds', () => {
  const stat = '12 (a (strange) name) S 1 77 77 0 -1 4194304 100 0 0 0 250 50 0 0 20 0 1 0 5 6 7';
  expect(processIn(stat)).toEqual({ group: 77, ticks: 300 });
  expect(processIn('')).toBeUndefined();
});

test.runIf(existsSync('/proc/self/stat'))('memory and time of a group are seen', () => {
  const own = processIn(readFileSync('/proc/self/stat', 'utf8'));
  const watch = new GroupWatch(own?.group ?? 0);
  expect(watch.usage).toBeUndefined();
  watch.sample();
  expect(watch.usage?.peakMB).toBeGreaterThan(1);
  expect(watch.usage?.cpuSeconds).toBeGreaterThan(0);
});

test('nothing is told of a group that nobody saw', () => {
  const watch = new GroupWatch(-1);
  watch.sample();
  expect(watch.usage).toBeUndefined();
});
