/** One number of a plan: a field to type into and a slider beside it. What was typed stays as it was typed. */
import { stopOf } from '../recharge/fields.ts';
import { readField, said, type Problem, type Spec } from '../recharge/number.ts';

export interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  spec: Spec;
  /** As it was typed. */
  text: string;
  /** The last value that could be used. */
  value: number;
  /** What the picture makes of a value that it cannot take as it is. */
  note?: string | undefined;
  onType?: ((text: string) => void) | undefined;
  onSlide?: ((value: number) => void) | undefined;
}

function explained(problem: Problem, spec: Spec, value: number): string {
  const why: Record<Problem, string> = {
    empty: 'Enter a number here.',
    'no-number': 'This is not a number. Use digits, such as 20 or 2.50.',
    low: `The minimum is ${said(spec, spec.min)}.`,
    high: `The maximum is ${said(spec, spec.max)}.`,
    fine: spec.kind === 'money' ? 'Use at most two digits after the decimal point.' : 'Enter a whole number.',
  };
  return `${why[problem]} For now, ${said(spec, value)} is used.`;
}

const UNIT = { money: '$', minutes: 'min', hours: 'h', percent: '%' } as const;

export function PlannerField({ id, label, hint, spec, text, value, note, onType, onSlide }: FieldProps) {
  const read = readField(text, spec);
  const message = typeof read === 'number' ? note : explained(read, spec, value);
  const describes = [hint && `${id}-hint`, message && `${id}-note`].filter(Boolean).join(' ');
  const stop = stopOf(spec, value);
  const sign = UNIT[spec.kind];
  return (
    <div class="plan-field">
      <label for={id}>{label}</label>
      {hint && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
      <div class="pair">
        <span class={`typed ${spec.kind}`}>
          {spec.kind === 'money' && <span aria-hidden="true">{sign}</span>}
          <input
            id={id}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            spellcheck={false}
            maxLength={30}
            value={text}
            aria-invalid={typeof read === 'number' ? undefined : true}
            aria-describedby={describes || undefined}
            onInput={(event) => onType?.(event.currentTarget.value)}
          />
          {spec.kind !== 'money' && <span aria-hidden="true">{sign}</span>}
        </span>
        <input
          type="range"
          min={0}
          max={spec.stops.length - 1}
          step={1}
          value={stop}
          aria-label={`${label}, slider`}
          aria-valuetext={said(spec, value)}
          onInput={(event) => onSlide?.(spec.stops[Number(event.currentTarget.value)] ?? value)}
        />
      </div>
      {message && (
        <p id={`${id}-note`} class="problem">
          {message}
        </p>
      )}
    </div>
  );
}
