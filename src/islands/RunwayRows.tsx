/** The purchases that still hold something: rows to be added, filled in and taken out, with the keyboard too. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../recharge/words.ts';
import { lapseOf, longDay } from '../runway/calendar.ts';
import type { Rules } from '../runway/forecast.ts';
import { MOST_LOTS } from '../runway/plan.ts';
import type { Runway } from '../runway/schema.ts';
import { AMOUNT, readRow, type ReadRow, type Row } from '../runway/typed.ts';
import { numberProblem, RunwayField } from './RunwayField.tsx';

interface RowsProps {
  words: Runway;
  rules: Rules;
  /** The day from which all is counted. */
  on: number;
  rows: readonly Row[];
  /** Said below them all. */
  problem: string | undefined;
  onRows?: ((rows: readonly Row[]) => void) | undefined;
}

export function RunwayRows({ words, rules, on, rows, problem, onRows }: RowsProps) {
  const { lots } = words;
  const [told, setTold] = useState('');
  const add = useRef<HTMLButtonElement>(null);
  /** A row that was just added is where somebody types next. */
  const fresh = useRef<number>();
  useEffect(() => {
    if (fresh.current !== undefined) document.getElementById(`run-day-${fresh.current}`)?.focus();
    fresh.current = undefined;
  }, [rows]);

  const change = (key: number, part: Partial<Row>): void =>
    onRows?.(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const addRow = (): void => {
    const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
    fresh.current = key;
    setTold('');
    onRows?.([...rows, { key, day: '', amount: '', left: '' }]);
  };
  const remove = (key: number, number: string): void => {
    onRows?.(rows.filter((row) => row.key !== key));
    setTold(fill(lots.removed, { number }));
    add.current?.focus();
  };

  return (
    <fieldset>
      <legend>{words.groups.lots}</legend>
      <p class="hint">{lots.note}</p>
      {rows.map((row, at) => {
        const number = String(at + 1);
        const read = readRow(row, on, rules.term);
        const messages = messagesOf(read, row, words, rules);
        const field = (part: 'day' | 'amount' | 'left', kind: 'day' | 'money') => (
          <RunwayField
            id={`run-${part}-${row.key}`}
            label={lots[part]}
            kind={kind}
            text={row[part]}
            problem={messages[part]}
            onType={onRows && ((text) => change(row.key, { [part]: text }))}
          />
        );
        return (
          <div key={row.key} class="run-lot" role="group" aria-label={fill(lots.row, { number })}>
            {field('day', 'day')}
            {field('amount', 'money')}
            {field('left', 'money')}
            <button
              type="button"
              class="btn ghost"
              aria-label={fill(lots.remove, { number })}
              onClick={() => remove(row.key, number)}
            >
              ×
            </button>
            {messages.note && <small class="hint">{messages.note}</small>}
          </div>
        );
      })}
      {problem && <p class="problem">{problem}</p>}
      <p>
        <button
          ref={add}
          type="button"
          class="btn ghost"
          aria-disabled={rows.length >= MOST_LOTS}
          onClick={() => rows.length < MOST_LOTS && addRow()}
        >
          {lots.add}
        </button>
        {rows.length >= MOST_LOTS && <small class="hint"> {lots.full}</small>}
      </p>
      <p class="visually-hidden" role="status">
        {told}
      </p>
    </fieldset>
  );
}

type Messages = Partial<Record<'day' | 'amount' | 'left' | 'note', string>>;

function messagesOf({ day, problems, lot, isUnfinished }: ReadRow, row: Row, words: Runway, { term }: Rules): Messages {
  const { problems: said, lots } = words;
  const messages: Messages = {};
  for (const part of ['day', 'amount', 'left'] as const) {
    const problem = problems[part];
    if (problem === undefined) continue;
    const date = day === undefined ? '' : longDay(problem === 'ended' ? lapseOf(day, term) : day);
    const why =
      problem === 'no-day' || problem === 'future' || problem === 'ended' || problem === 'more-left'
        ? fill(said[problem], { day: date })
        : numberProblem(problem, part === 'left' ? { ...AMOUNT, min: 0 } : AMOUNT, said);
    messages[part] = `${why} ${said.without}`;
  }
  const lapses = day === undefined ? '' : fill(lots.lapses, { day: longDay(lapseOf(day, term)) });
  // A day in figures may be meant otherwise than it was read.
  const isPlain = /^\d{4}-\d\d-\d\d$/.test(row.day.trim());
  if (lot)
    messages.note = isPlain || day === undefined ? lapses : `${fill(lots.read, { day: longDay(day) })} ${lapses}`;
  else if (isUnfinished) messages.note = said.unfinished;
  return messages;
}
