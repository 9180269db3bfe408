/** One thing that is asked: its label, a hint, what is left out of it and why, and the field. */
import { LONGEST, type Entry } from '../request/message.ts';
import type { Field } from '../request/schema.ts';
import type { Filled } from './use-request.ts';

interface Props {
  id: string;
  field: Field;
  filled: Filled;
  zones: readonly string[];
  onType: (part: keyof Entry, text: string) => void;
  onLeave: () => void;
}

export function RequestField({ id, field, filled, zones, onType, onLeave }: Props) {
  const { label, hint, form, choices } = field;
  const name = `field-${id}`;
  const isWrong = filled.isLong || filled.refusals.length > 0;
  const part = (key: keyof Entry, ofId: string) => ({
    id: ofId,
    value: filled[key],
    'aria-describedby': `${name}-hint ${name}-error`,
    'aria-invalid': isWrong,
    // What is typed here is nothing for a browser to keep and offer again.
    autocomplete: 'off',
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onType(key, currentTarget.value),
    onBlur: onLeave,
  });
  return (
    <div class={isWrong ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      <p class="field-hint" id={`${name}-hint`}>
        {hint}
      </p>
      {/* It is there from the beginning, so that what comes into it is read out, once. */}
      <div class="field-error" id={`${name}-error`} role="alert">
        {filled.isLong && (
          <p>
            <b>This is too long, so it is left out.</b> Keep the part that matters, {LONGEST.toLocaleString('en')}{' '}
            characters at most.
          </p>
        )}
        {filled.refusals.map(({ name: kind, why }) => (
          <p key={kind}>
            <b>{kind} is left out.</b> {why}
          </p>
        ))}
      </div>
      {form === 'choice' ? (
        <select {...part('text', name)}>
          <option value="">Not chosen</option>
          {choices.map(({ text }) => (
            <option key={text}>{text}</option>
          ))}
        </select>
      ) : form === 'lines' ? (
        <textarea {...part('text', name)} rows={4} spellcheck={false} />
      ) : (
        <div class={form === 'line' ? undefined : 'field-row'}>
          <input {...part('text', name)} type="text" inputMode={form === 'amount' ? 'decimal' : 'text'} />
          {form === 'amount' && (
            <span>
              <label for={`${name}-beside`}>Currency</label>
              <input {...part('beside', `${name}-beside`)} type="text" autocapitalize="characters" />
            </span>
          )}
          {form === 'time' && (
            <span>
              <label for={`${name}-beside`}>Time zone</label>
              <select {...part('beside', `${name}-beside`)}>
                {zones.map((zone) => (
                  <option key={zone}>{zone}</option>
                ))}
              </select>
            </span>
          )}
        </div>
      )}
    </div>
  );
}
