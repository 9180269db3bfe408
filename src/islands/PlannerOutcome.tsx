/** What follows below the picture: what would fit, what a runaway loop costs, and the numbers day by day. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { adviceFor } from '../recharge/advice.ts';
import type { Day } from '../recharge/days.ts';
import type { Figures } from '../recharge/figures.ts';
import { HOURS, type Plan } from '../recharge/plan.ts';
import type { Planner } from '../recharge/schema.ts';
import { advisedOf } from '../recharge/told.ts';
import { duration, fill, money } from '../recharge/words.ts';
import { worstOf, type Worst } from '../recharge/worst.ts';
import { isUnfolded } from './unfolded.ts';

interface AdviceProps {
  plan: Plan;
  words: Planner;
  figures: Figures;
  /** Puts the three into the plan. */
  onUse?: ((settings: Partial<Plan>) => void) | undefined;
}

export function PlannerAdvice({ plan, words, figures, onUse }: AdviceProps) {
  const advice = adviceFor(plan, figures);
  const { threshold = 0, amount = 0, limit = 0 } = advice ?? {};
  return (
    <section class="plan-advice" aria-labelledby="plan-advice-title">
      <h2 id="plan-advice-title">{words.advice.title}</h2>
      {advice ? (
        <>
          <dl>
            {advisedOf(words.advice, plan, advice, figures).map(({ field, value, why }) => (
              <div key={field}>
                <dt>{words.fields[field].label}</dt>
                <dd>
                  <b>{money(value)}</b>
                  {why.map((sentence) => (
                    <p key={sentence}>{sentence}</p>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
          <p class="needs-script">
            <button
              type="button"
              class="btn"
              onClick={() => onUse?.({ threshold, amount, limit, auto: true, limited: true })}
            >
              {words.advice.use}
            </button>
          </p>
        </>
      ) : (
        <p>{words.advice.none}</p>
      )}
    </section>
  );
}

function Cost({ worst, words }: { worst: Worst; words: Planner['worst'] }) {
  return (
    <td>
      <b>{money(worst.spent)}</b> {words.spent}
      <br />
      {money(worst.bought)} {words.bought}
      {worst.dry !== undefined && (
        <>
          <br />
          {fill(words.dry, { after: duration(worst.dry) })}
        </>
      )}
    </td>
  );
}

export function PlannerWorst({
  plan,
  words: { worst: words },
  figures,
}: Pick<AdviceProps, 'plan' | 'words' | 'figures'>) {
  const limit = money(plan.limit);
  const rows = [
    { name: fill(words.noticed, { notice: duration(plan.notice) }), minutes: plan.notice },
    { name: words.never, minutes: HOURS * 60 },
  ];
  return (
    <section class="plan-worst" aria-labelledby="plan-worst-title">
      <h2 id="plan-worst-title">{fill(words.title, { loop: money(plan.loop) })}</h2>
      <div class="table">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{fill(words.limited, { limit })}</th>
              <th scope="col">{words.free}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, minutes }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <Cost worst={worstOf(plan, figures, true, minutes)} words={words} />
                <Cost worst={worstOf(plan, figures, false, minutes)} words={words} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{fill(words.sum, { limit, total: money(plan.balance + plan.limit) })}</p>
    </section>
  );
}

/** A cell without anything in it: what is there stands out. */
const NONE = '–';
const COLUMNS = ['day', 'low', 'end', 'auto', 'hand', 'failed', 'spent', 'out'] as const;

/** Folded, it keeps the days that it was built with, so that a moving slider does not wait for what nobody sees. */
export function PlannerDays({ days, words }: { days: readonly Day[]; words: Planner['table'] }) {
  const [isOpen, setOpen] = useState(() => isUnfolded('.plan-days'));
  const shown = useRef(days);
  if (isOpen) shown.current = days;
  const rows = useMemo(
    () =>
      shown.current.map(({ day, low, end, auto, hand, failed, spent, out }) => (
        <tr key={day}>
          <th scope="row">{day}</th>
          <td>{money(low)}</td>
          <td>{money(end)}</td>
          <td>{auto === 0 ? NONE : money(auto)}</td>
          <td>{hand === 0 ? NONE : money(hand)}</td>
          <td>{failed === 0 ? NONE : failed}</td>
          <td>{money(spent)}</td>
          <td>{out === 0 ? NONE : duration(out)}</td>
        </tr>
      )),
    [shown.current],
  );
  return (
    <details class="plan-days" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      <div class="table" tabIndex={0} role="region" aria-label={words.title}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      </div>
    </details>
  );
}
