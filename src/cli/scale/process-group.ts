/** What a group of processes uses, as Linux tells it in /proc. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Hundredths of a second: what Linux counts the time of processes in, whatever the machine. */
const TICKS_PER_SECOND = 100;

export interface Usage {
  /** The most that all processes of the group had in memory at once; what two share is counted twice. */
  peakMB: number;
  /** Processor time of all of them together. */
  cpuSeconds: number;
}

/** Watches a group of processes; nothing is known of it where there is no /proc. */
export class GroupWatch {
  readonly #group: number;
  /** Processor time by process, as last seen: those that have ended count too. */
  readonly #ticks = new Map<string, number>();
  #peakKB = 0;

  /** @param group its number, which is that of the process that leads it */
  constructor(group: number) {
    this.#group = group;
  }

  /** Looks at every process once. */
  sample(): void {
    let residentKB = 0;
    for (const pid of existsSync('/proc/self/stat') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : []) {
      const process = processIn(readOrEmpty(`/proc/${pid}/stat`));
      if (process?.group !== this.#group) continue;
      this.#ticks.set(pid, process.ticks);
      residentKB += Number(/^VmRSS:\s+(\d+) kB$/m.exec(readOrEmpty(`/proc/${pid}/status`))?.[1] ?? 0);
    }
    this.#peakKB = Math.max(this.#peakKB, residentKB);
  }

  /** What was seen; undefined where nothing was. */
  get usage(): Usage | undefined {
    if (this.#ticks.size === 0) return undefined;
    const ticks = [...this.#ticks.values()].reduce((sum, each) => sum + each, 0);
    return { peakMB: Math.round(this.#peakKB / 1024), cpuSeconds: ticks / TICKS_PER_SECOND };
  }
}

/**
 * The group and the processor time of a process, of its `/proc/…/stat`.
 * @returns undefined for a process that is gone
 */
export function processIn(stat: string): { group: number; ticks: number } | undefined {
  // The name, in brackets, may hold anything; after it come the state, the parent, the group; see man proc.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [, , group, , , , , , , , , user, system] = fields.map(Number);
  if (group === undefined || user === undefined || system === undefined) return undefined;
  return { group, ticks: user + system };
}

/** A process may end between two looks. */
function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
