/** The settings of a plan, in three groups. */
import { useMemo } from 'preact/hooks';
import type { Field } from '../recharge/fields.ts';
import type { Spec } from '../recharge/number.ts';
import { peakOf, SHAPES, type FLAGS, type Plan, type Rules, type Shape } from '../recharge/plan.ts';
import type { Planner } from '../recharge/schema.ts';
import { money } from '../recharge/words.ts';
import { PlannerField } from './PlannerField.tsx';

export interface FormProps {
  words: Planner;
  specs: Readonly<Record<Field, Spec>>;
  rules: Rules;
  texts: Readonly<Record<Field, string>>;
  plan: Plan;
  onType?: ((field: Field, text: string) => void) | undefined;
  onSet?: ((change: Partial<Plan>) => void) | undefined;
}

export function PlannerForm({ words, specs, rules, texts, plan, onType, onSet }: FormProps) {
  const { fields, groups, shapes } = words;
  const peak = peakOf(plan);
  const notes: Partial<Record<Field, string>> = {
    ...(plan.shape !== 'steady' && plan.peak !== peak
      ? {
          peak:
            plan.peak < peak
              ? `The busiest hour costs at least the average, so ${money(peak)} is used.`
              : `One hour cannot cost more than the whole month at this average, so ${money(peak)} is used.`,
        }
      : {}),
    ...(plan.limited && plan.limit < rules.minimum
      ? { limit: `The smallest purchase is ${money(rules.minimum)}, so nothing is bought automatically.` }
      : {}),
  };
  // What did not change is not drawn anew; what is told of a change holds for whatever plan there is by then.
  const number = (field: Field) =>
    useMemo(
      () => (
        <PlannerField
          id={`plan-${field}`}
          {...fields[field]}
          spec={specs[field]}
          text={texts[field]}
          value={plan[field]}
          note={notes[field]}
          onType={onType && ((text) => onType(field, text))}
          onSlide={onSet && ((value) => onSet({ [field]: value }))}
        />
      ),
      [texts[field], plan[field], notes[field]],
    );
  const flag = (name: (typeof FLAGS)[number]) => (
    <label class="plan-flag">
      <input
        id={`plan-${name}`}
        type="checkbox"
        checked={plan[name]}
        onChange={(event) => onSet?.({ [name]: event.currentTarget.checked })}
      />
      {fields[name].label}
    </label>
  );
  return (
    <div class="plan-form needs-script">
      <fieldset>
        <legend>{groups.traffic}</legend>
        <div class="plan-field">
          <label for="plan-shape">{fields.shape.label}</label>
          <select id="plan-shape" onChange={(event) => onSet?.({ shape: event.currentTarget.value as Shape })}>
            {SHAPES.map((shape) => (
              <option key={shape} value={shape} selected={shape === plan.shape}>
                {shapes[shape]}
              </option>
            ))}
          </select>
        </div>
        {number('average')}
        {number('peak')}
        {number('loop')}
      </fieldset>
      <fieldset>
        <legend>{groups.settings}</legend>
        {number('balance')}
        {flag('auto')}
        {number('threshold')}
        {number('amount')}
        {flag('limited')}
        {number('limit')}
      </fieldset>
      <fieldset>
        <legend>{groups.trouble}</legend>
        {number('landing')}
        {number('failure')}
        {number('notice')}
        {flag('byHand')}
      </fieldset>
    </div>
  );
}
