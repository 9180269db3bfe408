/** The reading of a usage file: what is under way, what came of it, and how it is stopped. */
import { useRef, useState } from 'preact/hooks';
import type { Runway } from '../runway/schema.ts';
import type { Usage } from '../runway/usage.ts';
import { importChecked } from './import-checked.ts';
import type { Outcome } from './usage-file.ts';

export interface FileState {
  files: readonly File[];
  /** Bytes read, while they are read. */
  read: number | undefined;
  outcome: Outcome | undefined;
  /** The code that reads could not be loaded. */
  isLost: boolean;
}

export interface UsageFile {
  state: FileState | undefined;
  /** @param chosen columns, where somebody chose them */
  read: (files: readonly File[], chosen?: Outcome['columns']) => void;
  stop: () => void;
}

/** @param onUsage told of what was read, if it could be */
export function useUsageFile(words: Runway['file'], today: number, onUsage: (usage: Usage) => void): UsageFile {
  const [state, setState] = useState<FileState>();
  /** The last one that was begun: an earlier one says nothing any more. */
  const last = useRef(0);

  const begin = async (files: readonly File[], chosen: Outcome['columns'], number: number): Promise<void> => {
    const isStopped = (): boolean => last.current !== number;
    const show = (part: Partial<FileState>): void => {
      if (!isStopped()) setState({ files, read: undefined, outcome: undefined, isLost: false, ...part });
    };
    show({ read: 0 });
    try {
      const { readUsage } = await importChecked(() => import('./usage-file.ts'));
      const outcome = await readUsage(files, {
        ...{ names: words.columns, own: words.currency, today, numbered: words.column, chosen, isStopped },
        onRead: (read) => show({ read }),
      });
      if (!outcome || isStopped()) return;
      show({ outcome });
      if (outcome.usage) onUsage(outcome.usage);
    } catch {
      show({ isLost: true });
    }
  };
  return {
    state,
    read: (files, chosen) => {
      if (files.length > 0) void begin(files, chosen, (last.current += 1));
    },
    stop: () => {
      last.current += 1;
      setState(undefined);
    },
  };
}
