/** The place where a usage file is chosen or dropped, and what was read of it. */
import { fill, money } from '../recharge/words.ts';
import { longDay } from '../runway/calendar.ts';
import type { Burn } from '../runway/plan.ts';
import type { Runway } from '../runway/schema.ts';
import { daily } from '../runway/told.ts';
import type { Usage } from '../runway/usage.ts';
import type { Outcome } from './usage-file.ts';
import type { UsageFile } from './use-usage-file.ts';

interface FileProps {
  words: Runway['file'];
  file?: UsageFile | undefined;
  /** What is used of a file, this one or one of which a link told. */
  counted: Burn | undefined;
}

const MEGABYTE = 1024 * 1024;

export function RunwayFile({ words, file, counted }: FileProps) {
  const state = file?.state;
  const outcome = state?.outcome;
  const problem = state?.isLost
    ? words.lost
    : outcome?.problem && fill(words.problems[outcome.problem], { row: String(outcome.row ?? '') });
  const files = state?.files ?? [];
  const size = files.reduce((sum, each) => sum + each.size, 0);
  return (
    <div class="run-file">
      <label for="run-file">{words.label}</label>
      <small id="run-file-hint" class="hint">
        {words.hint}
      </small>
      <div class="run-drop">
        <p>{words.drop}</p>
        <input
          id="run-file"
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          multiple
          aria-invalid={problem ? true : undefined}
          aria-describedby={`run-file-hint${problem ? ' run-file-problem' : ''}`}
          onClick={(event) => {
            // The same file can be chosen again, when it was mended.
            event.currentTarget.value = '';
          }}
          onChange={(event) => file?.read([...(event.currentTarget.files ?? [])])}
        />
        <small class="hint">{words.promise}</small>
      </div>
      {state?.read !== undefined && (
        <p>
          <span id="run-file-reading">
            {fill(words.reading, { read: megabytes(state.read), size: megabytes(size) })}
          </span>{' '}
          <progress max={Math.max(1, size)} value={state.read} aria-labelledby="run-file-reading" />{' '}
          <button type="button" class="btn ghost" onClick={file?.stop}>
            {words.stop}
          </button>
        </p>
      )}
      {problem && (
        <p id="run-file-problem" class="problem">
          {problem}
        </p>
      )}
      {outcome && outcome.head.length > 0 && (
        <RunwayColumns words={words} outcome={outcome} onChoose={(columns) => file?.read(files, columns)} />
      )}
      <div role="status" class="run-read">
        {problem && <span class="visually-hidden">{problem}</span>}
        {outcome?.usage ? (
          <Read words={words} usage={outcome.usage} />
        ) : (
          counted && <p>{fill(words.kept, ratesSaid(counted))}</p>
        )}
      </div>
    </div>
  );
}

const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(bytes < MEGABYTE ? 1 : 0);

const ratesSaid = ({ low, typical, high }: Burn) => ({ low: daily(low), typical: daily(typical), high: daily(high) });

function Read({ words, usage }: { words: Runway['file']; usage: Usage }) {
  const { days, from, to, total, by, unread, foreign, isCut, isGuessed, burn } = usage;
  const span = {
    days: `${days} ${days === 1 ? 'day' : 'days'}`,
    from: longDay(from),
    to: longDay(to),
    total: money(total),
  };
  const notes = [
    isCut && words.cut,
    isGuessed && words.guessed,
    unread > 0 && fill(words.unread, { count: String(unread) }),
    foreign > 0 && fill(words.foreign, { count: String(foreign) }),
  ].filter((note) => note !== false);
  return (
    <>
      <p>
        {fill(words.read, span)} {fill(words[by], ratesSaid(burn))}
      </p>
      {notes.length > 0 && <p>{notes.join(' ')}</p>}
    </>
  );
}

interface ColumnsProps {
  words: Runway['file'];
  outcome: Outcome;
  onChoose: (columns: NonNullable<Outcome['columns']>) => void;
}

/** Which columns were read; others can be chosen. A name in the head may be very long, or there may be thousands. */
function RunwayColumns({ words, outcome: { head, columns }, onChoose }: ColumnsProps) {
  const chosen = { day: columns?.day ?? 0, amount: columns?.amount ?? Math.min(1, head.length - 1) };
  const select = (part: 'day' | 'amount', label: string) => (
    <div class="plan-field">
      <label for={`run-column-${part}`}>{label}</label>
      <select
        id={`run-column-${part}`}
        onChange={(event) => onChoose({ ...chosen, [part]: Number(event.currentTarget.value) })}
      >
        {head.slice(0, 100).map((name, at) => (
          <option key={at} value={at} selected={at === chosen[part]}>
            {name.slice(0, 60)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <div class="run-columns">
      {select('day', words.dayColumn)}
      {select('amount', words.amountColumn)}
    </div>
  );
}
