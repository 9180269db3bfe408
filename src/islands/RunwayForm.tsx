/** What is known: the balance, the purchases, and what is spent, typed or from a file. */
import { readField } from '../recharge/number.ts';
import { fill, money } from '../recharge/words.ts';
import { longDay } from '../runway/calendar.ts';
import type { Forecast, Rules } from '../runway/forecast.ts';
import type { Burn, Plan } from '../runway/plan.ts';
import type { Runway } from '../runway/schema.ts';
import { perOf, SPECS, type NumberField, type Typed } from '../runway/typed.ts';
import { numberProblem, RunwayField } from './RunwayField.tsx';
import { RunwayFile } from './RunwayFile.tsx';
import { RunwayRows } from './RunwayRows.tsx';
import type { UsageFile } from './use-usage-file.ts';

interface FormProps {
  words: Runway;
  rules: Rules;
  today: number;
  plan: Plan;
  forecast: Forecast;
  typed: Typed;
  /** What the last file gave, used or not. */
  kept: Burn | undefined;
  file?: UsageFile | undefined;
  onType?: ((part: Partial<Typed>) => void) | undefined;
  onPlan?: ((part: Partial<Plan>) => void) | undefined;
}

export function RunwayForm({ words, rules, today, plan, forecast, typed, kept, file, onType, onPlan }: FormProps) {
  const { groups, fields, problems, per } = words;
  const values = { balance: plan.balance, burn: plan.stated.cents, spread: plan.stated.spread };
  const number = (field: NumberField) => {
    const spec = SPECS[field];
    const read = readField(typed[field], spec);
    return (
      <RunwayField
        id={`run-${field}`}
        {...fields[field]}
        kind={spec.kind}
        text={typed[field]}
        problem={typeof read === 'number' ? undefined : numberProblem(read, spec, problems, values[field])}
        onType={onType && ((text) => onType({ [field]: text }))}
      />
    );
  };
  const { over } = forecast.holding;
  const sums = { sum: money(over + Math.max(0, plan.balance)), balance: money(plan.balance) };
  return (
    <div class="plan-form needs-script">
      <fieldset>
        <legend>{groups.balance}</legend>
        {number('balance')}
        {plan.on !== today && (
          <p class="hint">
            {fill(words.counted, { day: longDay(plan.on) })}{' '}
            <button type="button" class="btn ghost" onClick={() => onPlan?.({ on: today })}>
              {words.today}
            </button>
          </p>
        )}
      </fieldset>
      <RunwayRows
        {...{ words, rules }}
        on={plan.on}
        rows={typed.rows}
        problem={over > 0 ? fill(problems.over, sums) : undefined}
        onRows={onType && ((rows) => onType({ rows }))}
      />
      <fieldset>
        <legend>{groups.burn}</legend>
        <div class="run-burn">
          {number('burn')}
          <div class="plan-field">
            <label for="run-per">{fields.per.label}</label>
            <select
              id="run-per"
              onChange={(event) => onPlan?.({ stated: { ...plan.stated, per: perOf(event.currentTarget.value) } })}
            >
              <option value="day" selected={plan.stated.per === 1}>
                {per.day}
              </option>
              <option value="month" selected={plan.stated.per === 30}>
                {per.month}
              </option>
            </select>
          </div>
        </div>
        {number('spread')}
        <RunwayFile words={words.file} file={file} counted={plan.counted} />
        {kept && (
          <p>
            <button
              type="button"
              class="btn ghost"
              onClick={() => onPlan?.({ counted: plan.counted ? undefined : kept })}
            >
              {plan.counted ? words.file.away : words.file.again}
            </button>
          </p>
        )}
      </fieldset>
    </div>
  );
}
