/** One field of the forecast. What was typed stays as it was typed; what is wrong with it stands below it. */
import { said, type Kind, type Problem, type Spec } from '../recharge/number.ts';
import { fill } from '../recharge/words.ts';
import type { Runway } from '../runway/schema.ts';

interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  kind: Kind | 'day';
  text: string;
  /** What is wrong, in words. */
  problem?: string | undefined;
  /** What is made of it. */
  note?: string | undefined;
  onType?: ((text: string) => void) | undefined;
}

/** What is wrong with a number, and what is used until it is mended. */
export function numberProblem(problem: Problem, spec: Spec, words: Runway['problems'], value?: number): string {
  const limit = said(spec, problem === 'low' ? spec.min : spec.max);
  const why = fill(words[problem === 'fine' && spec.kind === 'percent' ? 'percent' : problem], { limit });
  return value === undefined ? why : `${why} ${fill(words.until, { value: said(spec, value) })}`;
}

export function RunwayField({ id, label, hint, kind, text, problem, note, onType }: FieldProps) {
  const describes = [hint && `${id}-hint`, problem && `${id}-problem`, note && `${id}-note`].filter(Boolean).join(' ');
  return (
    <div class="plan-field">
      <label for={id}>{label}</label>
      {hint && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
      <span class="typed">
        {kind === 'money' && <span aria-hidden="true">$</span>}
        <input
          id={id}
          type="text"
          inputMode={kind === 'day' ? 'text' : 'decimal'}
          autoComplete="off"
          spellcheck={false}
          maxLength={40}
          value={text}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describes || undefined}
          onInput={(event) => onType?.(event.currentTarget.value)}
        />
        {kind === 'percent' && <span aria-hidden="true">%</span>}
      </span>
      {problem && (
        <p id={`${id}-problem`} class="problem">
          {problem}
        </p>
      )}
      {note && (
        <small id={`${id}-note`} class="hint">
          {note}
        </small>
      )}
    </div>
  );
}
